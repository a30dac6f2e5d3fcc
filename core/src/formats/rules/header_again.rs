//! format-header-again: The header comes again among the rows: lists put behind one another. Argument `count`, how
//! often.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-header-again", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Overskriften kommer igjen nede i lista, første gang her. Antall ganger: {count}.",
        nn: "Overskrifta kjem igjen nede i lista, første gongen her. Tal på gonger: {count}.",
        en: "The header comes again further down in the list, here for the first time. Number of times: {count}.",
    },
    why: Text {
        nb: "Raden er ingen person og er ikke telt med. \
            Flere uttrekk er trolig satt sammen, og da kan noen stå to ganger.",
        nn: "Rada er ingen person og er ikkje talt med. \
            Fleire uttrekk er truleg sette saman, og då kan nokon stå to gonger.",
        en: "The row is not a person and is not counted. \
            Several extracts were probably put together, and somebody may then be listed twice.",
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

pub(super) static EXAMPLES: &[Example] = &[
    csv("one header").lines(&[HEADER, RAD, RAD_2]),
    csv("two lists behind one another").reports(1).lines(&[HEADER, RAD, HEADER, RAD_2]),
];
