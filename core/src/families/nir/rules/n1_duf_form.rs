//! nir-n1: DUF-nummer has twelve digits and nothing else.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n1", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "DUF-nummeret har ikke tolv siffer.",
        nn: "DUF-nummeret har ikkje tolv siffer.",
        en: "The DUF number does not have twelve digits.",
    },
    why: Text {
        nb: "NIR kjenner personen på DUF-nummeret. Uten et helt nummer kan opplysningene ikke knyttes til noen.",
        nn: "NIR kjenner personen på DUF-nummeret. Utan eit heilt nummer kan ikkje opplysningane knytast til nokon.",
        en: "NIR knows the person by the DUF number. Without a whole number the records cannot be tied to anybody.",
    },
    advice: Text {
        nb: "Les nummeret på vedtaket eller oppholdskortet en gang til, og rett det i fagsystemet. Skriv bare siffer.",
        nn: "Les nummeret på vedtaket eller opphaldskortet ein gong til, og rett det i fagsystemet. Skriv berre siffer.",
        en: "Read the number on the decision or the residence card again, and correct it in the system. Write digits only.",
    },
    args: &["position", "seen"],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram",
        section: "SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "twelve digits",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "eleven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"29990000010"}]"#,
        reports: 1,
    },
    Example {
        name: "a space in it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"2999 00000102"}]"#,
        reports: 1,
    },
];
