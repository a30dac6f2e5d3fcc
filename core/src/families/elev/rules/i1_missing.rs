//! elev-i1: every pupil has a number: fødselsnummer, D-nummer, or the fiktivt number of an Inntakskontor.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i1", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Eleven mangler fødselsnummer, d-nummer eller fiktivt nummer.",
        nn: "Eleven manglar fødselsnummer, d-nummer eller fiktivt nummer.",
        en: "The pupil has no national identity number, D number or temporary VIGO number.",
    },
    why: Text {
        nb: "Uten nummer kan opplysningene ikke knyttes til riktig elev i VIGO.",
        nn: "Utan nummer kan opplysningane ikkje knytast til rett elev i VIGO.",
        en: "Without a number VIGO cannot link the information to the right pupil.",
    },
    advice: Text {
        nb: "Registrer nummeret{+fetch}. \
            Har eleven verken fødselsnummer eller d-nummer, gir inntakskontoret et fiktivt nummer.",
        nn: "Registrer nummeret{+fetch}. \
            Har eleven verken fødselsnummer eller d-nummer, gir inntakskontoret eit fiktivt nummer.",
        en: "Enter the number{+fetch}. If the pupil has neither a national identity number nor a D number, \
            the admissions office issues a temporary VIGO number.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS"), sources::REGBOK.at("A01")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a number").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("blank").reports(1).lines(&[TOF_MARS, "$AV;46505;10A;;Voksende Bytte;", EOF_2]),
    vigoskole("null").reports(1).document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":null,
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
];
