//! nir-n43b: the training of an asylum seeker is not more than the law of the day gives.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::lov_for_asylsoker;
use crate::families::nir::participant::{Deltaker, FOR_ASYLSOKERE, timetak};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n43b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Summen er {timer} timer; taket er {grense}.",
        nn: "Summen er {timer} timar; taket er {grense}.",
        en: "The sum is {timer} hours; the ceiling is {grense}.",
    },
    why: Text {
        nb: "Asylsøkere i mottak får 175 timer norsk. Før 2021 kom 50 timer norsk kultur og norske verdier i tillegg, fra 2021 er det 25 timer samfunnskunnskap.",
        nn: "Asylsøkjarar i mottak får 175 timar norsk. Før 2021 kom 50 timar norsk kultur og norske verdiar i tillegg, frå 2021 er det 25 timar samfunnskunnskap.",
        en: "Asylum seekers in reception centres get 175 hours of Norwegian. Before 2021 they also got 50 hours of Norwegian culture and values, since 2021 it is 25 hours of social studies.",
    },
    advice: Text {
        nb: "Sjekk om timer er registrert to ganger, på feil person eller på feil ordning.",
        nn: "Sjekk om timar er registrerte to gonger, på feil person eller på feil ordning.",
        en: "Check whether hours were registered twice, for the wrong person or on the wrong scheme.",
    },
    args: &["grense", "timer"],
    sources: &[
        Source {
            title: "IMDi: Opplæring i norsk, norsk kultur og norske verdier for asylsøkere",
            section: "introduksjonsloven § 20 a",
            url: "https://www.imdi.no/tilskudd/opplaring-i-norsk-norsk-kultur-og-norske-verdier-for-asylsokere/",
        },
        Source {
            title: "IMDi: Tilskot til opplæring i norsk og samfunnskunnskap for asylsøkarar i mottak (2021)",
            section: "integreringsloven § 5",
            url: "https://www.imdi.no/tilskudd/tilskudd-2021/tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-asylsokarar-i-mottak/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "all of norsk",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01","til":"2025-12-31","timetype":"ASYL_NORSK","timer":175}]"#,
        reports: 0,
    },
    Example {
        name: "a quarter of an hour more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01","til":"2025-11-30","timetype":"ASYL_NORSK","timer":100},{"type":"norskdeltakelse","id":"m2","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-12-01","til":"2025-12-31","timetype":"ASYL_NORSK","timer":75.25}]"#,
        reports: 1,
    },
    Example {
        name: "fifty hours of culture before 2021",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-08-01","til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":50}]"#,
        reports: 0,
    },
    Example {
        name: "fifty-one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2020-08-01","til":"2020-12-31","timetype":"KULTUR_VERDIER","timer":51}]"#,
        reports: 1,
    },
    Example {
        name: "twenty-five of samfunnskunnskap since",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01","til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":25}]"#,
        reports: 0,
    },
    Example {
        name: "thirty",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01","til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":30}]"#,
        reports: 1,
    },
    Example {
        name: "once settled it is another training",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-12-31","timetype":"NORSK","timer":400}]"#,
        reports: 0,
    },
];

/// The kinds of hours, each under the names that may be used for it.
const KINDS: [&[&str]; 3] = [&["ASYL_NORSK", "NORSK"], &["KULTUR_VERDIER"], &["SAMFUNNSKUNNSKAP"]];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    for names in KINDS {
        let is_one_of = |post: &Record, felt, keys: &[&str]| post.kode(felt).is_some_and(|key| keys.contains(&key));
        let meant =
            |post: &Record| is_one_of(post, Felt::Timetype, names) && is_one_of(post, Felt::Ordning, &FOR_ASYLSOKERE);
        let tak = |day| timetak(FOR_ASYLSOKERE[0], names[0], lov_for_asylsoker(day), day);
        if let Some(over) = deltaker.over_taket(meant, tak) {
            let args = two(("grense", Value::Int(over.tak)), ("timer", Value::Int(over.timer)));
            report.push_sent(&RULE, over.siste.at.felt(Felt::Timer), args);
        }
    }
}
