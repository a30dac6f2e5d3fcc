//! nir-n40: no tiltak begins inside a permanent stans.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n40", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak begynner etter at programmet ble permanent stanset.",
        nn: "{antall} tiltak byrjar etter at programmet vart permanent stansa.",
        en: "{antall} measures begin after the programme was stopped for good.",
    },
    why: Text {
        nb: "En permanent stans avslutter deltakelsen. Skal deltakeren tilbake, trengs et nytt vedtak om tildeling.",
        nn: "Ein permanent stans avsluttar deltakinga. Skal deltakaren tilbake, trengst eit nytt vedtak om tildeling.",
        en: "A permanent stop ends the participation. To come back, the participant needs a new decision that grants it.",
    },
    advice: Text {
        nb: "Rett datoene, annuller stansen, eller registrer det nye vedtaket.",
        nn: "Rett datoane, annuller stansen, eller registrer det nye vedtaket.",
        en: "Correct the dates, annul the stop, or register the new decision.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Stans av introduksjonsprogram",
        section: "introduksjonsloven § 7",
        url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/stans-av-introduksjonsprogram/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "begun before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-12-31","til":"2023-03-31"}]"#,
        reports: 0,
    },
    Example {
        name: "begun on the first day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-01-01","til":"2023-03-31"}]"#,
        reports: 1,
    },
    Example {
        name: "two are one finding",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-01-01","til":"2023-03-31"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2023-02-01","til":"2023-03-31"}]"#,
        reports: 1,
    },
    Example {
        name: "granted anew",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-06-01","fra":"2023-06-01"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2023-06-01","planlagt_slutt":"2023-12-31"},{"type":"tiltak","id":"t1","program":"i2","tiltakstype":"PRAKSIS","fra":"2023-06-01","til":"2023-09-30"}]"#,
        reports: 0,
    },
    Example {
        name: "a temporary one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-02-28"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-01-01","til":"2023-03-31"}]"#,
        reports: 0,
    },
    Example {
        name: "the stop has been complained about",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"},{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if let Some((inside, stans)) = deltaker.etter_stans(false)
        && let Some(first) = inside.first()
    {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_linked(&RULE, first.at.felt(Felt::Fra), stans.at.felt(Felt::Fra), args);
    }
}
