//! format-cell-count: A row has values behind the last column, or breaks off before several that it must have: it cannot be known which value belongs where. Arguments `expected`, the columns, and `found`, the cells up to the last value.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("format-cell-count", Evidence::Logical).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
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
    sources: &[Source {
        title: "RFC 4180: Common Format and MIME Type for CSV Files",
        section: "§ 2",
        url: "https://www.rfc-editor.org/rfc/rfc4180",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "as many cells as columns",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a semicolon inside a quoted name",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\"Bytte; Voksende\"\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a semicolon inside a name",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Bytte; Voksende\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "empty cells at the end, or none",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte;;;\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a row that breaks off",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A\n".as_bytes(),
        reports: 1,
    },
];
