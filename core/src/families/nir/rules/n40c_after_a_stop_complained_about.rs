//! nir-n40c: tiltak after a permanent stans that was complained about are right only if the complaint was upheld.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n40c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak begynner etter at programmet ble permanent stanset. Det er klaget på stansen.",
        nn: "{antall} tiltak byrjar etter at programmet vart permanent stansa. Det er klaga på stansen.",
        en: "{antall} measures begin after the programme was stopped for good. The stop has been complained about.",
    },
    why: Text {
        nb: "Fikk deltakeren medhold, er stansen falt bort, og deltakelsen går videre på det gamle vedtaket. \
            Utfallet kan ikke kontrolleres her.",
        nn: "Fekk deltakaren medhald, er stansen fallen bort, og deltakinga held fram på det gamle vedtaket. \
            Utfallet kan ikkje kontrollerast her.",
        en: "If the complaint was upheld, the stop is set aside, and the participation goes on under the old decision. \
            The outcome cannot be checked here.",
    },
    advice: Text {
        nb: "Sjekk utfallet av klagen. Fikk deltakeren medhold, trenger du ikke gjøre noe; ellers rett datoene.",
        nn: "Sjekk utfallet av klaga. Fekk deltakaren medhald, treng du ikkje gjere noko; elles rett datoane.",
        en: "Check the outcome of the complaint. \
            If it was upheld, there is nothing to do; otherwise correct the dates.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "Forvaltningsloven",
            section: "§§ 34 and 42",
            url: "https://lovdata.no/dokument/NL/lov/1967-02-10",
        },
        sources::DETTE_SKAL_REGISTRERES.at("complaint and its outcome"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("complained about").reports(1).records(&[
        PERSON,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"}"#,
        r#"{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"}"#,
    ]),
    example("not complained about: an error of its own").records(&[
        PERSON,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"}"#,
    ]),
    example("before the stop").records(&[
        PERSON,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-12-01","til":"2023-03-31"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if let Some((inside, stans)) = deltaker.etter_stans(true)
        && let Some(first) = inside.first()
    {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_linked(&RULE, first.at.field(field::FRA), stans.at.field(field::FRA), args);
    }
}
