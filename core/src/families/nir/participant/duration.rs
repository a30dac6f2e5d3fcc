//! On which days a programme runs: ends, openings and permanent stans.

use crate::date::Date;
use crate::families::nir::codes::{stanstype, vedtakstype};
use crate::families::nir::field;
use crate::families::nir::participant::{Deltaker, PROGRAM, RecordSet};
use crate::families::nir::{Avslutning, Introduksjonsprogram, Klage, Record, RecordType, Tiltak, Vedtak};
use crate::periods::{Leave, Period, Periods};
use crate::record::Field;

impl RecordSet<'_> {
    /// The days after each end of a programme until it was opened again; empty while it has not ended. `None` where a day
    /// of an end cannot be read.
    #[must_use]
    pub fn avsluttet(&self, program: &Record) -> Option<Periods> {
        let mut periods = Vec::new();
        for avslutning in self.children::<Avslutning>(program) {
            let first = avslutning.dato()?.plus_days(1)?;
            let last = match avslutning.has(field::GJENAPNET) {
                true => Some(avslutning.gjenapnet()?.plus_days(-1)?),
                false => None,
            };
            // Opened again on the next day, there is no day between.
            periods.extend(Period::new(first, last));
        }
        Some(Periods::of(periods))
    }

    /// The days on which a programme runs: from its first day to each end, and on from where it was opened again; to the
    /// planned end where no end is told. `None` where a day cannot be read.
    #[must_use]
    pub fn varighet(&self, program: Introduksjonsprogram<'_>) -> Option<Periods> {
        let avsluttet = self.avsluttet(&program)?;
        if avsluttet.is_empty() {
            return program.period().map(Periods::from);
        }
        Some(avsluttet.gaps(Period::new(program.fra()?, None)?))
    }

    /// The days within which everything of a programme lies: from its first day to the planned end, or to the end that it
    /// came to where that is later; open where it was opened again after the planned end. `None` where a day cannot be read.
    #[must_use]
    pub fn ramme(&self, program: Introduksjonsprogram<'_>) -> Option<Period> {
        let planned = program.period()?;
        let Some(planned_end) = planned.last() else { return Some(planned) };
        let runs = self.varighet(program)?;
        let last = runs.as_slice().last().filter(|last| last.last().is_some() || last.first() > planned_end);
        let end = last.map_or(Some(planned_end), |last| last.last().map(|end| end.max(planned_end)));
        Period::new(planned.first(), end)
    }
}

impl<'a> RecordSet<'a> {
    /// What of a programme reaches into the days after its end: the field to correct, the end, and whether it is the day
    /// after the end alone, as where one system writes the last day and another the day after.
    pub fn etter_slutten(&self) -> impl Iterator<Item = (&'a Record, Field, Avslutning<'a>, bool)> {
        let programs = self.all::<Introduksjonsprogram>().filter(|program| self.stands(program));
        let ended = programs.filter_map(|program| {
            let avslutning = self.children::<Avslutning>(&program).next()?;
            Some((program, avslutning, self.avsluttet(&program)?))
        });
        ended.flat_map(|(program, avslutning, ended)| {
            let mut after = Vec::new();
            for record in [RecordType::Tiltak, RecordType::Permisjon, RecordType::Fravaer]
                .into_iter()
                .flat_map(|it| self.children_of(&program, it))
            {
                let Some(days) = record.period_or_first_day().filter(|days| ended.overlaps(*days)) else { continue };
                let goes_on = record.has(field::TIL) && !ended.contains(days.first());
                let a_day = days.last().is_some_and(|last| ended.begins_on(last))
                    && days.without_last_day().is_none_or(|rest| !ended.overlaps(rest));
                after.push((record, if goes_on { field::TIL } else { field::FRA }, avslutning, a_day));
            }
            after
        })
    }
}

impl Deltaker<'_, '_> {
    /// [`RecordSet::ramme`], with leave from the programme behind it: leave moves the planned end by its own days, so that
    /// it may cross that end, and what comes after the return lies inside. Open where the end of leave is not known.
    #[must_use]
    pub fn ramme(&self, program: Introduksjonsprogram<'_>, leave: Option<&Leave<'_>>) -> Option<Period> {
        let whole = self.set.ramme(program)?;
        let Some(last) = whole.last() else { return Some(whole) };
        Period::new(whole.first(), leave.and_then(|leave| leave.moves(whole.first(), last)))
    }
}

