//! What the law of a participant asks of records: codes that it excludes, and the permit that it counts from.

use crate::date::Date;
use crate::families::nir::codes::{kategori, ordning, sluttmal, vedtakstype};
use crate::families::nir::kodeverk::{Code, Kode, Kodeverk};
use crate::families::nir::lov::{Hjemmel, KAP6A_INNVILGET_FRA, Lov, Lover, NIR_FRA};
use crate::families::nir::parametre::{Parameter, REVISJON_2025, lookup};
use crate::families::nir::participant::{Deltaker, PROGRAM, RecordSet};
use crate::families::nir::{
    Bosetting, Introduksjonsprogram, KategoriOrdning, Norskdeltakelse, Opphold, Record, RecordType, Utdanningsbakgrunn,
    Vedtak, View,
};
use crate::record::Field;
use crate::rule::Evidence;

/// The vedtak that grant the programme: the day on which each was made, and the last day until which it or a later one does.
pub struct Tildelinger<'a, 'i> {
    set: &'i RecordSet<'a>,
    until: Vec<(Date, Date)>,
}

impl<'a, 'i> Tildelinger<'a, 'i> {
    /// Those of a person.
    #[must_use]
    pub fn of(deltaker: &Deltaker<'a, 'i>) -> Self {
        let granted = deltaker.vedtak(vedtakstype::TILDELING).filter(|vedtak| vedtak.ordning() == Some(PROGRAM));
        let granted =
            granted.filter_map(|vedtak| Some((vedtak.vedtaksdato()?, vedtak.period()?.last().unwrap_or(Date::MAX))));
        // They stand by the day on which they were made.
        let mut until: Vec<(Date, Date)> = granted.collect();
        let mut last = None;
        for (_, end) in until.iter_mut().rev() {
            *end = last.map_or(*end, |last: Date| last.max(*end));
            last = Some(*end);
        }
        Self { set: deltaker.set, until }
    }

    /// Whether one that was made after the programme's own vedtak goes on to the day.
    #[must_use]
    pub fn extend(&self, program: Introduksjonsprogram<'_>, day: Date) -> bool {
        let own = self.set.parent(&program).and_then(Vedtak::of).and_then(Vedtak::vedtaksdato);
        let later = own.and_then(|own| self.until.get(self.until.partition_point(|(made, _)| *made <= own)));
        later.is_some_and(|(_, until)| day <= *until)
    }
}

/// Exceptions from settlement by agreement came with Prop. 73 L (2022-2023). The day has not been read (presumably 1 August);
/// before the year in which Stortinget had the proposition there were none.
const UNNTAK_FRA: Date = Date::new(2023, 1, 1).unwrap();

/// Lists whose exclusion has rules of its own.
const OWN_RULES: [Kodeverk; 3] = [Kodeverk::Sluttmal, Kodeverk::Norskmal, Kodeverk::Spor];

