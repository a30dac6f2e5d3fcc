//! elev-v1d: there is no blank line before the last line.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v1d", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Linja er tom.", nn: "Linja er tom.", en: "The line is blank." },
    why: Text {
        nb: "En tom linje tyder vanligvis på at fila er redigert for hånd. Da kan også andre linjer være endret.",
        nn: "Ei tom linje tyder vanlegvis på at fila er redigert for hand. Då kan òg andre linjer vere endra.",
        en: "A blank line usually means that the file has been edited by hand. Other lines may then have been changed too.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet i stedet for å rette i den. Er det nok å fjerne linja, kontroller at ingen elev mangler.",
        nn: "Lag fila på nytt i fagsystemet i staden for å rette i ho. Er det nok å fjerne linja, kontroller at ingen elev manglar.",
        en: "Create the file again in the school administration system instead of editing it. If removing the line is enough, make sure that no pupil is missing.",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "inferred from the published sample of a VIGO 1 file",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
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
        name: "blank lines behind the last line do no harm",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n\n\n",
        reports: 0,
    },
    Example {
        name: "a blank line between two pupils",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n\n$AV;46505;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 1,
    },
];
