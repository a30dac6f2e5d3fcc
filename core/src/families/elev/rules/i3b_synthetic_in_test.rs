//! elev-i3b: the list holds synthetic numbers, and this is a test. Arguments `convention`, `count`.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Slutt;
use crate::families::elev::exchanges::of;
use crate::finding::{Report, Value, two};
use crate::record::Place;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("elev-i3b", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Slutt(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Lista har elever med testnummer ({convention}). Antall: {count}.",
        nn: "Lista har elevar med testnummer ({convention}). Tal på elevar: {count}.",
        en: "The list has pupils with test numbers ({convention}). Number: {count}.",
    },
    why: Text {
        nb: "Dette er en test, og her tas testnummer imot. I en ekte innsending blir de avvist.",
        nn: "Dette er ein test, og her blir testnummer tekne imot. I ei ekte innsending blir dei avviste.",
        en: "This is a test, and test numbers are taken here. In a real submission they are rejected.",
    },
    advice: Text {
        nb: "Dere trenger ikke gjøre noe så lenge dette er en test.",
        nn: "De treng ikkje gjere noko så lenge dette er ein test.",
        en: "There is nothing to do as long as this is a test.",
    },
    args: &["convention", "count"],
    sources: &[
        Source {
            title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
            section: "Test for konsumenter",
            url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/",
        },
        Source {
            title: "Norsk helsenett: Om SyntPop",
            section: "",
            url: "https://www.nhn.no/tjenester/syntpop/om-syntpop",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "no synthetic number",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;02013299997;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "said once for two pupils",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n4601;46505;46;10A;06821099496;Motstandsdyktig Kanin\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "in production it is an error of each pupil instead",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "production",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if context.production {
        return;
    }
    for (convention, count) in &slutt.syntetiske {
        let args = two(("convention", Value::Text(convention.name())), ("count", Value::Int(*count)));
        report.push_with(&RULE, Place::PAYLOAD, None, args);
    }
}
