//! format-sep-line: The list begins with a line that tells spreadsheets the separator (`sep=;`).

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("format-sep-line", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Lista begynner med linjen «sep=», som bare regneark bruker. Den er fulgt og ellers ikke lest.",
        nn: "Lista byrjar med linja «sep=», som berre rekneark bruker. Ho er følgd og elles ikkje lesen.",
        en: "The list begins with the line “sep=”, which only spreadsheets use. \
            It has been followed and not otherwise read.",
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

pub(super) static EXAMPLES: &[Example] =
    &[csv("without the line").lines(&[HEADER, RAD]), csv("with the line").reports(1).lines(&["sep=;", HEADER, RAD])];
