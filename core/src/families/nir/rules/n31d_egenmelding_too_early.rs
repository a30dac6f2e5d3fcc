//! nir-n31d: egenmelding for own illness is used only after eight weeks in the programme.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::parametre::Parameter;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31d", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Egenmeldingen er fra før deltakeren hadde vært {uker} uker i programmet.",
        nn: "Eigenmeldinga er frå før deltakaren hadde vore {uker} veker i programmet.",
        en: "The self-certified absence is from before the participant had been {uker} weeks in the programme.",
    },
    why: Text {
        nb: "Før det krever egen sykdom legeerklæring. Egenmelding for sykt barn kan brukes fra første dag.",
        nn: "Før det krev eigen sjukdom legeerklæring. Eigenmelding for sjukt barn kan brukast frå første dag.",
        en: "Until then own illness needs a doctor's statement. Self-certified absence for a sick child may be used from the first day.",
    },
    advice: Text {
        nb: "Sjekk datoen og typen fravær. Har deltakeren legeerklæring, registrer det som annet fravær.",
        nn: "Sjekk datoen og typen fråvær. Har deltakaren legeerklæring, registrer det som anna fråvær.",
        en: "Check the day and the type of absence. With a doctor's statement, register it as other absence.",
    },
    args: &["uker"],
    sources: &[
        Source {
            title: "IMDi: Permisjon, ferie og fravær",
            section: "introduksjonsloven",
            url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/permisjon-ferie-og-fravar/",
        },
        Source {
            title: "IMDi: Juridisk veileder til integreringsforskriften",
            section: "chapter 4",
            url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "eight weeks after the start",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-04-26","til":"2022-04-26"}]"#,
        reports: 0,
    },
    Example {
        name: "the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-04-25","til":"2022-04-25"}]"#,
        reports: 1,
    },
    Example {
        name: "a sick child",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-03-07","til":"2022-03-08"}]"#,
        reports: 0,
    },
    Example {
        name: "in a second programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2024-04-01","fra":"2024-04-01"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2024-04-01","planlagt_slutt":"2024-12-31"},{"type":"fravaer","id":"f1","program":"i2","fravaerstype":"EGENMELDING","fra":"2024-04-08","til":"2024-04-08"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let start = deltaker.av(RecordType::Introduksjonsprogram).find_map(|program| program.dato(Felt::Fra));
    // The first weeks may have been in another kommune.
    let Some(start) = start.filter(|start| !deltaker.bodd_annet_sted(*start)) else { return };
    let Some(post) = deltaker.fri(Felt::Fravaerstype, "EGENMELDING").find(|post| !post.kjent) else { return };
    let Some(rad) = deltaker.grense(Parameter::EgenmeldingEtter, post, context.as_of) else { return };
    let may = start.plus_days(i32::from(rad.tall) * 7);
    if post.dato(Felt::Fra).is_some_and(|day| may.is_some_and(|may| start <= day && day < may)) {
        report.push_sent(&RULE, post.at.felt(Felt::Fra), one("uker", Value::Int(rad.tall.into())));
    }
}
