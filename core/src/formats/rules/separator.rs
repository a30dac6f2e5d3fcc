//! format-separator: The columns are separated by something else than semicolons, as the header shows. Argument
//! `separator`: a comma or TAB.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-separator", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kolonnene er skilt med tegnet {separator}, ikke med semikolon. Lista er lest slik.",
        nn: "Kolonnane er skilde med teiknet {separator}, ikkje med semikolon. Lista er lesen slik.",
        en: "The columns are separated by the character {separator}, not by semicolons. \
            The list has been read that way.",
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
        sources::RFC_4180,
        Source {
            title: "Microsoft: Import or export text (.txt or .csv) files",
            section: "Change the separator in all .csv text files",
            url: concat!(
                "https://support.microsoft.com/en-us/office/",
                "import-or-export-text-txt-or-csv-files-5250ac4c-663c-47ce-937b-339e391393ba"
            ),
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("semicolons").lines(&[HEADER, RAD]),
    csv("commas").reports(1).lines(&[
        "kommunenummer,skolenummer,fylkesnummer,klasse,fødselsnummer,elev_namn",
        "4601,46505,46,10A,04841099821,Voksende Bytte",
    ]),
    csv("tabs, as copied out of a spreadsheet").reports(1).lines(&[
        "kommunenummer\tskolenummer\tfylkesnummer\tklasse\tfødselsnummer\telev_namn",
        "4601\t46505\t46\t10A\t04841099821\tVoksende Bytte",
    ]),
];
