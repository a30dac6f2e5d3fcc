//! A pupil alone, as a form has one: judged as a list of one, without what only a list needs.

use super::exchanges::KLASSELISTE;
use super::rules::CHECKS;
use super::{Check, Context, Earlier, Known, SeenPupil, Slutt, field, read_elev, wanted};
use crate::call::family::{Asked, Family};
use crate::call::head::bad_known;
use crate::finding::Report;
use crate::formats::Event;
use crate::ids::Policy;
use crate::json::value::Value;
use crate::judgement;
use crate::record::{Draft, Exchange, Exchanges, Part};
use crate::refusal::Refusal;
use crate::rule::{RuleInfo, Table};

/// A pupil of a class list, and what is kept of it for what is said of the whole.
pub struct Alone {
    context: Context,
    /// Which personal numbers are taken.
    numbers: Policy,
    seen: Option<SeenPupil>,
    slutt: Slutt,
}

/// A rule with its check.
type Checked = (&'static RuleInfo, Check);

/// Those of its exchange that one pupil can break.
static OF_ONE: [Checked; count(&CHECKS)] = of_one(&CHECKS);

impl Family for Alone {
    const EXCHANGES: Exchanges = &[&KLASSELISTE];
    const REGISTER: Option<&'static str> = None;
    type Known = Known;
    type Wanted = wanted::Wanted;

    fn tell(known: &mut Known, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>> {
        known.tell(need, values)
    }

    fn begin(context: &judgement::Context, asked: Asked<'_, Self>, _: &mut Report) -> Result<Self, Box<Refusal>> {
        if asked.register.is_some() {
            return Err(bad_known());
        }
        let (context, numbers) = (Context::of(context, asked.known), asked.numbers);
        Ok(Self { context, numbers, seen: None, slutt: Slutt::default() })
    }

    fn read(&mut self, event: &Event<'_>, context: &judgement::Context, report: &mut Report) {
        match event {
            Event::Record(draft) => self.pupil(draft, context.exchange, report),
            Event::Header(draft) | Event::Trailer(draft) => {
                self.context.list_is_broken |= draft.is_broken(field::ELEVER);
            }
        }
    }

    fn finish(&mut self, records: u32, _: &judgement::Context, report: &mut Report) {
        self.slutt.elever = u64::from(records);
        for (rule, check) in &OF_ONE {
            match (check, &self.seen) {
                (Check::Slutt(check), _) => check(&self.slutt, &self.context, report),
                (Check::SeenPupil(check), Some(seen)) if !self.lacks(rule) => check(seen, &self.context, report),
                _ => {}
            }
        }
    }

    fn unchecked(&self, _: &judgement::Context) -> Vec<&'static RuleInfo> {
        let mut unchecked = Vec::new();
        for (rule, _) in &OF_ONE {
            if self.lacks(rule) && rule.in_force(self.context.as_of) {
                unchecked.push(*rule);
            }
        }
        unchecked
    }

    fn wanted(_: Known, _: &Exchange, numbers: Policy) -> Option<wanted::Wanted> {
        Some(wanted::Wanted::new(numbers))
    }
}

impl Alone {
    fn pupil(&mut self, draft: &Draft<'_>, exchange: &Exchange, report: &mut Report) {
        let Some(schema) = exchange.record(Part::Record) else { return };
        let elev = read_elev(draft, schema, &self.numbers, &mut Earlier::default(), report);
        for (_, check) in &OF_ONE {
            match check {
                Check::Elev(check) => check(&elev, &self.context, report),
                Check::OddName(check) if elev.has_odd_name => check(&elev, &self.context, report),
                Check::Klasse(check) | Check::Skoleplass(check) => check(&elev.plass, &self.context, report),
                _ => {}
            }
        }
        self.seen = elev.fnr.map(|number| SeenPupil::alone(number, elev.at));
        if let Some(convention) = elev.fnr.and_then(|number| number.syntetisk()) {
            self.slutt.count_synthetic(convention);
        }
    }

    /// Whether the caller has not told what the rule needs.
    fn lacks(&self, rule: &RuleInfo) -> bool {
        rule.needs.is_some_and(|need| !self.context.known.has(need))
    }
}

/// Whether a rule is one of the exchange that one pupil can break: no pupil is there twice.
const fn is_of_one((rule, check): &Checked) -> bool {
    rule.is_of(KLASSELISTE.id)
        && !matches!(check, Check::Field | Check::Decode | Check::Liste(_) | Check::Repeat(_) | Check::ToNumre(_))
}

const fn count(table: &Table<Check>) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < table.rules.len() {
        count += is_of_one(&table.rules[at]) as usize;
        at += 1;
    }
    count
}

const fn of_one<const N: usize>(table: &Table<Check>) -> [Checked; N] {
    let (mut chosen, mut filled, mut at) = ([table.rules[0]; N], 0, 0);
    while at < table.rules.len() {
        if is_of_one(&table.rules[at]) {
            chosen[filled] = table.rules[at];
            filled += 1;
        }
        at += 1;
    }
    chosen
}
