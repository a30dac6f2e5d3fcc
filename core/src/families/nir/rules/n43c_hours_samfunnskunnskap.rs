//! nir-n43c: the hours of samfunnskunnskap under integreringsloven are not more than it gives.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::{Lov, Lover};
use crate::families::nir::participant::{Deltaker, timetak};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n43c", Evidence::Provisional).of(ALL);

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
        nb: "Integreringsloven § 33 setter omfanget av samfunnskunnskap. Tallet er ikke lest i loven, så dette er bare et varsel.",
        nn: "Integreringslova § 33 set omfanget av samfunnskunnskap. Talet er ikkje lese i lova, så dette er berre eit varsel.",
        en: "§ 33 of the Integration Act sets the amount of social studies. We have not read the number in the law, so this is only a hint.",
    },
    advice: Text {
        nb: "Sjekk om timer er registrert to ganger, på feil person eller på feil ordning.",
        nn: "Sjekk om timar er registrerte to gonger, på feil person eller på feil ordning.",
        en: "Check whether hours were registered twice, for the wrong person or on the wrong scheme.",
    },
    args: &["grense", "timer"],
    sources: &[Source {
        title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
        section: "integreringsloven §§ 31-33",
        url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "seventy-five",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":75}]"#,
        reports: 0,
    },
    Example {
        name: "seventy-six",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":75},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-01-01","til":"2023-01-31","timetype":"SAMFUNNSKUNNSKAP","timer":1}]"#,
        reports: 1,
    },
    Example {
        name: "at the reception centre another number holds",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":75},{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2021-12-01","til":"2021-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":20}]"#,
        reports: 0,
    },
];

const INTEGRERING: Lover = Lover::only(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    const ORDNING: &str = "NORSK_SAMFUNNSKUNNSKAP";
    let timetype = "SAMFUNNSKUNNSKAP";
    let meant = |post: &Record| {
        post.kode(Felt::Timetype) == Some(timetype)
            && post.kode(Felt::Ordning) == Some(ORDNING)
            && deltaker.lover(post, context.as_of).within(INTEGRERING)
    };
    if let Some(over) = deltaker.over_taket(meant, |day| timetak(ORDNING, timetype, Lov::Integreringsloven, day)) {
        let args = two(("grense", Value::Int(over.tak)), ("timer", Value::Int(over.timer)));
        report.push_sent(&RULE, over.siste.at.felt(Felt::Timer), args);
    }
}
