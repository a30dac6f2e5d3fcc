//! One thing that happened to a participant, or goes on: a record with its days.

use crate::date::Date;
use crate::families::nir::field;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::record::Field;

/// A record on the timeline.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) post: &'a Record,
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
    pub(super) fn of(post: &'a Record, innsending: &RecordSet<'_>, as_of: Date) -> Self {
        let from = match post.slag {
            // A permit or a vedtak lasts from the day on which it applies, not from that on which it was given.
            RecordType::Opphold | RecordType::Vedtak => post.dato(field::FRA).or_else(|| post.day()),
            _ => post.day(),
        };
        let item = Self { post, from, to: from, planned: false, is_reopening: false };
        match post.slag {
            RecordType::Introduksjonsprogram => match ended(post, innsending) {
                Some(day) => Self { to: Some(day), ..item },
                None => Self { to: post.dato(field::PLANLAGT_SLUTT), planned: true, ..item },
            },
            // What the kommune carries out; a permit, a vedtak or leave is given until its last day.
            RecordType::Tiltak | RecordType::Norskdeltakelse | RecordType::FulltidVgo => {
                let to = post.dato(field::TIL);
                Self { to, planned: to.is_some_and(|day| day > as_of), ..item }
            }
            RecordType::Opphold
            | RecordType::KategoriOrdning
            | RecordType::Vedtak
            | RecordType::Fravaer
            | RecordType::Permisjon
            | RecordType::Norskmal => Self { to: post.dato(field::TIL), ..item },
            _ => item,
        }
    }

    /// That a programme goes on after its end, which stands in the record of the end.
    pub(super) fn reopening(post: &'a Record) -> Option<Self> {
        let day = post.dato(field::GJENAPNET).filter(|_| post.slag == RecordType::Avslutning);
        day.map(|day| Self { post, from: Some(day), to: Some(day), planned: false, is_reopening: true })
    }

    /// What it is called in the output.
    pub(super) const fn name(&self) -> &'static str {
        if self.is_reopening { "gjenapning" } else { self.post.slag.name() }
    }

    /// The record it belongs to: the programme of a tiltak, what an annulment takes back, the end that is undone.
    pub(super) fn under(&self, innsending: &RecordSet<'a>) -> Option<&'a Record> {
        match self.post.slag {
            _ if self.is_reopening => Some(self.post),
            RecordType::Annullering => innsending.annullert_av(self.post),
            _ => innsending.parent(self.post),
        }
    }

    /// The field that says which of its type it is.
    pub(super) const fn code_field(&self) -> Option<Field> {
        if self.is_reopening {
            return None;
        }
        Some(match self.post.slag {
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
fn ended(program: &Record, innsending: &RecordSet<'_>) -> Option<Date> {
    let end = innsending.children(program, RecordType::Avslutning).last()?;
    if end.has(field::GJENAPNET) { None } else { end.dato(field::DATO) }
}
