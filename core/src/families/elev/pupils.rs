//! Pupils, one after the other: each is read, judged and noted, and what it shares with the one before is not done again.

use super::{Check, Context, Earlier, Elev, SKOLE, SeenPupil, Skoleplass, read_elev};
use crate::families::elev::field;
use crate::finding::Report;
use crate::ids::Policy;
use crate::ids::personnummer::Syntetisk;
use crate::record::{Draft, RecordSchema};
use crate::text::digest;

type OfElev = fn(&Elev<'_>, &Context, &mut Report);

/// The checks that pupils pass, the pupils that have passed them, and what the last one leaves for the next.
#[derive(Default)]
pub(super) struct Pupils {
    of_elev: Vec<OfElev>,
    of_odd_name: Vec<OfElev>,
    of_klasse: Shared,
    of_skole: Shared,
    seen: Vec<SeenPupil>,
    earlier: Earlier,
    /// A digest of the last one's class and school.
    klasse: u64,
}

/// Checks of what rows share.
#[derive(Default)]
struct Shared {
    checks: Vec<fn(&Skoleplass<'_>, &Context, &mut Report)>,
    /// They had nothing to say of the last pupil.
    is_right: bool,
}

impl Shared {
    /// Asks them, unless they had nothing to say of the same before.
    #[inline]
    fn ask(&mut self, may_differ: bool, plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
        if self.is_right && !may_differ {
            return;
        }
        let work = report.work();
        for check in &self.checks {
            check(plass, context, report);
        }
        self.is_right = report.work() == work;
    }
}

impl Pupils {
    /// Accepts the check of a rule, if it is one of a pupil.
    pub(super) fn take(&mut self, check: Check) {
        match check {
            Check::Elev(check) => self.of_elev.push(check),
            Check::OddName(check) => self.of_odd_name.push(check),
            Check::Klasse(check) => self.of_klasse.checks.push(check),
            Check::Skoleplass(check) => self.of_skole.checks.push(check),
            _ => {}
        }
    }

    /// The pupils whose number could be read.
    pub(super) fn seen(&self) -> &[SeenPupil] {
        &self.seen
    }

    /// The list says something else of itself from here on, and rules may judge otherwise.
    pub(super) const fn ask_again(&mut self) {
        (self.of_klasse.is_right, self.of_skole.is_right) = (false, false);
    }

    /// Reads and judges one; the convention of its number, if that is synthetic.
    pub(super) fn read(
        &mut self,
        draft: &Draft<'_>,
        schema: &RecordSchema,
        numbers: &Policy,
        context: &Context,
        report: &mut Report,
    ) -> Option<Syntetisk> {
        let elev = read_elev(draft, schema, numbers, &mut self.earlier, report);
        let (klasse, skole) = (draft.changed.has(field::KLASSE), draft.changed.has_any(&SKOLE));
        self.of_klasse.ask(klasse, &elev.plass, context, report);
        self.of_skole.ask(skole, &elev.plass, context, report);
        if klasse || skole {
            let klasse = digest(0, draft.text(field::KLASSE).unwrap_or_default());
            self.klasse = digest(klasse, draft.text(field::SKOLENUMMER).unwrap_or_default());
        }
        for check in &self.of_elev {
            check(&elev, context, report);
        }
        if elev.has_odd_name {
            for check in &self.of_odd_name {
                check(&elev, context, report);
            }
        }
        self.seen.extend(SeenPupil::of(&elev, draft, self.klasse));
        elev.fnr?.syntetisk()
    }
}
