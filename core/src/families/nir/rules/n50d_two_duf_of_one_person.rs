//! nir-n50d: one fødselsnummer or D-nummer goes under one DUF-nummer.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n50d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Samme fødselsnummer eller D-nummer står under to DUF-numre.",
        nn: "Same fødselsnummer eller D-nummer står under to DUF-nummer.",
        en: "The same national identity number or D number is registered under two DUF numbers.",
    },
    why: Text {
        nb: "To DUF-numre er i NIR to personer. \
            Vedtak og timer blir da delt mellom dem, og ingen av dem får riktige frister.",
        nn: "To DUF-nummer er i NIR to personar. \
            Vedtak og timar blir då delte mellom dei, og ingen av dei får rette fristar.",
        en: "Two DUF numbers are two persons in NIR. \
            Decisions and hours are then split between them, and neither gets the right deadlines.",
    },
    advice: Text {
        nb: "Sjekk hvilket DUF-nummer som er personens. Har UDI slått sammen to, bruk det som gjelder.",
        nn: "Sjekk kva DUF-nummer som er personen sitt. Har UDI slått saman to, bruk det som gjeld.",
        en: "Check which DUF number is the person's. If UDI has merged two, use the one that holds.",
    },
    args: &[],
    sources: &[sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("two persons").records(&[
        PERSON_MED_FNR,
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"06821099496"}"#,
    ]),
    example("one number under two").reports(1).records(&[
        PERSON_MED_FNR,
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"04841099821"}"#,
    ]),
    example("under another before")
        .known(REGISTER, &[PERSON_MED_FNR])
        .reports(1)
        .records(&[r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"04841099821"}"#]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for [first, other] in set.under_two_duf() {
        report.push_linked(&RULE, other.at.field(field::DUF), first.at.field(field::DUF), NONE);
    }
}
