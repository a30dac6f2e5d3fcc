//! One thing that happened to a participant, or goes on: a record with its days.

use crate::date::Date;
use crate::link::Innsending;
use crate::schema::{Felt, Post, Slag};

/// A record on the timeline.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) post: &'a Post,
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
    pub(super) fn of(post: &'a Post, innsending: &Innsending<'_>, as_of: Date) -> Self {
        let from = match post.slag {
            // A permit or a vedtak lasts from the day on which it applies, not from that on which it was given.
            Slag::Opphold | Slag::Vedtak => post.dato(Felt::Fra).or_else(|| post.dag()),
            _ => post.dag(),
        };
        let item = Self { post, from, to: from, planned: false, is_reopening: false };
        match post.slag {
            Slag::Introduksjonsprogram => match ended(post, innsending) {
                Some(day) => Self { to: Some(day), ..item },
                None => Self { to: post.dato(Felt::PlanlagtSlutt), planned: true, ..item },
            },
            // What the kommune carries out; a permit, a vedtak or leave is given until its last day.
            Slag::Tiltak | Slag::Norskdeltakelse | Slag::FulltidVgo => {
                let to = post.dato(Felt::Til);
                Self { to, planned: to.is_some_and(|day| day > as_of), ..item }
            }
            Slag::Opphold | Slag::KategoriOrdning | Slag::Vedtak | Slag::Fravaer | Slag::Permisjon | Slag::Norskmal => {
                Self { to: post.dato(Felt::Til), ..item }
            }
            _ => item,
        }
    }

    /// That a programme goes on after its end, which stands in the record of the end.
    pub(super) fn reopening(post: &'a Post) -> Option<Self> {
        let day = post.dato(Felt::Gjenapnet).filter(|_| post.slag == Slag::Avslutning);
        day.map(|day| Self { post, from: Some(day), to: Some(day), planned: false, is_reopening: true })
    }

    /// What it is called in the output.
    pub(super) const fn name(&self) -> &'static str {
        if self.is_reopening { "gjenapning" } else { self.post.slag.name() }
    }

    /// The record it belongs to: the programme of a tiltak, what an annulment takes back, the end that is undone.
    pub(super) fn under(&self, innsending: &Innsending<'a>) -> Option<&'a Post> {
        match self.post.slag {
            _ if self.is_reopening => Some(self.post),
            Slag::Annullering => innsending.annullert_av(self.post),
            _ => innsending.forelder(self.post),
        }
    }

    /// The field that says which of its type it is.
    pub(super) const fn code_field(&self) -> Option<Felt> {
        if self.is_reopening {
            return None;
        }
        Some(match self.post.slag {
            Slag::Opphold => Felt::Hjemmel,
            Slag::KategoriOrdning => Felt::Kategori,
            Slag::Prove => Felt::Provetype,
            Slag::Kontakt => Felt::Kontakttype,
            Slag::Vedtak => Felt::Vedtakstype,
            Slag::Klage => Felt::Utfall,
            Slag::Introduksjonsprogram => Felt::Sluttmal,
            Slag::Tiltak => Felt::Tiltakstype,
            Slag::Fravaer => Felt::Fravaerstype,
            Slag::Permisjon => Felt::Permisjonstype,
            Slag::Avslutning => Felt::Avslutningsarsak,
            Slag::Norskdeltakelse => Felt::Timetype,
            Slag::Annullering => Felt::Annulleringsgrunn,
            _ => return None,
        })
    }
}

/// The day on which the programme ended, unless it goes on since.
fn ended(program: &Post, innsending: &Innsending<'_>) -> Option<Date> {
    let end = innsending.barn(program, Slag::Avslutning).last()?;
    if end.has(Felt::Gjenapnet) { None } else { end.dato(Felt::Dato) }
}
