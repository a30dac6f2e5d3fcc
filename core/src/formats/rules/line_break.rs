//! format-line-break: A quoted cell goes on over several lines. Argument `lines`, how many lines more.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("format-line-break", Evidence::Logical).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Et hermetegn åpner en verdi her, og det lukkes først {lines} linje(r) lenger ned.",
        nn: "Eit hermeteikn opnar ein verdi her, og det blir ikkje lukka før {lines} linje(r) lenger ned.",
        en: "A quotation mark opens a value here and is not closed until {lines} line(s) further down.",
    },
    why: Text {
        nb: "Alt imellom er lest som én verdi. Står det elever der, er de borte fra lista uten at noen ser det.",
        nn: "Alt imellom er lese som éin verdi. Står det elevar der, er dei borte frå lista utan at nokon ser det.",
        en: "Everything between is read as one value. If there are people on those lines, they have vanished from the list.",
    },
    advice: Text {
        nb: "Se på linjen, og ta bort hermetegnet eller linjeskiftet i fagsystemet.{+then}",
        nn: "Sjå på linja, og ta bort hermeteiknet eller linjeskiftet i fagsystemet.{+then}",
        en: "Look at the line, and remove the quotation mark or the line break in the system.{+then}",
    },
    args: &["lines"],
    sources: &[
        Source {
            title: "RFC 4180: Common Format and MIME Type for CSV Files",
            section: "§ 2",
            url: "https://www.rfc-editor.org/rfc/rfc4180",
        },
        Source {
            title: "adaltas/node-csv-parse",
            section: "issue 277",
            url: "https://github.com/adaltas/node-csv-parse/issues/277",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a quoted name on one line",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\"Voksende Bytte\"\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "two stray quotes with a pupil between",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\"Voksende Bytte\n4601;46505;46;10A;06821099496;Motstandsdyktig Kanin\n4601;46505;46;10A;30811097493;\"Fascinerende Frihet\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a line break in a remark that nobody reads",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid;\n4601;46505;46;10A;04841099821;\"Voksende\nBytte\";2026-03-10;\n".as_bytes(),
        reports: 1,
    },
];
