//! nir-n10: a code stands in our list; what does not, cannot be judged.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n10", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Koden står ikke i lista, og kan derfor ikke kontrolleres.",
        nn: "Koden står ikkje i lista, og kan difor ikkje kontrollerast.",
        en: "The code is not in the list and can therefore not be checked.",
    },
    why: Text {
        nb: "Kodene som NIR bruker, er ikke offentlige. \
            Koden kan være riktig, men reglene som trenger den, sier ingenting.",
        nn: "Kodane som NIR bruker, er ikkje offentlege. \
            Koden kan vere rett, men reglane som treng han, seier ingenting.",
        en: "The codes that NIR uses are not public. \
            The code may be right, but the rules that need it cannot be applied.",
    },
    advice: Text {
        nb: "Be leverandøren av fagsystemet om å oversette koden til nøkkelen i lista, eller om å melde den inn.",
        nn: "Be leverandøren av fagsystemet om å omsetje koden til nøkkelen i lista, eller om å melde han inn.",
        en: "Ask the vendor of the system to translate the code to the list's key, or to have it added.",
    },
    args: &[],
    sources: &[sources::NIR_DOK_004.at("contents list only; the codes are not public")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("in the list").records(&[PERSON, TILDELING]),
    example("not in the list").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
];