impl<'a> Deltaker<'a, '_> {
    /// Codes that every law excludes which may apply to their record, though they exist on its day.
    pub fn utelukket(&self, as_of: Date) -> impl Iterator<Item = (&'a Record, Field, Kode)> {
        self.records.iter().flat_map(move |record| {
            let day = record.day().unwrap_or(as_of);
            let excluded = move |(_, code): &(Field, Kode)| {
                code.utelukket() != Lover::NONE && code.exists_on(day) && !OWN_RULES.contains(&code.list())
            };
            let mut codes = record.codes().filter(excluded).peekable();
            // The law is chosen anew for each record, so only where it is asked for.
            let lover = if codes.peek().is_some() { self.lover(record, as_of) } else { Lover::NONE };
            codes
                .filter(move |(_, code)| lover.within(code.utelukket()))
                .map(move |(field, code)| (*record, field, code))
        })
    }

    /// The day on which the permit was granted that the law counts a person's age from: the first relevant one, for chapter
    /// 6A the first of collective protection. None where a day is missing or what is known renews an older permit.
    #[must_use]
    pub fn tillatelse(&self, lov: Lov) -> Option<Date> {
        let hjemmel = |permit: &Opphold<'_>| permit.hjemmel().and_then(|ground| ground.kode().hjemmel());
        let counts = |permit: &Opphold<'_>| match (lov, hjemmel(permit)) {
            (Lov::Kap6A, hjemmel) => {
                let since = |granted| granted >= KAP6A_INNVILGET_FRA;
                hjemmel == Some(Hjemmel::Paragraf34) && permit.innvilget().is_none_or(since)
            }
            (_, None | Some(Hjemmel::Annen)) => false,
            _ => true,
        };
        let permits = || self.all::<Opphold>().filter(counts);
        if permits().any(|permit| permit.innvilget().is_none()) {
            return None;
        }
        let first = permits().min_by_key(|permit| (permit.innvilget(), permit.fornyet()))?;
        if first.fornyet() == Some(true) { None } else { first.innvilget() }
    }

    /// What grants a programme or training, and training of asylum seekers, of a person who had not reached the age by any
    /// law that may apply; and whether the age binds: that of the programme does, training in norsk may be offered to others
    /// (§ 26 last paragraph).
    pub fn for_unge(&self, as_of: Date) -> Vec<(&'a Record, Code<ordning::List>, bool)> {
        let Some(born) = self.fodt().filter(|_| !self.kan_tilbys()) else { return Vec::new() };
        let granted = Lov::ALL.map(|lov| self.tillatelse(lov));
        let of_asylum_seekers = self.all::<Norskdeltakelse>().filter(|record| self.is_for_asylum_seekers(record));
        let begun = self.vedtak(vedtakstype::TILDELING).map(View::record).chain(of_asylum_seekers.map(View::record));
        let young = begun.filter_map(|record| {
            let (ordning, first) = (record.own_ordning()?, record.first_day()?);
            let parameter = match ordning {
                PROGRAM => Parameter::ProgramAlderFra,
                ordning::NORSK_SAMFUNNSKUNNSKAP | ordning::NORSK_RETT_NORSKMAL => Parameter::NorskAlderFra,
                ordning::OPPLARING_MOTTAK | ordning::KULTUR_VERDIER => Parameter::AsylAlderFra,
                _ => return None,
            };
            let mut binds = ordning == PROGRAM;
            for lov in self.lover(record, as_of).iter() {
                let counted_on = match (parameter, lov) {
                    (Parameter::AsylAlderFra, _) | (_, Lov::Introduksjonsloven) => Some(first),
                    _ => granted.get(lov as usize).copied().flatten(),
                };
                let (limit, age) = lookup(parameter, lov, first).zip(counted_on?.age(born))?;
                binds &= limit.evidence == Evidence::Verified;
                if age >= limit.tall {
                    return None;
                }
            }
            Some((record, ordning, binds))
        });
        young.collect()
    }

    /// What rests on a right under chapter 6A and begins before the person is settled by agreement; none where no
    /// settlement is told, or where NIR has placed the person among those who may be offered it. And whether nothing else can
    /// have given the right: NIR has told a category, and the day lies before there were exceptions.
    pub fn for_bosetting(&self, as_of: Date) -> Vec<(&'a Record, bool)> {
        if self.all::<Bosetting>().next().is_none() || self.kan_tilbys() {
            return Vec::new();
        }
        let by_agreement = self.all::<Bosetting>().filter(|settled| settled.etter_avtale() != Some(false));
        let settled = by_agreement.map(|settled| settled.dato().unwrap_or(NIR_FRA)).min();
        let is_early = |record: &&Record| {
            let needs_a_right = match record.record_type {
                RecordType::Vedtak => {
                    let kind = Vedtak::of(record).and_then(Vedtak::vedtakstype);
                    matches!(kind, Some(vedtakstype::TILDELING | vedtakstype::UTVIDET_NORSK))
                }
                RecordType::Norskdeltakelse | RecordType::Introduksjonsprogram => true,
                _ => false,
            };
            let is_in_mottak =
                matches!(self.ordning(record), Some(ordning::OPPLARING_MOTTAK | ordning::KVALIFISERING_MOTTAK));
            let first = record.first_day().filter(|_| needs_a_right && !is_in_mottak);
            first.is_some_and(|first| settled.is_none_or(|since| first < since))
                && self.lover(record, as_of).single() == Some(Lov::Kap6A)
        };
        let told = self.har_kategori(&[]).is_some();
        let is_certain = |record: &Record| told && record.first_day().is_some_and(|first| first < UNNTAK_FRA);
        self.records.iter().copied().filter(is_early).map(|record| (record, is_certain(record))).collect()
    }

    /// The vedtak under integreringsloven of a person of whom no schooling is registered.
    pub fn uten_utdanningsbakgrunn(&self, as_of: Date) -> impl Iterator<Item = Vedtak<'a>> {
        let untold = self.all::<Utdanningsbakgrunn>().next().is_none();
        let granted =
            self.vedtak(vedtakstype::TILDELING).filter(move |vedtak| untold && !self.is_for_asylum_seekers(vedtak));
        granted.filter(move |vedtak| self.lover(vedtak, as_of).single() == Some(Lov::Integreringsloven))
    }

    /// Programmes whose goal is to complete videregående, for whom it is registered as completed before; with that row, and
    /// whether the law was read: § 13 of integreringsloven until it was rewritten. Under introduksjonsloven the goal itself is
    /// the fault.
    pub fn fullforer_vgo_igjen(
        &self,
        as_of: Date,
    ) -> impl Iterator<Item = (Introduksjonsprogram<'a>, Utdanningsbakgrunn<'a>, bool)> {
        let completes = |program: &Introduksjonsprogram<'_>| program.sluttmal() == Some(sluttmal::FULLFORE_VGO);
        self.all::<Introduksjonsprogram>().filter(completes).filter_map(move |program| {
            let start = program.fra()?;
            let schooling = self.utdanning(start).filter(|schooling| schooling.har_vgs() == Some(true))?;
            let lov = self.lover(&program, as_of).single();
            let is_read = lov == Some(Lov::Integreringsloven) && start < REVISJON_2025;
            (lov != Some(Lov::Introduksjonsloven)).then_some((program, schooling, is_read))
        })
    }

    /// Whether NIR has placed the person in one of these categories; none where no category is told.
    #[must_use]
    pub fn har_kategori(&self, kategorier: &[Code<kategori::List>]) -> Option<bool> {
        let mut told = self.all::<KategoriOrdning>().filter_map(|record| record.kategori()).peekable();
        told.peek()?;
        Some(told.any(|kategori| kategorier.contains(&kategori)))
    }

    /// The first participation in norsk that is sent without a vedtak that grants it on its ordning, and how many there are,
    /// for each ordning; under the laws for which IMDi's lists of what is to be registered name the vedtak.
    pub fn uten_tildeling(&self, as_of: Date) -> Vec<(Norskdeltakelse<'a>, u64)> {
        const LAWS: Lover = Lover::only(Lov::Integreringsloven).and(Lov::Kap6A);
        let mut all = Vec::new();
        for ordning in [ordning::NORSK_SAMFUNNSKUNNSKAP, ordning::NORSK_RETT_NORSKMAL] {
            // What cannot be read may grant it.
            let may_grant = |vedtak: Vedtak<'_>| {
                vedtak.ordning().is_none_or(|of| of == ordning)
                    && vedtak
                        .vedtakstype()
                        .is_none_or(|kind| matches!(kind, vedtakstype::TILDELING | vedtakstype::UTVIDET_NORSK))
            };
            if self.all::<Vedtak>().any(may_grant) {
                continue;
            }
            let mut without = self.all::<Norskdeltakelse>().filter(|record| {
                !record.known && record.ordning() == Some(ordning) && self.lover(record, as_of).within(LAWS)
            });
            if let Some(first) = without.next() {
                all.push((first, 1 + without.count() as u64));
            }
        }
        all
    }

    /// Whether NIR is known to have placed the person among those who may be offered an ordning without a right to it.
    #[must_use]
    pub fn kan_tilbys(&self) -> bool {
        let mut kategorier = self.all::<KategoriOrdning>().filter_map(|record| record.kategori());
        kategorier.any(|kategori| kategori.key().starts_with("KAN_TILBYS"))
    }
}
