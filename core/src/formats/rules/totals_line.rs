//! format-totals-line: A line counts or sums up the others; it is no record. Argument `count`, how many such lines.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-totals-line", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::NODE_CSV_PARSE_81],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("pupils only").lines(&[HEADER, RAD]),
    csv("a line with the number of pupils").reports(1).lines(&[HEADER, RAD, "Antall elever: 1"]),
    csv("a sum in a column of its own").reports(1).lines(&[HEADER, RAD, ";;;Sum;;1"]),
];
