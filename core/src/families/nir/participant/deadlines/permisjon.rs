//! Leave and absence: which days, and how many within a span that moves.

use crate::date::Date;
use crate::families::nir::codes::{fravaerstype, ordning, permisjonstype, vedtakstype};
use crate::families::nir::kodeverk::Code;
use crate::families::nir::parametre::{Parameter, Row, felles};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::participant::deadlines::PROGRAM;
use crate::families::nir::{Fravaer, Permisjon, Record, RecordType, View};
use crate::periods::{Period, Periods};

/// A kind of leave or of absence.
#[derive(Clone, Copy)]
pub enum Fri {
    /// Leave.
    Permisjon(Code<permisjonstype::List>),
    /// Absence.
    Fravaer(Code<fravaerstype::List>),
}

impl<'a> Deltaker<'a, '_> {
    /// The days of leave from the ordninger that are meant; `None` where the days of one of them cannot be read.
    pub fn permisjon(&self, meant: impl Fn(Code<ordning::List>) -> bool) -> Option<Periods> {
        // A vedtak whose leave is told by records of its own speaks through them.
        let of_vedtak = self.vedtak(vedtakstype::PERMISJON);
        let of_vedtak = of_vedtak.filter(|it| !self.erstattet.has(it) && !self.permisjon_fortalt.has(it));
        let leave = self.all::<Permisjon>().map(View::record).chain(of_vedtak.map(View::record));
        let meant = leave.filter(|record| self.ordning(record).is_none_or(&meant));
        meant.map(Record::period).collect::<Option<Vec<_>>>().map(Periods::of)
    }

    /// The ordning that a record belongs to: its own, its vedtak's, or the programme.
    #[must_use]
    pub fn ordning(&self, record: &Record) -> Option<Code<ordning::List>> {
        self.set.ordning(record)
    }

    /// Leave or absence of a kind from the programme, by day.
    pub fn fri(&self, kind: Fri) -> impl Iterator<Item = &'a Record> {
        let is_of_the_kind = move |record: &&Record| match kind {
            Fri::Permisjon(kind) => Permisjon::of(record).and_then(Permisjon::permisjonstype) == Some(kind),
            Fri::Fravaer(kind) => Fravaer::of(record).and_then(Fravaer::fravaerstype) == Some(kind),
        };
        let record_type = match kind {
            Fri::Permisjon(_) => RecordType::Permisjon,
            Fri::Fravaer(_) => RecordType::Fravaer,
        };
        let of_the_kind = self.of_type(record_type).iter().copied().filter(is_of_the_kind);
        of_the_kind.filter(|record| self.ordning(record) == Some(PROGRAM))
    }

    /// The most working days of [`Self::fri`] within any span of so many months, where they are more than the parameter
    /// gives: those days, what it gives, and the last record in that span that is sent. What has no last day is left out.
    #[must_use]
    pub fn for_mange_fridager(
        &self,
        kind: Fri,
        months: i32,
        parameter: Parameter,
        as_of: Date,
    ) -> Option<(u32, u32, &'a Record)> {
        let closed = || self.fri(kind).filter(|record| record.last_day().is_some());
        let periods = Periods::of(closed().filter_map(Record::period));
        let (most, last) = periods.most_within(months, Period::arbeidsdager)?;
        let span = Period::new(last.plus_months(-months)?.plus_days(1)?, Some(last))?;
        let within = |record: &&Record| !record.known && record.period().is_some_and(|period| period.overlaps(span));
        let record = closed().filter(within).last()?;
        let limit = self.grense(parameter, record, as_of)?.tall.into();
        (most > limit).then_some((most, limit, record))
    }

    /// The last record that is sent of leave of a kind that lasts longer than so many months without a gap.
    #[must_use]
    pub fn lang_fri(&self, kind: Fri, months: i32) -> Option<&'a Record> {
        let whole = Periods::of(self.fri(kind).filter_map(Record::period));
        let too_long = |period: &&Period| period.last() > period.first().plus_months(months);
        let too_long = Periods::of(whole.as_slice().iter().filter(too_long).copied());
        let within = |record: &&Record| !record.known && record.first_day().is_some_and(|day| too_long.contains(day));
        self.fri(kind).filter(within).last()
    }

    /// What the laws that may apply to a record say alike on its day.
    #[must_use]
    pub fn grense(&self, parameter: Parameter, record: &Record, as_of: Date) -> Option<&'static Row> {
        felles(parameter, self.lover(record, as_of), record.day().unwrap_or(as_of))
    }
}
