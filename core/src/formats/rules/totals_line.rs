//! format-totals-line: A line counts or sums up the others; it is no record. Argument `count`, how many such lines.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-totals-line", Evidence::Inferred).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Her står en linje som teller eller summerer. Antall slike linjer: {count}.",
        nn: "Her står ei linje som tel eller summerer. Tal på slike linjer: {count}.",
        en: "There is a line here that counts or sums up. Number of such lines: {count}.",
    },
    why: Text {
        nb: "Linjen er ingen person og er ikke telt med. Andre systemer kan lese den som en rad i lista.",
        nn: "Linja er ingen person og er ikkje talt med. Andre system kan lese ho som ei rad i lista.",
        en: "The line is not a person and is not counted. Other systems may read it as a row of the list.",
    },
    advice: Text {
        nb: "Ta bort linjen, eller hent ut lista uten summer.",
        nn: "Ta bort linja, eller hent ut lista utan summar.",
        en: "Remove the line, or extract the list without totals.",
    },
    args: &["count"],
    sources: &[Source {
        title: "adaltas/node-csv-parse",
        section: "issue 81",
        url: "https://github.com/adaltas/node-csv-parse/issues/81",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "pupils only",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a line with the number of pupils",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\nAntall elever: 1\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a sum in a column of its own",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n;;;Sum;;1\n".as_bytes(),
        reports: 1,
    },
];