/// The field whose day lies outside: `fra` where the part begins outside, else `til`; none where all of it is inside.
#[must_use]
pub fn utenfor(whole: Period, part: Period) -> Option<Field> {
    match (whole.covers(part), whole.contains(part.first())) {
        (true, _) => None,
        (false, true) => Some(field::TIL),
        (false, false) => Some(field::FRA),
    }
}

/// The days on which permanent stans of the programme begins.
pub struct Stanset(Periods);

impl<'a> Deltaker<'a, '_> {
    /// The days on which permanent stans of the programme begins.
    #[must_use]
    pub fn stanset(&self) -> Stanset {
        let permanent = self.vedtak(vedtakstype::STANS).filter(|stans| {
            let is_programme = stans.ordning() == Some(PROGRAM);
            is_programme && stans.stanstype() == Some(stanstype::PERMANENT) && !self.erstattet.has(stans)
        });
        Stanset(Periods::of(permanent.filter_map(|stans| Period::new(stans.fra()?, stans.fra()))))
    }

    /// Tiltak that are sent and begin after a permanent stans of the programme, until it is granted anew, and the first such
    /// stans: of those that have been complained about, or of the others. No outcome of a complaint can be judged, since
    /// nobody has read the list; one that was upheld sets the stans aside (forvaltningsloven § 34), and while it is pending
    /// the stans may wait (§ 42).
    #[must_use]
    pub fn etter_stans(&self, paklaget: bool) -> Option<(Vec<Tiltak<'a>>, Vedtak<'a>)> {
        let permanent = |stans: &Vedtak<'a>| {
            stans.stanstype() == Some(stanstype::PERMANENT)
                && stans.ordning() == Some(PROGRAM)
                && !self.erstattet.has(stans)
                && self.paklaget(*stans) == paklaget
        };
        let stops: Vec<Vedtak<'a>> = self.vedtak(vedtakstype::STANS).filter(permanent).collect();
        let granted = self.vedtak(vedtakstype::TILDELING).filter(|vedtak| vedtak.ordning() == Some(PROGRAM));
        let granted = Periods::of(granted.filter_map(|vedtak| Period::new(vedtak.fra()?, vedtak.fra())));
        // Until the programme is granted anew.
        let until = |stans: Period| {
            let at = granted.as_slice().partition_point(|day| day.first() <= stans.first());
            let next = granted.as_slice().get(at).and_then(|day| day.first().plus_days(-1));
            Period::new(stans.first(), stans.last().into_iter().chain(next).min())
        };
        let stopped = Periods::of(stops.iter().filter_map(|stans| until(stans.period()?)));
        let inside = |tiltak: &Tiltak<'_>| tiltak.fra().is_some_and(|day| stopped.contains(day));
        let inside: Vec<Tiltak<'a>> = self.all::<Tiltak>().filter(inside).filter(|tiltak| !tiltak.known).collect();
        (!inside.is_empty()).then_some((inside, *stops.first()?))
    }

    /// Whether the vedtak has been complained about.
    #[must_use]
    pub fn paklaget(&self, vedtak: Vedtak<'_>) -> bool {
        self.set.children::<Klage>(&vedtak).next().is_some()
    }

    /// The days that a programme has for itself: those on which it runs, to a permanent stans at the latest, each time
    /// without the last day, on which another may begin.
    #[must_use]
    pub fn egne_dager(&self, program: Introduksjonsprogram<'_>, stanset: &Stanset) -> Vec<Period> {
        let runs = self.set.varighet(program).unwrap_or_default();
        runs.as_slice().iter().filter_map(|period| stanset.cut(*period).without_last_day()).collect()
    }
}

impl Stanset {
    /// The first one since the day.
    #[must_use]
    pub fn since(&self, day: Date) -> Option<Date> {
        let all = self.0.as_slice();
        let at = all.partition_point(|period| period.last().is_some_and(|last| last < day));
        all.get(at).map(|period| period.first().max(day))
    }

    /// The period, to the first stans in it.
    #[must_use]
    pub fn cut(&self, period: Period) -> Period {
        let stans = self.since(period.first()).filter(|day| period.contains(*day));
        stans.and_then(|day| Period::new(period.first(), Some(day))).unwrap_or(period)
    }
}
