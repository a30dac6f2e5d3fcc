//! nir-n10c: what chapter 6A alone gives is for those whom chapter 6A is for.

use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n10c", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Koden hører til kapittel 6A i integreringsloven, men personen kan ikke være omfattet av det.",
        nn: "Koden høyrer til kapittel 6A i integreringslova, men personen kan ikkje vere omfatta av det.",
        en: "The code belongs to chapter 6A of the Integration Act, but the person cannot be covered by it.",
    },
    why: Text {
        nb: "Kapittel 6A gjelder bare personer med kollektiv beskyttelse etter utlendingsloven § 34, \
            gitt 11. mars 2022 eller senere. \
            Registreres det på andre, får de feil rett og feil frist. Gjelder {antall} poster for personen.",
        nn: "Kapittel 6A gjeld berre personar med kollektivt vern etter utlendingslova § 34, \
            gitt 11. mars 2022 eller seinare. \
            Blir det registrert på andre, får dei feil rett og feil frist. Gjeld {antall} postar for personen.",
        en: "Chapter 6A is only for persons with collective protection under § 34 of the Immigration Act, granted \
            on 11 March 2022 or later. Registered for others, it gives them the wrong right and the wrong deadline. \
            Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Velg den ordinære ordningen, eller rett opplysningene om oppholdstillatelsen hvis de er feil.",
        nn: "Vel den ordinære ordninga, eller rett opplysningane om opphaldsløyvet om dei er feil.",
        en: "Choose the ordinary scheme, or correct what is registered of the permit if that is wrong.",
    },
    args: &["antall"],
    sources: &[sources::ENDRINGER_FORDREVNE, sources::REGLER_OM_DELTAKELSE],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("extended training under chapter 6A").records(&[PERSON, KOLLEKTIV_2022, UTVIDET_NORSK]),
    example("under the ordinary law, twice").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2025-08-01","fra":"2025-08-10","til":"2026-02-09"}"#,
    ]),
    example("the ordning of chapter 6A under introduksjonsloven").reports(1).records(&[
        PERSON,
        OPPHOLD_2018,
        NORSKMAL_FEBRUAR_2023,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-03-01",
            "til":"2023-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("nothing known of the permit").records(&[PERSON, UTVIDET_NORSK]),
    example("after the planned end of the chapter either may apply").as_of("2026-08-10").records(&[
        PERSON,
        KOLLEKTIV_2025,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-07-01",
            "til":"2026-07-31","timetype":"NORSK","timer":40}"#,
    ]),
];

/// The laws without the chapter.
const OTHERS: Lover = Lover::only(Lov::Introduksjonsloven).and(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut strange = Tally::new();
    for (record, field, kode) in deltaker.utelukket(context.as_of) {
        let is_a_right = matches!(kode.list(), Kodeverk::Ordning | Kodeverk::Vedtakstype | Kodeverk::Kategori);
        // Where the record is older than every permit that is told, an older permit has not been told.
        let is_told = deltaker.innvilget().is_some_and(|first| record.day().is_none_or(|day| first <= day));
        if is_a_right && is_told && kode.utelukket() == OTHERS {
            strange.note((field, kode), record.at.field(field));
        }
    }
    strange.report(&RULE, report);
}
