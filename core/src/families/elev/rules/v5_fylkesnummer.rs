//! elev-v5: fylkesnummer is filled and has two digits.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v5", Evidence::Verified).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret mangler eller har ikke to siffer.",
        nn: "Fylkesnummeret manglar eller har ikkje to siffer.",
        en: "The county number is missing or does not have two digits.",
    },
    why: Text {
        nb: "Fylkesnummeret viser hvilket fylke skolen hører til.",
        nn: "Fylkesnummeret viser kva fylke skulen høyrer til.",
        en: "The county number shows which county the school belongs to.",
    },
    advice: Text {
        nb: "Bruk begge sifrene, også nullen foran: Oslo er 03. Rett opplysningene om skolen i fagsystemet.",
        nn: "Bruk begge siffera, òg nullen framfor: Oslo er 03. Rett opplysningane om skulen i fagsystemet.",
        en: "Use both digits, including the leading zero: Oslo is 03. Correct the school's details in the school administration system.",
    },
    args: &["position", "seen"],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), field 5: FYLKESNR 9(2), mandatory",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a whole file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "one digit",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;3;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "not filled in",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];
