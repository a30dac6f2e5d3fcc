//! format-title-lines: Lines stand above the header; they are passed over. Argument `count`.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-title-lines", Evidence::Inferred).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Det står {count} linje(r) over overskriften. De er ikke lest.",
        nn: "Det står {count} linje(r) over overskrifta. Dei er ikkje lesne.",
        en: "There are {count} line(s) above the header. They have not been read.",
    },
    why: Text {
        nb: "Overskriften skal stå på første linje. Andre systemer kan ta tittelen for overskriften og avvise lista.",
        nn: "Overskrifta skal stå på første linje. Andre system kan ta tittelen for overskrifta og avvise lista.",
        en: "The header should be on the first line. Other systems may take the title for the header and reject the list.",
    },
    advice: Text {
        nb: "Ta bort linjene over overskriften, eller hent ut lista uten tittel.",
        nn: "Ta bort linjene over overskrifta, eller hent ut lista utan tittel.",
        en: "Remove the lines above the header, or extract the list without a title.",
    },
    args: &["count"],
    sources: &[
        Source {
            title: "RFC 4180: Common Format and MIME Type for CSV Files",
            section: "§ 2",
            url: "https://www.rfc-editor.org/rfc/rfc4180",
        },
        Source {
            title: "adaltas/node-csv-parse",
            section: "issue 81",
            url: "https://github.com/adaltas/node-csv-parse/issues/81",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the header on the first line",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a title above the header",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "Elevliste 10. trinn\nkommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];
