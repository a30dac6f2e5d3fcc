//! format-text-behind-quote: Text stands behind the quotation mark that closes a cell.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-text-behind-quote", Evidence::Logical).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Det står tekst etter hermetegnet som lukker verdien.",
        nn: "Det står tekst etter hermeteiknet som lukkar verdien.",
        en: "There is text behind the quotation mark that closes the value.",
    },
    why: Text {
        nb: "Da er det ikke mulig å vite hva verdien er, og andre systemer kan lese den på en annen måte. \
            Verdien er ikke kontrollert.",
        nn: "Då er det ikkje råd å vite kva verdien er, og andre system kan lese han på ein annan måte. \
            Verdien er ikkje kontrollert.",
        en: "It cannot be known what the value is, and other systems may read it differently. \
            The value has not been checked.",
    },
    advice: Text {
        nb: "Ta bort hermetegnet i fagsystemet, eller be leverandøren skrive hermetegn inne i en verdi dobbelt.{+then}",
        nn: "Ta bort hermeteiknet i fagsystemet, \
            eller be leverandøren skrive hermeteikn inne i ein verdi dobbelt.{+then}",
        en: "Remove the quotation mark in the system, \
            or ask the vendor to double quotation marks inside a value.{+then}",
    },
    args: &[],
    sources: &[
        sources::RFC_4180,
        Source {
            title: "endatix/endatix-hub",
            section: "issue 840",
            url: "https://github.com/endatix/endatix-hub/issues/840",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("a doubled quotation mark in a name")
        .lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Voksende ""V"" Bytte""#]),
    csv("a quotation mark closed too early")
        .reports(1)
        .lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Voksende" Bytte"#]),
];
