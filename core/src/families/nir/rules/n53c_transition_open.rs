//! nir-n53c: what follows chapter 6A, or a new permit after it, has been read.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Grunn;
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n53c", Evidence::Provisional).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen har hatt kollektiv beskyttelse, og hvilke regler som gjelder nå, er ikke kjent her ({grunn}).",
        nn: "Personen har hatt kollektivt vern, og kva reglar som gjeld no, er ikkje kjent her ({grunn}).",
        en: "The person has had collective protection, and which rules apply now is not known here ({grunn}).",
    },
    why: Text {
        nb: "Kapittel 6A skulle oppheves 1. juli 2026, og overgangsreglene er ikke lest. Det samme gjelder den som har fått en tillatelse på et annet grunnlag. Bare det som er likt etter begge regelsett, er kontrollert.",
        nn: "Kapittel 6A skulle opphevast 1. juli 2026, og overgangsreglane er ikkje lesne. Det same gjeld den som har fått eit løyve på eit anna grunnlag. Berre det som er likt etter begge regelsett, er kontrollert.",
        en: "Chapter 6A was to end on 1 July 2026, and we have not read the transitional rules. The same goes for those who got a permit on other grounds. Only what both sets of rules have in common has been checked.",
    },
    advice: Text {
        nb: "Se i NIR hvilken kategori personen har. Mottakeren kontrollerer resten mot sitt register.",
        nn: "Sjå i NIR kva kategori personen har. Mottakaren kontrollerer resten mot registeret sitt.",
        en: "See in NIR which category the person has. The receiver checks the rest against its register.",
    },
    args: &["grunn"],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 11",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=11",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
            section: "integreringsloven kapittel 6A",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the last day before the planned end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-08-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2025-04-01","ankomst":"2025-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-06-30","til":"2026-06-30","timetype":"NORSK","timer":4}]"#,
        reports: 0,
    },
    Example {
        name: "the day after, in two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-08-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2025-04-01","ankomst":"2025-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-07-01","til":"2026-07-31","timetype":"NORSK","timer":40},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2026-08-01","til":"2026-08-09","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "granted after the planned end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-08-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2026-07-01","ankomst":"2026-06-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-07-10","til":"2026-07-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "a permit on another ground since",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"opphold","id":"o2","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2025-02-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let follows_a_law = |post: &&&Record| {
        matches!(post.slag, RecordType::Vedtak | RecordType::Introduksjonsprogram | RecordType::Norskdeltakelse)
    };
    let asked = |post: &&&Record| !post.kjent && !deltaker.is_for_asylum_seekers(post);
    let open = deltaker.poster.iter().filter(follows_a_law).filter(asked).find_map(|post| {
        let choice = deltaker.lovvalg(post.dag().unwrap_or(context.as_of));
        (choice.lov().is_none() && choice.grunn != Grunn::FaktaMangler).then_some((post, choice))
    });
    if let Some((post, choice)) = open {
        let at = if deltaker.person.kjent { post.at } else { deltaker.person.at };
        report.push_sent(&RULE, at, one("grunn", Value::Text(choice.grunn.name())));
    }
}
