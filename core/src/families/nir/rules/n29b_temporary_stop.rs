//! nir-n29b: a temporary stans lasts at most three months, as it did under introduksjonsloven.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n29b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Stansen er registrert som midlertidig, men varer lenger enn {maneder} måneder.",
        nn: "Stansen er registrert som mellombels, men varer lenger enn {maneder} månader.",
        en: "The stop is registered as temporary, but lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "En stans på mer enn tre måneder er permanent. Den avslutter programmet, og deltakeren har krav på et vedtak som sier det.",
        nn: "Ein stans på meir enn tre månader er permanent. Han avsluttar programmet, og deltakaren har krav på eit vedtak som seier det.",
        en: "A stop of more than three months is permanent. It ends the programme, and the participant is entitled to a decision that says so.",
    },
    advice: Text {
        nb: "Rett periodens slutt, eller fatt og registrer vedtak om permanent stans.",
        nn: "Rett slutten på perioden, eller gjer og registrer vedtak om permanent stans.",
        en: "Correct the end of the period, or make and register a decision on a permanent stop.",
    },
    args: &["maneder"],
    sources: &[Source {
        title: "IMDi: Stans av introduksjonsprogram",
        section: "introduksjonsloven § 7",
        url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/stans-av-introduksjonsprogram/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "three months",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-04-01"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-04-02"}]"#,
        reports: 1,
    },
    Example {
        name: "a permanent one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-12-31"}]"#,
        reports: 0,
    },
    Example {
        name: "the law is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-12-31"}]"#,
        reports: 1,
    },
    Example {
        name: "another rule speaks of introduksjonsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-01-10","ankomst":"2018-11-01"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-12-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (stans, rad) in deltaker.lange_stanser(context.as_of) {
        if rad.evidence != Evidence::Verified || deltaker.paklaget(stans) {
            report.push_sent(&RULE, stans.at.felt(Felt::Stanstype), one("maneder", Value::Int(rad.tall.into())));
        }
    }
}
