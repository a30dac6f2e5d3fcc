//! nir-n6: every person has a DUF-nummer.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n6", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen mangler DUF-nummer.",
        nn: "Personen manglar DUF-nummer.",
        en: "The person has no DUF number.",
    },
    why: Text {
        nb: "Personene i NIR kommer fra utlendingsforvaltningens register, og DUF-nummeret er nøkkelen dit.",
        nn: "Personane i NIR kjem frå registeret til utlendingsforvaltninga, og DUF-nummeret er nøkkelen dit.",
        en: "The persons in NIR come from the immigration authorities' register, and the DUF number is the key to it.",
    },
    advice: Text {
        nb: "Registrer DUF-nummeret i fagsystemet. Det står på vedtaket fra UDI.",
        nn: "Registrer DUF-nummeret i fagsystemet. Det står på vedtaket frå UDI.",
        en: "Enter the DUF number in the system. It stands on the decision from UDI.",
    },
    args: &[],
    sources: &[
        sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt"),
        sources::STATUS_OG_UTBETALINGER,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("there").records(&[PERSON]),
    example("missing").reports(1).records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601"}"#]),
    example("blank").reports(1).records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":" "}"#]),
];
