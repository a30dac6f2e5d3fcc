//! What to do next, by where it is read: closing words that many texts share, `list.<word>` and so on.
//!
//! A text names one as `{+word}`. Where a place has no such word, the text goes on without it.

use crate::rule::Text;

pub(super) const PLACES: &[(&str, Text)] = &[
    (
        "list.fetch",
        Text {
            nb: " i fagsystemet, og hent ut lista på nytt",
            nn: " i fagsystemet, og hent ut lista på nytt",
            en: " in the school administration system, and extract the list again",
        },
    ),
    (
        "list.send",
        Text {
            nb: " i fagsystemet, og send på nytt",
            nn: " i fagsystemet, og send på nytt",
            en: " in the system, and send again",
        },
    ),
    (
        "list.sheet",
        Text {
            nb: " Hent ut lista på nytt fra fagsystemet, og la være å åpne og lagre den i et regneark eller et annet program.",
            nn: " Hent ut lista på nytt frå fagsystemet, og lat vere å opne og lagre ho i eit rekneark eller eit anna program.",
            en: " Extract the list again from the school administration system, and do not open and save it in a spreadsheet or another program.",
        },
    ),
    (
        "list.then",
        Text {
            nb: " Hent så ut lista på nytt.",
            nn: " Hent så ut lista på nytt.",
            en: " Then extract the list again.",
        },
    ),
    (
        "system.fetch",
        Text {
            nb: " i kilden, og send på nytt",
            nn: " i kjelda, og send på nytt",
            en: " at its source, and send again",
        },
    ),
    (
        "system.send",
        Text {
            nb: " i kilden, og send på nytt",
            nn: " i kjelda, og send på nytt",
            en: " at its source, and send again",
        },
    ),
];
