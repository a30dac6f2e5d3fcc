//! format-header-again: The header comes again among the rows: lists put behind one another. Argument `count`, how often.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-header-again", Evidence::Inferred).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Overskriften kommer igjen nede i lista, første gang her. Antall ganger: {count}.",
        nn: "Overskrifta kjem igjen nede i lista, første gongen her. Tal på gonger: {count}.",
        en: "The header comes again further down in the list, here for the first time. Number of times: {count}.",
    },
    why: Text {
        nb: "Raden er ingen person og er ikke telt med. Flere uttrekk er trolig satt sammen, og da kan noen stå to ganger.",
        nn: "Rada er ingen person og er ikkje talt med. Fleire uttrekk er truleg sette saman, og då kan nokon stå to gonger.",
        en: "The row is not a person and is not counted. Several extracts were probably put together, and somebody may then be listed twice.",
    },
    advice: Text {
        nb: "Ta bort raden, eller send hvert uttrekk for seg.",
        nn: "Ta bort rada, eller send kvart uttrekk for seg.",
        en: "Remove the row, or send each extract by itself.",
    },
    args: &["count"],
    sources: &[Source {
        title: "expertiza/expertiza",
        section: "issue 2654",
        url: "https://github.com/expertiza/expertiza/issues/2654",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one header",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n4601;46505;46;10A;06821099496;Motstandsdyktig Kanin\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "two lists behind one another",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\nkommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;06821099496;Motstandsdyktig Kanin\n".as_bytes(),
        reports: 1,
    },
];
