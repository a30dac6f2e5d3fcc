//! format-end-of-file: The file ends with the mark of its end that DOS wrote (Ctrl-Z).

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("format-end-of-file", Evidence::Inferred).of_form(Form::Lines);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila slutter med et sluttmerke fra DOS (Ctrl-Z). Det er ikke lest.",
        nn: "Fila sluttar med eit sluttmerke frå DOS (Ctrl-Z). Det er ikkje lese.",
        en: "The file ends with the end-of-file mark of DOS (Ctrl-Z). It has not been read.",
    },
    why: Text {
        nb: "Andre systemer kan lese merket som en rad eller et tegn i lista.",
        nn: "Andre system kan lese merket som ei rad eller eit teikn i lista.",
        en: "Other systems may read the mark as a row or a character of the list.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet hvis mottakeren ikke kan lese fila.",
        nn: "Meld frå til leverandøren av fagsystemet dersom mottakaren ikkje kan lese fila.",
        en: "Tell the vendor of the system if the receiver cannot read the file.",
    },
    args: &[],
    sources: &[Source { title: "Microsoft: MS-DOS", section: "text files end at Ctrl-Z (1A hexadecimal)", url: "" }],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("without it").lines(&[HEADER, RAD]),
    csv("with it").reports(1).bytes(
        "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n\
            4601;46505;46;10A;04841099821;Voksende Bytte\n\
            \u{1a}"
            .as_bytes(),
    ),
];
