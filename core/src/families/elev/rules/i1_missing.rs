//! elev-i1: every pupil has a number: fødselsnummer, D-nummer, or the fiktivt number of an Inntakskontor.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven mangler fødselsnummer, d-nummer eller fiktivt nummer.",
        nn: "Eleven manglar fødselsnummer, d-nummer eller fiktivt nummer.",
        en: "The pupil has no national identity number, D number or temporary VIGO number.",
    },
    why: Text {
        nb: "Uten nummer kan opplysningene ikke knyttes til riktig elev i VIGO.",
        nn: "Utan nummer kan opplysningane ikkje knytast til rett elev i VIGO.",
        en: "Without a number VIGO cannot link the information to the right pupil.",
    },
    advice: Text {
        nb: "Registrer nummeret{+fetch}. Har eleven verken fødselsnummer eller d-nummer, gir inntakskontoret et fiktivt nummer.",
        nn: "Registrer nummeret{+fetch}. Har eleven verken fødselsnummer eller d-nummer, gir inntakskontoret eit fiktivt nummer.",
        en: "Enter the number{+fetch}. If the pupil has neither a national identity number nor a D number, the admissions office issues a temporary VIGO number.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source { title: "Udir: Registreringshåndbok", section: "A01", url: "https://regbok.udir.no" },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a number",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "blank",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "null",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":null,"name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
];
