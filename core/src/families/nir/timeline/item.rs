//! One thing that happened to a participant, or goes on: a record with its days.

use crate::date::Date;
use crate::families::nir::field;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Avslutning, Introduksjonsprogram, Record, RecordType, View};
use crate::record::Field;

/// A record on the timeline.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) record: &'a Record,
    /// The first day, where it can be read.
    pub(super) from: Option<Date>,
    /// The last day, as it stands in the record; none while it is open. What takes one day begins and ends on it.
    pub(super) to: Option<Date>,
    /// The end may come earlier or later.
    pub(super) planned: bool,
    /// The record's second event: that a programme which had ended goes on.
    pub(super) is_reopening: bool,
}

impl<'a> Item<'a> {
    pub(super) fn of(record: &'a Record, set: &RecordSet<'_>, as_of: Date) -> Self {
        let from = match record.record_type {
            // A permit or a vedtak lasts from the day on which it applies, not from that on which it was given.
            RecordType::Opphold | RecordType::Vedtak => record.first_day().or_else(|| record.day()),
            _ => record.day(),
        };
        let item = Self { record, from, to: from, planned: false, is_reopening: false };
        if let Some(program) = Introduksjonsprogram::of(record) {
            return match ended(program, set) {
                Some(day) => Self { to: Some(day), ..item },
                None => Self { to: program.planlagt_slutt(), planned: true, ..item },
            };
        }
        match record.record_type {
            // What the kommune carries out; a permit, a vedtak or leave is given until its last day.
            RecordType::Tiltak | RecordType::Norskdeltakelse | RecordType::FulltidVgo => {
                let to = record.last_day();
                Self { to, planned: to.is_some_and(|day| day > as_of), ..item }
            }
            RecordType::Opphold
            | RecordType::KategoriOrdning
            | RecordType::Vedtak
            | RecordType::Fravaer
            | RecordType::Permisjon
            | RecordType::Norskmal => Self { to: record.last_day(), ..item },
            _ => item,
        }
    }

    /// That a programme goes on after its end, which stands in the record of the end.
    pub(super) fn reopening(record: &'a Record) -> Option<Self> {
        let day = Avslutning::of(record)?.gjenapnet();
        day.map(|day| Self { record, from: Some(day), to: Some(day), planned: false, is_reopening: true })
    }

    /// What it is called in the output.
    pub(super) const fn name(&self) -> &'static str {
        if self.is_reopening { "gjenapning" } else { self.record.record_type.name() }
    }

    /// The record it belongs to: the programme of a tiltak, what an annulment takes back, the end that is undone.
    pub(super) fn under(&self, set: &RecordSet<'a>) -> Option<&'a Record> {
        match self.record.record_type {
            _ if self.is_reopening => Some(self.record),
            RecordType::Annullering => set.annulled_by(self.record),
            _ => set.parent(self.record),
        }
    }

    /// The field that says which of its type it is.
    pub(super) const fn code_field(&self) -> Option<Field> {
        if self.is_reopening {
            return None;
        }
        Some(match self.record.record_type {
            RecordType::Opphold => field::HJEMMEL,
            RecordType::KategoriOrdning => field::KATEGORI,
            RecordType::Prove => field::PROVETYPE,
            RecordType::Kontakt => field::KONTAKTTYPE,
            RecordType::Vedtak => field::VEDTAKSTYPE,
            RecordType::Klage => field::UTFALL,
            RecordType::Introduksjonsprogram => field::SLUTTMAL,
            RecordType::Tiltak => field::TILTAKSTYPE,
            RecordType::Fravaer => field::FRAVAERSTYPE,
            RecordType::Permisjon => field::PERMISJONSTYPE,
            RecordType::Avslutning => field::AVSLUTNINGSARSAK,
            RecordType::Norskdeltakelse => field::TIMETYPE,
            RecordType::Annullering => field::ANNULLERINGSGRUNN,
            _ => return None,
        })
    }
}

/// The day on which the programme ended, unless it goes on since.
fn ended(program: Introduksjonsprogram<'_>, set: &RecordSet<'_>) -> Option<Date> {
    let end = set.children::<Avslutning>(&program).last()?;
    if end.has(field::GJENAPNET) { None } else { end.dato() }
}
