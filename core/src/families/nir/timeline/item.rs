//! One thing that happened to a participant, or goes on: a record with its days.

use crate::date::Date;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::record::Felt;

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
            RecordType::Opphold | RecordType::Vedtak => post.dato(Felt::Fra).or_else(|| post.dag()),
            _ => post.dag(),
        };
        let item = Self { post, from, to: from, planned: false, is_reopening: false };
        match post.slag {
            RecordType::Introduksjonsprogram => match ended(post, innsending) {
                Some(day) => Self { to: Some(day), ..item },
                None => Self { to: post.dato(Felt::PlanlagtSlutt), planned: true, ..item },
            },
            // What the kommune carries out; a permit, a vedtak or leave is given until its last day.
            RecordType::Tiltak | RecordType::Norskdeltakelse | RecordType::FulltidVgo => {
                let to = post.dato(Felt::Til);
                Self { to, planned: to.is_some_and(|day| day > as_of), ..item }
            }
            RecordType::Opphold
            | RecordType::KategoriOrdning
            | RecordType::Vedtak
            | RecordType::Fravaer
            | RecordType::Permisjon
            | RecordType::Norskmal => Self { to: post.dato(Felt::Til), ..item },
            _ => item,
        }
    }

    /// That a programme goes on after its end, which stands in the record of the end.
    pub(super) fn reopening(post: &'a Record) -> Option<Self> {
        let day = post.dato(Felt::Gjenapnet).filter(|_| post.slag == RecordType::Avslutning);
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
            _ => innsending.forelder(self.post),
        }
    }

    /// The field that says which of its type it is.
    pub(super) const fn code_field(&self) -> Option<Felt> {
        if self.is_reopening {
            return None;
        }
        Some(match self.post.slag {
            RecordType::Opphold => Felt::Hjemmel,
            RecordType::KategoriOrdning => Felt::Kategori,
            RecordType::Prove => Felt::Provetype,
            RecordType::Kontakt => Felt::Kontakttype,
            RecordType::Vedtak => Felt::Vedtakstype,
            RecordType::Klage => Felt::Utfall,
            RecordType::Introduksjonsprogram => Felt::Sluttmal,
            RecordType::Tiltak => Felt::Tiltakstype,
            RecordType::Fravaer => Felt::Fravaerstype,
            RecordType::Permisjon => Felt::Permisjonstype,
            RecordType::Avslutning => Felt::Avslutningsarsak,
            RecordType::Norskdeltakelse => Felt::Timetype,
            RecordType::Annullering => Felt::Annulleringsgrunn,
            _ => return None,
        })
    }
}

/// The day on which the programme ended, unless it goes on since.
fn ended(program: &Record, innsending: &RecordSet<'_>) -> Option<Date> {
    let end = innsending.barn(program, RecordType::Avslutning).last()?;
    if end.has(Felt::Gjenapnet) { None } else { end.dato(Felt::Dato) }
}
