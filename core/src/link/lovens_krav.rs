//! What the law of a participant asks of records: codes that it excludes, and the permit that it counts from.

use super::Deltaker;
use crate::date::Date;
use crate::nir::kodeverk::{Kode, Kodeverk};
use crate::nir::lov::{Hjemmel, KAP6A_INNVILGET_FRA, Lov, Lover};
use crate::schema::{Felt, Post, Slag};

/// Lists whose exclusion has rules of its own.
const OWN_RULES: [Kodeverk; 3] = [Kodeverk::Sluttmal, Kodeverk::Norskmal, Kodeverk::Spor];

impl<'a> Deltaker<'a, '_> {
    /// Codes that every law excludes which may apply to their record, though they exist on its day.
    pub fn utelukket(&self, as_of: Date) -> impl Iterator<Item = (&'a Post, Felt, Kode)> {
        self.poster.iter().flat_map(move |post| {
            let day = post.dag().unwrap_or(as_of);
            let excluded = move |(_, kode): &(Felt, Kode)| {
                kode.utelukket() != Lover::NONE && kode.exists_on(day) && !OWN_RULES.contains(&kode.liste())
            };
            let mut koder = post.koder().filter(excluded).peekable();
            // The law is chosen anew for each record, so only where it is asked for.
            let lover = if koder.peek().is_some() { self.lover(post, as_of) } else { Lover::NONE };
            koder.filter(move |(_, kode)| lover.within(kode.utelukket())).map(move |(felt, kode)| (*post, felt, kode))
        })
    }

    /// The day on which the permit was granted that the law counts a person's age from: the first relevant one, for chapter
    /// 6A the first of collective protection. None where a day is missing or what is known renews an older permit.
    #[must_use]
    pub fn tillatelse(&self, lov: Lov) -> Option<Date> {
        let hjemmel = |permit: &Post| permit.kodeverdi(Felt::Hjemmel).and_then(Kode::hjemmel);
        let counts = |permit: &&Post| match (lov, hjemmel(permit)) {
            (Lov::Kap6A, hjemmel) => {
                let since = |granted| granted >= KAP6A_INNVILGET_FRA;
                hjemmel == Some(Hjemmel::Paragraf34) && permit.dato(Felt::Innvilget).is_none_or(since)
            }
            (_, None | Some(Hjemmel::Annen)) => false,
            _ => true,
        };
        let permits = || self.av(Slag::Opphold).filter(counts);
        if permits().any(|permit| permit.dato(Felt::Innvilget).is_none()) {
            return None;
        }
        let first = permits().min_by_key(|permit| (permit.dato(Felt::Innvilget), permit.ja(Felt::Fornyet)))?;
        if first.ja(Felt::Fornyet) == Some(true) { None } else { first.dato(Felt::Innvilget) }
    }

    /// Whether NIR is known to have placed the person among those who may be offered an ordning without a right to it.
    #[must_use]
    pub fn kan_tilbys(&self) -> bool {
        let mut kategorier = self.av(Slag::KategoriOrdning).filter_map(|post| post.kode(Felt::Kategori));
        kategorier.any(|kategori| kategori.starts_with("KAN_TILBYS"))
    }
}
