//! nir-n29c: a stans is a vedtak om stans.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n29c", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket sier om stansen er midlertidig eller permanent, men er ikke et vedtak om stans.",
        nn: "Vedtaket seier om stansen er mellombels eller permanent, men er ikkje eit vedtak om stans.",
        en: "The decision tells whether the stop is temporary or permanent, but it is not a decision on a stop.",
    },
    why: Text {
        nb: "Stans er kommunens ensidige avgjørelse og krever et eget vedtak med begrunnelse, som deltakeren kan klage på.",
        nn: "Stans er kommunen si einsidige avgjerd og krev eit eige vedtak med grunngiving, som deltakaren kan klage på.",
        en: "A stop is the municipality's own decision and needs a decision of its own with a reason, against which the participant may appeal.",
    },
    advice: Text {
        nb: "Registrer vedtaket som stans med begrunnelse, eller fjern stanstypen.",
        nn: "Registrer vedtaket som stans med grunngiving, eller fjern stanstypen.",
        en: "Register the decision as a stop with its reason, or remove the kind of stop.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Stans av introduksjonsprogram",
            section: "introduksjonsloven § 7",
            url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/stans-av-introduksjonsprogram/",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a vedtak om stans",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER","til":"2023-02-01"}]"#,
        reports: 0,
    },
    Example {
        name: "a vedtak om tildeling",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01","stanstype":"MIDLERTIDIG"}]"#,
        reports: 1,
    },
    Example {
        name: "a kind that cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"V17","vedtaksdato":"2022-03-01","fra":"2022-03-01","stanstype":"MIDLERTIDIG"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    if post.kode(Felt::Vedtakstype).is_some_and(|slag| slag != "STANS") && post.has(Felt::Stanstype) {
        report.push_at(&RULE, &post.at, Felt::Stanstype);
    }
}
