//! nir-n53b: what the choice of law rests on is known.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::{Grunn, Mangler};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n53b", Evidence::Provisional).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Hvilken lov personen følger, kan ikke avgjøres. Mangler: {mangler}.",
        nn: "Kva lov personen følgjer, kan ikkje avgjerast. Manglar: {mangler}.",
        en: "Which law the person follows cannot be decided. Missing: {mangler}.",
    },
    why: Text {
        nb: "Introduksjonsloven, integreringsloven og kapittel 6A krever ulike opplysninger. Så lenge loven er uviss, er det bare kontrollert det som er likt i alle lovene som kan gjelde.",
        nn: "Introduksjonslova, integreringslova og kapittel 6A krev ulike opplysningar. Så lenge lova er uviss, er berre det kontrollert som er likt i alle lovene som kan gjelde.",
        en: "The Introduction Act, the Integration Act and chapter 6A have different requirements. As long as the law is open, only what all laws that may apply have in common has been checked.",
    },
    advice: Text {
        nb: "Hent oppholdstillatelse og ankomstdato fra UDI eller NIR. Mottakeren kontrollerer resten mot sitt register.",
        nn: "Hent opphaldsløyve og innreisedato frå UDI eller NIR. Mottakaren kontrollerer resten mot registeret sitt.",
        en: "Get the permit and the day of arrival from UDI or NIR. The receiver checks the rest against its register.",
    },
    args: &["mangler"],
    sources: &[Source {
        title: "IMDi: Regler om deltakelse i introduksjonsprogrammet",
        section: "hvilken lov som gjelder",
        url: "https://introduksjonsprogrammet.imdi.no/regler-om-deltakelse-i-introduksjonsprogrammet/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "permit and arrival are known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "nothing is known, of two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "arrival is missing and decides",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2020-12-31"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "arrival is missing and decides nothing",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-01-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "the register knows",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "training as an asylum seeker follows the day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-03-01","til":"2025-03-31","timetype":"ASYL_NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "a person of whom nothing else is sent",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let follows_a_law = |post: &&&Record| {
        matches!(post.slag, RecordType::Vedtak | RecordType::Introduksjonsprogram | RecordType::Norskdeltakelse)
    };
    let asked = |post: &&&Record| !post.kjent && !deltaker.is_for_asylum_seekers(post);
    let open = deltaker.poster.iter().filter(follows_a_law).filter(asked).find_map(|post| {
        let choice = deltaker.lovvalg(post.dag().unwrap_or(context.as_of));
        (choice.lov().is_none() && choice.grunn == Grunn::FaktaMangler).then_some((post, choice))
    });
    if let Some((post, choice)) = open {
        let at = if deltaker.person.kjent { post.at } else { deltaker.person.at };
        report.push_sent(&RULE, at, one("mangler", Value::Text(missing(choice.mangler))));
    }
}

const fn missing(facts: Mangler) -> &'static str {
    match (facts.ankomst, facts.forste_innvilgelse, facts.kollektiv_beskyttelse) {
        (false, false, false) => "-",
        (true, false, false) => "ankomst",
        (false, true, false) => "forste_innvilgelse",
        (false, false, true) => "kollektiv_beskyttelse",
        (true, true, false) => "ankomst, forste_innvilgelse",
        (true, false, true) => "ankomst, kollektiv_beskyttelse",
        (false, true, true) => "forste_innvilgelse, kollektiv_beskyttelse",
        (true, true, true) => "ankomst, forste_innvilgelse, kollektiv_beskyttelse",
    }
}
