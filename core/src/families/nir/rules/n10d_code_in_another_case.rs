//! nir-n10d: a code is written as the key of our list: the same letters in another case are not read. Argument `meant`,
//! the key.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n10d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Koden er skrevet med andre store og små bokstaver enn i lista, og er ikke lest.",
        nn: "Koden er skriven med andre store og små bokstavar enn i lista, og er ikkje lesen.",
        en: "The code has different capitals from the one in the list and has not been read.",
    },
    why: Text {
        nb: "Reglene som trenger koden, sier ingenting, og mottakeren kjenner den kanskje ikke igjen.",
        nn: "Reglane som treng koden, seier ingenting, og mottakaren kjenner han kanskje ikkje att.",
        en: "The rules that need the code have not been applied, and the receiver may not recognise it.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Koden skal være {meant}.",
        nn: "Meld frå til leverandøren av fagsystemet: Koden skal vere {meant}.",
        en: "Tell the vendor of the system: the code must be {meant}.",
    },
    args: &["meant"],
    sources: &[sources::NIR_DOK_004
        .at("inferred: the names of our keys follow its contents list; NIR's own codes are not public")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("as in the list").records(&[PERSON, TILDELING]),
    example("in another case").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"Tildeling",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("another code is for nir-n10").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
];
