//! format-no-header: there is no header: the columns are read in the order of the published list.

use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("format-no-header", Evidence::Inferred);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Lista har ingen overskrift. Kolonnene er lest i den vanlige rekkefølgen.",
        nn: "Lista har inga overskrift. Kolonnane er lesne i den vanlege rekkjefølgja.",
        en: "The list has no header. The columns have been read in the usual order.",
    },
    why: Text {
        nb: "Uten overskrift er det bare rekkefølgen som viser hva kolonnene inneholder.",
        nn: "Utan overskrift er det berre rekkjefølgja som viser kva kolonnane inneheld.",
        en: "Without a header only the order shows what the columns hold.",
    },
    advice: Text {
        nb: "Kontroller at rekkefølgen stemmer, eller hent ut lista med overskrift.",
        nn: "Kontroller at rekkjefølgja stemmer, eller hent ut lista med overskrift.",
        en: "Check that the order is right, or extract the list with a header.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026",
            section: "Ferdig standardiserte (test) data klar til bruk",
            url: "",
        },
        Source {
            title: "RFC 4180: Common Format and MIME Type for CSV Files",
            section: "§ 2",
            url: "https://www.rfc-editor.org/rfc/rfc4180",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "with a header",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "without, all seven columns in order",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00\n",
        reports: 1,
    },
];
