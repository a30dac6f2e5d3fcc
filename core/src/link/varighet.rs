//! On which days a programme runs: ends, openings and permanent stans.

use super::{Deltaker, Innsending, PROGRAM};
use crate::date::Date;
use crate::periods::{Period, Periods, extended};
use crate::schema::{Felt, Post, Slag};

impl Innsending<'_> {
    /// The days after each end of a programme until it was opened again; empty while it has not ended. `None` where a day
    /// of an end cannot be read.
    #[must_use]
    pub fn avsluttet(&self, program: &Post) -> Option<Periods> {
        let mut periods = Vec::new();
        for avslutning in self.barn(program, Slag::Avslutning) {
            let first = avslutning.dato(Felt::Dato)?.plus_days(1)?;
            let last = match avslutning.has(Felt::Gjenapnet) {
                true => Some(avslutning.dato(Felt::Gjenapnet)?.plus_days(-1)?),
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
    pub fn varighet(&self, program: &Post) -> Option<Periods> {
        let avsluttet = self.avsluttet(program)?;
        if avsluttet.is_empty() {
            return program.periode().map(Periods::from);
        }
        Some(avsluttet.gaps(Period::new(program.dato(Felt::Fra)?, None)?))
    }

    /// The days within which everything of a programme lies: from its first day to the planned end, or to the end that it
    /// came to where that is later; open where it was opened again after the planned end. `None` where a day cannot be read.
    #[must_use]
    pub fn ramme(&self, program: &Post) -> Option<Period> {
        let planned = program.periode()?;
        let Some(planned_end) = planned.last() else { return Some(planned) };
        let runs = self.varighet(program)?;
        let last = runs.as_slice().last().filter(|last| last.last().is_some() || last.first() > planned_end);
        let end = last.map_or(Some(planned_end), |last| last.last().map(|end| end.max(planned_end)));
        Period::new(planned.first(), end)
    }
}

impl Deltaker<'_, '_> {
    /// [`Innsending::ramme`], with leave from the programme behind it: leave moves the planned end by its own days, so that
    /// it may cross that end, and what comes after the return lies inside. Open where the end of leave is not known.
    #[must_use]
    pub fn ramme(&self, program: &Post, leave: Option<&Periods>) -> Option<Period> {
        let whole = self.innsending.ramme(program)?;
        let Some(last) = whole.last() else { return Some(whole) };
        Period::new(whole.first(), leave.and_then(|leave| extended(whole.first(), last, leave)))
    }
}

/// The field whose day lies outside: `fra` where the part begins outside, else `til`; none where all of it is inside.
#[must_use]
pub fn utenfor(whole: Period, part: Period) -> Option<Felt> {
    match (whole.covers(part), whole.contains(part.first())) {
        (true, _) => None,
        (false, true) => Some(Felt::Til),
        (false, false) => Some(Felt::Fra),
    }
}

/// The days on which permanent stans of the programme begins.
pub struct Stanset(Periods);

impl Deltaker<'_, '_> {
    /// The days on which permanent stans of the programme begins.
    #[must_use]
    pub fn stanset(&self) -> Stanset {
        let permanent = self.vedtak("STANS").filter(|stans| {
            let is_programme = stans.kode(Felt::Ordning) == Some(PROGRAM);
            is_programme && stans.kode(Felt::Stanstype) == Some("PERMANENT") && !self.erstattet.has(stans)
        });
        Stanset(Periods::of(permanent.filter_map(|stans| Period::new(stans.dato(Felt::Fra)?, stans.dato(Felt::Fra)))))
    }

    /// The days that a programme has for itself: those on which it runs, to a permanent stans at the latest, each time
    /// without the last day, on which another may begin.
    #[must_use]
    pub fn egne_dager(&self, program: &Post, stanset: &Stanset) -> Vec<Period> {
        let runs = self.innsending.varighet(program).unwrap_or_default();
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
