//! format-damaged-header: A name in the header has a letter damaged; the column is read. Argument `column`, the name as
//! it should be.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-damaged-header", Evidence::Inferred);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kolonnen {column} står i overskriften med en ødelagt bokstav. Den er lest som {column}.",
        nn: "Kolonnen {column} står i overskrifta med ein øydelagd bokstav. Han er lesen som {column}.",
        en: "The column {column} has a damaged letter in the header. It has been read as {column}.",
    },
    why: Text {
        nb: "Fila er lest eller lagret med feil tegnkoding på veien hit. \
            Da er som regel æ, ø og å i navnene også ødelagt.",
        nn: "Fila er lesen eller lagra med feil teiknkoding på vegen hit. \
            Då er som regel æ, ø og å i namna òg øydelagde.",
        en: "The file was read or saved in the wrong encoding on its way here. \
            As a rule æ, ø and å in the names are then damaged as well.",
    },
    advice: Text {
        nb: "Hent ut lista på nytt med tegnkodingen UTF-8, og unngå å lagre den i et annet program. \
            Se nøye på navnene.",
        nn: "Hent ut lista på nytt med teiknkodinga UTF-8, og unngå å lagre ho i eit anna program. Sjå nøye på namna.",
        en: "Extract the list again in the encoding UTF-8, and avoid saving it in another program. \
            Look closely at the names.",
    },
    args: &["column"],
    sources: &[
        Source {
            title: "Skatteetaten/saf-t",
            section: "issue 31",
            url: "https://github.com/Skatteetaten/saf-t/issues/31",
        },
        Source {
            title: "stephenmcd/django-forms-builder",
            section: "issue 35",
            url: "https://github.com/stephenmcd/django-forms-builder/issues/35",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("the letter is whole").lines(&[HEADER, RAD]),
    csv("written without ø").lines(&["kommunenummer;skolenummer;fylkesnummer;klasse;fodselsnummer;elev_namn", RAD]),
    csv("a question mark for ø")
        .reports(1)
        .lines(&["kommunenummer;skolenummer;fylkesnummer;klasse;f?dselsnummer;elev_namn", RAD]),
    csv("UTF-8 that was read as Windows-1252")
        .reports(1)
        .lines(&["kommunenummer;skolenummer;fylkesnummer;klasse;fÃ¸dselsnummer;elev_namn", RAD]),
];
