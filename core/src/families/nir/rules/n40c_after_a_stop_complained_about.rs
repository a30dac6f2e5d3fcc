//! nir-n40c: tiltak after a permanent stans that was complained about are right only if the complaint was upheld.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n40c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak begynner etter at programmet ble permanent stanset. Det er klaget på stansen.",
        nn: "{antall} tiltak byrjar etter at programmet vart permanent stansa. Det er klaga på stansen.",
        en: "{antall} measures begin after the programme was stopped for good. The stop has been complained about.",
    },
    why: Text {
        nb: "Fikk deltakeren medhold, er stansen falt bort, og deltakelsen går videre på det gamle vedtaket. Utfallet kan ikke kontrolleres her.",
        nn: "Fekk deltakaren medhald, er stansen fallen bort, og deltakinga held fram på det gamle vedtaket. Utfallet kan ikkje kontrollerast her.",
        en: "If the complaint was upheld, the stop is set aside, and the participation goes on under the old decision. The outcome cannot be checked here.",
    },
    advice: Text {
        nb: "Sjekk utfallet av klagen. Fikk deltakeren medhold, trenger du ikke gjøre noe; ellers rett datoene.",
        nn: "Sjekk utfallet av klaga. Fekk deltakaren medhald, treng du ikkje gjere noko; elles rett datoane.",
        en: "Check the outcome of the complaint. If it was upheld, there is nothing to do; otherwise correct the dates.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "Forvaltningsloven",
            section: "§§ 34 and 42",
            url: "https://lovdata.no/dokument/NL/lov/1967-02-10",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "complaint and its outcome",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "complained about",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"},{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"}]"#,
        reports: 1,
    },
    Example {
        name: "not complained about: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"}]"#,
        reports: 0,
    },
    Example {
        name: "before the stop",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-12-01","til":"2023-03-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if let Some((inside, stans)) = deltaker.etter_stans(true)
        && let Some(first) = inside.first()
    {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_linked(&RULE, first.at.felt(Felt::Fra), stans.at.felt(Felt::Fra), args);
    }
}
