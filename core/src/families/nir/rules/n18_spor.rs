//! nir-n18: spor belongs to introduksjonsloven.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n18", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Spor er registrert på en person som ikke følger introduksjonsloven.",
        nn: "Spor er registrert på ein person som ikkje følgjer introduksjonslova.",
        en: "A track (spor) is registered for a person who is not under the Introduction Act.",
    },
    why: Text {
        nb: "Opplæringen etter integreringsloven styres av norskmål, ikke av spor 1, 2 og 3. Gjelder {antall} poster for personen.",
        nn: "Opplæringa etter integreringslova blir styrt av norskmål, ikkje av spor 1, 2 og 3. Gjeld {antall} postar for personen.",
        en: "Training under the Integration Act follows the goal in Norwegian, not tracks 1, 2 and 3. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Fjern sporet i fagsystemet, og registrer norskmål.",
        nn: "Fjern sporet i fagsystemet, og registrer norskmål.",
        en: "Remove the track in the system, and register the goal in Norwegian.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: open data of NIR (bengler/imdikator)",
            section: "data/tables.json (2015): spor 1, 2 and 3",
            url: "https://github.com/bengler/imdikator",
        },
        Source {
            title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
            section: "integreringsloven §§ 31-33",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "under introduksjonsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40,"spor":"SPOR_2"}]"#,
        reports: 0,
    },
    Example {
        name: "under integreringsloven, in two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40,"spor":"SPOR_2"},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-04-01","til":"2025-04-30","timetype":"NORSK","timer":40,"spor":"SPOR_2"}]"#,
        reports: 1,
    },
    Example {
        name: "under integreringsloven, without",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "which law is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40,"spor":"SPOR_2"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut strange = Tally::new();
    for post in deltaker
        .av(RecordType::Norskdeltakelse)
        .filter(|post| post.has(Felt::Spor) && !deltaker.is_for_asylum_seekers(post))
    {
        if !deltaker.lover(post, context.as_of).has(Lov::Introduksjonsloven) {
            strange.note((), post.at.felt(Felt::Spor));
        }
    }
    strange.report(&RULE, report);
}
