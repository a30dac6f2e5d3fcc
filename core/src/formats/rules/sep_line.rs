//! format-sep-line: The list begins with a line that tells spreadsheets the separator (`sep=;`).

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("format-sep-line", Evidence::Inferred).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Lista begynner med linjen «sep=», som bare regneark bruker. Den er fulgt og ellers ikke lest.",
        nn: "Lista byrjar med linja «sep=», som berre rekneark bruker. Ho er følgd og elles ikkje lesen.",
        en: "The list begins with the line “sep=”, which only spreadsheets use. It has been followed and not otherwise read.",
    },
    why: Text {
        nb: "Andre systemer kan ta linjen for overskriften og avvise lista.",
        nn: "Andre system kan ta linja for overskrifta og avvise lista.",
        en: "Other systems may take the line for the header and reject the list.",
    },
    advice: Text {
        nb: "Ta bort linjen hvis mottakeren ikke kan lese lista.",
        nn: "Ta bort linja dersom mottakaren ikkje kan lese lista.",
        en: "Remove the line if the receiver cannot read the list.",
    },
    args: &[],
    sources: &[Source {
        title: "PowerShell/PowerShell",
        section: "issue 7776",
        url: "https://github.com/PowerShell/PowerShell/issues/7776",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "without the line",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "with the line",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "sep=;\nkommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];
