//! format-title-lines: Lines stand above the header; they are passed over. Argument `count`.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-title-lines", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Det står {count} linje(r) over overskriften. De er ikke lest.",
        nn: "Det står {count} linje(r) over overskrifta. Dei er ikkje lesne.",
        en: "There are {count} line(s) above the header. They have not been read.",
    },
    why: Text {
        nb: "Overskriften skal stå på første linje. Andre systemer kan ta tittelen for overskriften og avvise lista.",
        nn: "Overskrifta skal stå på første linje. Andre system kan ta tittelen for overskrifta og avvise lista.",
        en: "The header should be on the first line. \
            Other systems may take the title for the header and reject the list.",
    },
    advice: Text {
        nb: "Ta bort linjene over overskriften, eller hent ut lista uten tittel.",
        nn: "Ta bort linjene over overskrifta, eller hent ut lista utan tittel.",
        en: "Remove the lines above the header, or extract the list without a title.",
    },
    args: &["count"],
    sources: &[sources::RFC_4180, sources::NODE_CSV_PARSE_81],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("the header on the first line").lines(&[HEADER, RAD]),
    csv("a title above the header").reports(1).lines(&["Elevliste 10. trinn", HEADER, RAD]),
];
