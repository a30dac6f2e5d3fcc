//! elev-i1d: the control digits of the number fit.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1d", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Kontrollsifrene i nummeret stemmer ikke.",
        nn: "Kontrollsiffera i nummeret stemmer ikkje.",
        en: "The control digits of the number do not fit.",
    },
    why: Text {
        nb: "Da er minst ett siffer feil, eller siffer har byttet plass, og nummeret kan ikke tilhøre noen.",
        nn: "Då er minst eitt siffer feil, eller siffer har bytt plass, og nummeret kan ikkje tilhøyre nokon.",
        en: "At least one digit is wrong, or digits have changed places, and the number cannot be anyone's.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}. Er nummeret laget lokalt, ta kontakt med inntakskontoret, som kan gi et fiktivt nummer.",
        nn: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}. Er nummeret laga lokalt, ta kontakt med inntakskontoret, som kan gi eit fiktivt nummer.",
        en: "Check the number against the National Population Register (Folkeregisteret), correct it{+fetch}. If the number was made locally, contact the admissions office, which can issue a temporary VIGO number.",
    },
    args: &["digits", "swaps"],
    sources: &[
        Source {
            title: "Folkeregisterforskriften",
            section: "§ 2-2-1",
            url: "https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1",
        },
        Source {
            title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
            section: "Nytt fødselsnummer fra 2032",
            url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the control digits fit",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;05821099880;Analyserende Feber;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a D number, day + 40",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;44841099815;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "the last digit is another",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;05821099881;Analyserende Feber;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "two neighbours have changed places",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;05821098980;Analyserende Feber;\nEOF;2;\n",
        reports: 1,
    },
];
