//! Deadlines and sums over the records of one participant: how long training in norsk and a programme may last with leave,
//! and how many hours have been held.
//!
//! Where a fact is missing that could only make a deadline later, the latest one is given: who reports that it has passed
//! is then right whatever the fact turns out to be.

mod brudd;
mod hours;
mod permisjon;

pub use hours::{FOR_ASYLSOKERE, OverTaket, Timesum, timetak};
pub use permisjon::Fri;

use crate::date::Date;
use crate::families::nir::codes::{ordning, sluttmal, vedtakstype};
use crate::families::nir::field;
use crate::families::nir::kodeverk::Code;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, Lov};
use crate::families::nir::parametre::{Parameter, Row, lookup};
use crate::families::nir::participant::{Deltaker, RecordSet, may_be_one_kommune};
use crate::families::nir::{
    Avslutning, Bosetting, Introduksjonsprogram, KategoriOrdning, Record, RecordType, Vedtak, View,
};
use crate::periods::{Leave, Periods};
use crate::rule::Evidence;
use crate::sort;
use crate::sort::Keyed;

/// Until when a person is trained in norsk.
pub struct Norskfrist<'a> {
    /// The vedtak with whose first day it begins to run.
    pub vedtak: Vedtak<'a>,
    /// The last day without leave.
    pub uten_permisjon: Date,
    /// The last day with leave from the training.
    pub frist: Date,
    /// The last day by the latest reading: with leave from the programme too, or by NIR's own deadline.
    pub senest: Date,
    /// The number of months.
    pub row: &'static Row,
}

/// Until when a programme may last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Programfrist {
    /// The last day with leave.
    pub ordinar: Date,
    /// The same with the longest extension.
    pub forlenget: Date,
    /// How many months the programme may last without leave and extension.
    pub maneder: u16,
    /// How many months it may be extended by.
    pub forlengelse: u16,
    /// Whether all numbers have been read in the law and hold until the last of these days.
    pub lest: bool,
}

/// The ordning of training in norsk that belongs to a law.
const fn norskordning(lov: Lov) -> Code<ordning::List> {
    match lov {
        Lov::Kap6A => ordning::NORSK_RETT_NORSKMAL,
        Lov::Introduksjonsloven | Lov::Integreringsloven => ordning::NORSK_SAMFUNNSKUNNSKAP,
    }
}

/// The ordning of the programme.
pub const PROGRAM: Code<ordning::List> = ordning::INTRODUKSJONSPROGRAM;

/// Which numbers say how long a programme is; of those that may, the greatest.
fn varighet(lov: Lov, har_vgs: Option<bool>, goal: Option<Code<sluttmal::List>>) -> (Parameter, Parameter) {
    match (lov, har_vgs, goal) {
        (Lov::Introduksjonsloven, ..) => (Parameter::ProgramVarighet, Parameter::ProgramForlengelse),
        (_, Some(true), Some(goal)) if goal != sluttmal::FULLFORE_VGO => {
            (Parameter::ProgramVarighetVgs, Parameter::ProgramForlengelseVgs)
        }
        (_, Some(false), Some(goal)) if goal != sluttmal::FULLFORE_VGO => {
            (Parameter::ProgramVarighetAnnet, Parameter::ProgramForlengelseAnnet)
        }
        _ => (Parameter::ProgramVarighetVgo, Parameter::ProgramForlengelseVgo),
    }
}

