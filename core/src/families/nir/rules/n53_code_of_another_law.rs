//! nir-n53: a code belongs to the law that the person follows.

use crate::families::nir::kodeverk::{Kode, Kodeverk};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n53", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Koden hører til en annen lov enn den personen følger.",
        nn: "Koden høyrer til ei anna lov enn den personen følgjer.",
        en: "The code belongs to another law than the one the person follows.",
    },
    why: Text {
        nb: "Hver lov har sine ordninger, kategorier og tiltak i NIR. Det som er registrert under feil lov, \
            finner NIR ikke igjen når rett og frist blir beregnet. Gjelder {antall} poster for personen.",
        nn: "Kvar lov har sine ordningar, kategoriar og tiltak i NIR. Det som er registrert under feil lov, \
            finn ikkje NIR att når rett og frist blir rekna ut. Gjeld {antall} postar for personen.",
        en: "Each law has its own schemes, categories and measures in NIR. NIR does not find what is registered \
            under the wrong law when it computes rights and deadlines. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Velg ordningen eller koden som personens lov har. Svaret viser hvilken lov som gjelder, og hvorfor.",
        nn: "Vel ordninga eller koden som lova til personen har. Svaret viser kva lov som gjeld, og kvifor.",
        en: "Choose the scheme or the code that the person's law has. The answer shows which law applies, and why.",
    },
    args: &["antall"],
    sources: &[
        sources::ENDRINGER_FORDREVNE,
        sources::REGLER_OM_DELTAKELSE,
        sources::NIR_DOK_004.at("contents list only; the codes are not public"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("norsk og samfunnskunnskap under the ordinary law").records(&[PERSON, OPPHOLD_2024, NORSK_MARS_2025]),
    example("the same ordning under chapter 6A, in two records").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-02-01",
            "til":"2023-02-28","timetype":"NORSK","timer":40}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-03-01",
            "til":"2023-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("the day before chapter 6A began").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-06-14",
            "til":"2022-06-14","timetype":"NORSK","timer":4}"#,
    ]),
    example("the day on which it began").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-06-15",
            "til":"2022-06-15","timetype":"NORSK","timer":4}"#,
    ]),
    example("training as an asylum seeker, by the law of its day").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-03-01",
            "ankomst":"2019-05-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2019-09-01",
            "til":"2019-09-30","timetype":"KULTUR_VERDIER","timer":40}"#,
    ]),
    example("a refusal for a reason that only introduksjonsloven has").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"IKKE_BEHOV"}"#,
    ]),
    example("the same under introduksjonsloven").records(&[
        PERSON,
        OPPHOLD_2018,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"IKKE_BEHOV"}"#,
    ]),
    example("a tiltak of chapter 6A under the ordinary law").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"SPRAKTILBUD_ENGELSK","fra":"2025-04-01",
            "til":"2025-05-31","timer_per_uke":7.5}"#,
    ]),
];

/// The laws that exclude what chapter 6A alone gives.
const OTHERS: Lover = Lover::only(Lov::Introduksjonsloven).and(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut strange = Tally::new();
    for (record, field, kode) in deltaker.utelukket(context.as_of) {
        // A right of chapter 6A outside it is an error of its own.
        let is_a_right = matches!(kode.list(), Kodeverk::Ordning | Kodeverk::Vedtakstype | Kodeverk::Kategori);
        if !is_a_right || kode.utelukket() != OTHERS {
            strange.note((field, kode), record.at.field(field));
        }
    }
    for (vedtak, kode) in refusals(deltaker, context) {
        if kode.utelukket() != Lover::NONE && deltaker.lover(&vedtak, context.as_of).within(kode.utelukket()) {
            strange.note((field::BEGRUNNELSE, kode), vedtak.at.field(field::BEGRUNNELSE));
        }
    }
    strange.report(&RULE, report);
}

/// Refused programmes with their reasons, which stand in the record as texts: which list they are of, the vedtak tells.
fn refusals<'a>(deltaker: &Deltaker<'a, '_>, context: &Context) -> impl Iterator<Item = (Vedtak<'a>, Kode)> {
    let of_programmes = |vedtak: &Vedtak<'_>| vedtak.ordning() == Some(ordning::INTRODUKSJONSPROGRAM);
    deltaker.vedtak(vedtakstype::AVSLAG).filter(of_programmes).filter_map(|vedtak| {
        let reason = vedtak.begrunnelse()?;
        Some((vedtak, context.known.koder.kode(Kodeverk::Avslagsgrunn, reason)?))
    })
}
