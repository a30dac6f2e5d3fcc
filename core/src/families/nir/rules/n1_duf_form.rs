//! nir-n1: DUF-nummer has twelve digits and nothing else.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n1", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "DUF-nummeret har ikke tolv siffer.",
        nn: "DUF-nummeret har ikkje tolv siffer.",
        en: "The DUF number does not have twelve digits.",
    },
    why: Text {
        nb: "NIR kjenner personen på DUF-nummeret. Uten et helt nummer kan opplysningene ikke knyttes til noen.",
        nn: "NIR kjenner personen på DUF-nummeret. Utan eit heilt nummer kan ikkje opplysningane knytast til nokon.",
        en: "NIR knows the person by the DUF number. Without a whole number the records cannot be tied to anybody.",
    },
    advice: Text {
        nb: "Les nummeret på vedtaket eller oppholdskortet en gang til, og rett det i fagsystemet. Skriv bare siffer.",
        nn: "Les nummeret på vedtaket eller opphaldskortet ein gong til, og rett det i fagsystemet. \
            Skriv berre siffer.",
        en: "Read the number on the decision or the residence card again, and correct it in the system. \
            Write digits only.",
    },
    args: &["position", "seen"],
    sources: &[sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("twelve digits").records(&[PERSON]),
    example("eleven")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"29990000010"}"#]),
    example("a space in it")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"2999 00000102"}"#]),
];
