//! format-separator: The columns are separated by something else than semicolons, as the header shows. Argument `separator`: a comma or TAB.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-separator", Evidence::Inferred).of_form(Form::Rows);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Kolonnene er skilt med tegnet {separator}, ikke med semikolon. Lista er lest slik.",
        nn: "Kolonnane er skilde med teiknet {separator}, ikkje med semikolon. Lista er lesen slik.",
        en: "The columns are separated by the character {separator}, not by semicolons. The list has been read that way.",
    },
    why: Text {
        nb: "Lista skal ha semikolon. Mottakere som venter det, kan ikke lese denne.",
        nn: "Lista skal ha semikolon. Mottakarar som ventar det, kan ikkje lese denne.",
        en: "The list should have semicolons. Receivers that expect them cannot read this one.",
    },
    advice: Text {
        nb: "Velg semikolon som skilletegn i fagsystemet eller regnearket, og hent ut lista på nytt.",
        nn: "Vel semikolon som skiljeteikn i fagsystemet eller reknearket, og hent ut lista på nytt.",
        en: "Choose semicolon as the separator in the system or spreadsheet, and extract the list again.",
    },
    args: &["separator"],
    sources: &[
        Source {
            title: "RFC 4180: Common Format and MIME Type for CSV Files",
            section: "§ 2",
            url: "https://www.rfc-editor.org/rfc/rfc4180",
        },
        Source {
            title: "Microsoft: Import or export text (.txt or .csv) files",
            section: "Change the separator in all .csv text files",
            url: "https://support.microsoft.com/en-us/office/import-or-export-text-txt-or-csv-files-5250ac4c-663c-47ce-937b-339e391393ba",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "semicolons",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "commas",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer,skolenummer,fylkesnummer,klasse,fødselsnummer,elev_namn\n4601,46505,46,10A,04841099821,Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "tabs, as copied out of a spreadsheet",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer\tskolenummer\tfylkesnummer\tklasse\tfødselsnummer\telev_namn\n4601\t46505\t46\t10A\t04841099821\tVoksende Bytte\n".as_bytes(),
        reports: 1,
    },
];
