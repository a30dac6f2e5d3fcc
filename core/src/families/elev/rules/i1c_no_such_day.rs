//! elev-i1c: the first six digits of the number are a day in the calendar.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1c", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "De seks første sifrene i nummeret er ikke en dato som finnes.",
        nn: "Dei seks første siffera i nummeret er ikkje ein dato som finst.",
        en: "The first six digits of the number are not a date that exists.",
    },
    why: Text {
        nb: "Nummeret begynner med dag, måned og år. Når datoen ikke finnes, er nummeret skrevet feil.",
        nn: "Nummeret byrjar med dag, månad og år. Når datoen ikkje finst, er nummeret skrive feil.",
        en: "The number begins with day, month and year. When the date does not exist, the number is misspelt.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        nn: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        en: "Check the number against the National Population Register (Folkeregisteret), correct it{+fetch}.",
    },
    args: &["digits", "swaps"],
    sources: &[Source {
        title: "Folkeregisterforskriften",
        section: "§ 2-2-1",
        url: "https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "5 February, month + 80 because it is synthetic",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;05821099880;Analyserende Feber;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "35 February",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;35821099880;Analyserende Feber;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "month 13",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;05931099880;Analyserende Feber;\nEOF;2;\n",
        reports: 1,
    },
];
