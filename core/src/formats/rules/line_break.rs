//! format-line-break: A quoted cell goes on over several lines. Argument `lines`, how many lines more.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-line-break", Evidence::Logical).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Et hermetegn åpner en verdi her, og det lukkes først {lines} linje(r) lenger ned.",
        nn: "Eit hermeteikn opnar ein verdi her, og det blir ikkje lukka før {lines} linje(r) lenger ned.",
        en: "A quotation mark opens a value here and is not closed until {lines} line(s) further down.",
    },
    why: Text {
        nb: "Alt imellom er lest som én verdi. Står det elever der, er de borte fra lista uten at noen ser det.",
        nn: "Alt imellom er lese som éin verdi. Står det elevar der, er dei borte frå lista utan at nokon ser det.",
        en: "Everything between is read as one value. \
            If there are people on those lines, they have vanished from the list.",
    },
    advice: Text {
        nb: "Se på linjen, og ta bort hermetegnet eller linjeskiftet i fagsystemet.{+then}",
        nn: "Sjå på linja, og ta bort hermeteiknet eller linjeskiftet i fagsystemet.{+then}",
        en: "Look at the line, and remove the quotation mark or the line break in the system.{+then}",
    },
    args: &["lines"],
    sources: &[
        sources::RFC_4180,
        Source {
            title: "adaltas/node-csv-parse",
            section: "issue 277",
            url: "https://github.com/adaltas/node-csv-parse/issues/277",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("a quoted name on one line").lines(&[HEADER, r#"4601;46505;46;10A;04841099821;"Voksende Bytte""#]),
    csv("two stray quotes with a pupil between").reports(1).lines(&[
        HEADER,
        r#"4601;46505;46;10A;04841099821;"Voksende Bytte"#,
        RAD_2,
        r#"4601;46505;46;10A;30811097493;"Fascinerende Frihet"#,
    ]),
    csv("a line break in a remark that nobody reads").reports(1).lines(&[
        "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid;",
        r#"4601;46505;46;10A;04841099821;"Voksende"#,
        r#"Bytte";2026-03-10;"#,
    ]),
];