impl<'a> Deltaker<'a, '_> {
    /// The deadline of the training in norsk under a law: so many months from the first day of the first vedtak, moved by
    /// leave. `None` without such a vedtak, with leave that has no end or cannot be read, or where no number is known.
    ///
    /// For chapter 6A IMDi says so
    /// (<https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/>);
    /// that it runs from the vedtak under the other laws too is inferred. Whoever has not told of videregående from before
    /// has the longer time.
    #[must_use]
    pub fn norskfrist(&self, lov: Lov) -> Option<Norskfrist<'a>> {
        let ordning = norskordning(lov);
        let granted = self.vedtak(vedtakstype::TILDELING).filter(|vedtak| vedtak.ordning() == Some(ordning));
        let vedtak = granted.filter(|vedtak| !self.erstattet.has(vedtak)).min_by_key(|vedtak| vedtak.fra())?;
        let start = vedtak.fra()?;
        let short = lookup(Parameter::NorskFristVgs, lov, start).filter(|_| self.har_vgs() == Some(true));
        let row = short.or_else(|| lookup(Parameter::NorskFrist, lov, start))?;
        let uten_permisjon = start.plus_months(i32::from(row.tall))?;
        let with = |leave: Option<Periods>| Leave::from(&leave?).moves(start, uten_permisjon);
        let all = with(self.permisjon(|_| true))?;
        Some(Norskfrist {
            vedtak,
            uten_permisjon,
            frist: with(self.permisjon(|from| from != PROGRAM))?,
            senest: self.frister_i_nir(vedtak).fold(all, Date::max),
            row,
        })
    }

    /// The deadlines that NIR itself has computed for the ordning of a vedtak.
    fn frister_i_nir(&self, vedtak: Vedtak<'a>) -> impl Iterator<Item = Date> {
        let ordning = vedtak.ordning();
        let of_nir = self.all::<KategoriOrdning>().filter(move |record| record.ordning() == ordning);
        of_nir.filter_map(|record| record.frist_gjennomforing())
    }

    /// Whether the person was settled in more than one kommune by the day: what began in the first may not be known here.
    #[must_use]
    pub fn bodd_annet_sted(&self, day: Date) -> bool {
        let settled = |record: &Bosetting<'_>| {
            record.mottak() != Some(true) && record.dato().is_some_and(|settled| settled <= day)
        };
        let mut kommuner = self.all::<Bosetting>().filter(settled).filter_map(|record| record.kommunenummer());
        let first = kommuner.next();
        kommuner.any(|other| first.is_some_and(|first| !may_be_one_kommune(first, other)))
    }

    /// The longest that each programme may last by the laws that may apply to it, the education from before and its goal,
    /// moved by leave. Left out where one of those laws gives no number on its first day; all of them, where leave has no
    /// end or cannot be read.
    #[must_use]
    pub fn programfrister(&self) -> Vec<(Introduksjonsprogram<'a>, Programfrist)> {
        let Some(leave) = self.permisjon(|from| from == PROGRAM) else { return Vec::new() };
        let leave = Leave::from(&leave);
        let har_vgs = self.har_vgs();
        let frist = |program| Some((program, self.frist_of(program, &leave, har_vgs)?));
        self.all::<Introduksjonsprogram>().filter_map(frist).collect()
    }

    /// One of [`Self::programfrister`].
    #[must_use]
    pub fn programfrist(&self, program: Introduksjonsprogram<'a>) -> Option<Programfrist> {
        self.frist_of(program, &Leave::from(&self.permisjon(|from| from == PROGRAM)?), self.har_vgs())
    }

    fn frist_of(
        &self,
        program: Introduksjonsprogram<'a>,
        leave: &Leave<'_>,
        har_vgs: Option<bool>,
    ) -> Option<Programfrist> {
        let start = program.fra()?;
        let mut longest = None::<Programfrist>;
        let mut lest = true;
        for lov in self.lovvalg(start).lover.iter() {
            let (varighet, forlengelse) = varighet(lov, har_vgs, program.sluttmal());
            let (varighet, forlengelse) = (lookup(varighet, lov, start)?, lookup(forlengelse, lov, start)?);
            let last = |months| leave.moves(start, start.plus_months(i32::from(months))?);
            let forlenget = last(varighet.tall + forlengelse.tall)?;
            lest &= [varighet, forlengelse]
                .into_iter()
                .all(|row| row.evidence == Evidence::Verified && row.until.is_none_or(|until| forlenget < until));
            let frist = Programfrist {
                ordinar: last(varighet.tall)?,
                forlenget,
                maneder: varighet.tall,
                forlengelse: forlengelse.tall,
                lest,
            };
            if longest.is_none_or(|longest| longest.forlenget < frist.forlenget) {
                longest = Some(frist);
            }
        }
        longest.map(|longest| Programfrist { lest, ..longest })
    }

    /// The last day of a programme: that of its end, unless it was opened again, else the planned one.
    #[must_use]
    pub fn programslutt(&self, program: Introduksjonsprogram<'a>) -> Option<Date> {
        let ends = self.set.children::<Avslutning>(&program).filter(|end| !end.has(field::GJENAPNET));
        ends.last().map_or_else(|| program.planlagt_slutt(), |end| end.dato())
    }
}

/// Vedtak that others name, by their numbers.
pub struct Nevnte(Vec<Keyed>);

impl Nevnte {
    /// The vedtak that records of a type name.
    pub(super) fn of<'a, V: View<'a>>(
        set: &RecordSet<'_>,
        naming: impl Iterator<Item = V>,
        name: fn(V) -> Option<&'a str>,
    ) -> Self {
        let named = naming.filter_map(|record| set.find(RecordType::Vedtak, name(record)?));
        let mut numbers: Vec<Keyed> = named.map(|vedtak| (vedtak.number.into(), 0)).collect();
        sort::by_key(&mut numbers);
        Self(numbers)
    }

    /// Whether the vedtak is one of them.
    #[must_use]
    pub fn has(&self, vedtak: &Record) -> bool {
        self.0.binary_search_by_key(&u64::from(vedtak.number), |keyed| keyed.0).is_ok()
    }
}

impl<'a> RecordSet<'a> {
    /// What is sent that the register does not hold yet, each with the day from which it could be registered: the last day
    /// of what has ended by `as_of`, else the first day. What registers tell, what has not begun, who the person is and
    /// what takes back a record is left out.
    pub fn nye(&self, as_of: Date) -> impl Iterator<Item = (&'a Record, Date)> {
        let sent = self.records.iter().filter(|record| !record.known && self.stands(record));
        sent.filter_map(move |record| {
            let registered = self.known_version(record).is_some();
            let of_an_event = !record.record_type.is_read_side()
                && !matches!(record.record_type, RecordType::Person | RecordType::Annullering);
            let day = record.day().filter(|day| of_an_event && !registered && *day <= as_of)?;
            Some((record, record.last_day().filter(|last| *last <= as_of).map_or(day, |last| last.max(day))))
        })
    }
}

/// The day by which everything of a year is registered: the last of February in the next.
#[must_use]
pub fn arsfrist(day: Date) -> Option<Date> {
    let month = lookup(Parameter::Arsavslutning, Lov::Integreringsloven, day.max(INTEGRERINGSLOVEN_FRA))?.tall;
    Date::last_of_month(day.year() + 1, u8::try_from(month).ok()?)
}

#[cfg(test)]
mod tests;
