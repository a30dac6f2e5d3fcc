//! format-cell-count: A row has values behind the last column, or breaks off before several that it must have: it
//! cannot be known which value belongs where. Arguments `expected`, the columns, and `found`, the cells up to the last
//! value.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-cell-count", Evidence::Logical).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Raden har verdier til og med felt {found}, men lista har {expected} kolonner.",
        nn: "Rada har verdiar til og med felt {found}, men lista har {expected} kolonnar.",
        en: "The row has values up to cell {found}, but the list has {expected} columns.",
    },
    why: Text {
        nb: "Da er det ikke mulig å vite hvilken kolonne hver verdi hører til, og raden er ikke kontrollert.",
        nn: "Då er det ikkje råd å vite kva for kolonne kvar verdi høyrer til, og rada er ikkje kontrollert.",
        en: "It cannot be known which column each value belongs to, and the row has not been checked.",
    },
    advice: Text {
        nb: "Se etter skilletegn eller linjeskift inne i et navn eller en annen verdi. Rett{+fetch}.",
        nn: "Sjå etter skiljeteikn eller linjeskift inne i eit namn eller ein annan verdi. Rett{+fetch}.",
        en: "Look for a separator or a line break inside a name or another value. Correct it{+fetch}.",
    },
    args: &["expected", "found"],
    sources: &[sources::RFC_4180],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("as many cells as columns").lines(&[HEADER, RAD]),
    csv("a semicolon inside a quoted name").lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Bytte; Voksende""#]),
    csv("a semicolon inside a name").reports(1).lines(&[HEADER, "4601;46505;46;10A;04841099821;Bytte; Voksende"]),
    csv("empty cells at the end, or none").lines(&[HEADER, "4601;46505;46;10A;04841099821;Voksende Bytte;;;"]),
    csv("a row that breaks off").reports(1).lines(&[HEADER, "4601;46505;46;10A"]),
];
