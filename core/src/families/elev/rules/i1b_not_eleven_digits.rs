//! elev-i1b: the number has eleven digits and nothing else.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1b", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret består ikke av elleve siffer.",
        nn: "Nummeret består ikkje av elleve siffer.",
        en: "The number does not consist of eleven digits.",
    },
    why: Text {
        nb: "Fødselsnummer, d-nummer og fiktivt nummer har alltid elleve siffer, uten mellomrom og andre tegn.",
        nn: "Fødselsnummer, d-nummer og fiktivt nummer har alltid elleve siffer, utan mellomrom og andre teikn.",
        en: "A national identity number, D number or temporary VIGO number always has eleven digits, without spaces or other characters.",
    },
    advice: Text {
        nb: "Rett nummeret{+fetch}. Har eleven bare DUF-nummer eller et lokalt nummer, ta kontakt med inntakskontoret.",
        nn: "Rett nummeret{+fetch}. Har eleven berre DUF-nummer eller eit lokalt nummer, ta kontakt med inntakskontoret.",
        en: "Correct the number{+fetch}. If the pupil has only a DUF number or a local number, contact the admissions office.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Folkeregisterforskriften",
            section: "§ 2-2-1",
            url: "https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "eleven digits",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "the leading zero lost in a spreadsheet",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;4841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "a space between date and the rest",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;048410 99821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];
