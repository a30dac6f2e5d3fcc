//! format-no-header: there is no header: the columns are read in the order of the published list.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("format-no-header", Evidence::Inferred);

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::FAGLIG_ARENA_2026, sources::RFC_4180],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("with a header").lines(&[HEADER, RAD]),
    csv("without, all seven columns in order")
        .reports(1)
        .lines(&["4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00"]),
];
