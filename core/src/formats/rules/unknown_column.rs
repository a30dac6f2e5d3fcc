//! format-unknown-column: the header has columns that the exchange does not know; they are not read. Argument `count`.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-unknown-column", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Overskriften har kolonner som ikke hører til i lista. Antall: {count}.",
        nn: "Overskrifta har kolonnar som ikkje høyrer til i lista. Tal på kolonnar: {count}.",
        en: "The header has columns that do not belong in the list. Number: {count}.",
    },
    why: Text {
        nb: "Ukjente kolonner blir ikke lest, og de kan inneholde personopplysninger som mottakeren ikke skal ha.",
        nn: "Ukjende kolonnar blir ikkje lesne, og dei kan innehalde personopplysningar som mottakaren ikkje skal ha.",
        en: "Unknown columns are not read, and they may hold personal data that the receiver should not have.",
    },
    advice: Text {
        nb: "Se over kolonnenavnene i uttrekket fra fagsystemet, og ta bare med kolonnene som lista skal ha.",
        nn: "Sjå over kolonnenamna i uttrekket frå fagsystemet, og ta berre med kolonnane som lista skal ha.",
        en: "Look over the column names in the extract from the system, \
            and take only the columns that the list should have.",
    },
    args: &["count"],
    sources: &[sources::FAGLIG_ARENA_2026],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("the columns of the list").lines(&[HEADER, RAD]),
    csv("a column more").reports(1).lines(&[
        "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;samtykke",
        "4601;46505;46;10A;04841099821;Voksende Bytte;ja",
    ]),
];
