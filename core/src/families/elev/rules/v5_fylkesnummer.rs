//! elev-v5: fylkesnummer is filled and has two digits.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v5", Evidence::Verified).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret mangler eller har ikke to siffer.",
        nn: "Fylkesnummeret manglar eller har ikkje to siffer.",
        en: "The county number is missing or does not have two digits.",
    },
    why: Text {
        nb: "Fylkesnummeret viser hvilket fylke skolen hører til.",
        nn: "Fylkesnummeret viser kva fylke skulen høyrer til.",
        en: "The county number shows which county the school belongs to.",
    },
    advice: Text {
        nb: "Bruk begge sifrene, også nullen foran: Oslo er 03. Rett opplysningene om skolen i fagsystemet.",
        nn: "Bruk begge siffera, òg nullen framfor: Oslo er 03. Rett opplysningane om skulen i fagsystemet.",
        en: "Use both digits, including the leading zero: Oslo is 03. \
            Correct the school's details in the school administration system.",
    },
    args: &["position", "seen"],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 5: FYLKESNR 9(2), mandatory")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("one digit").reports(1).lines(&["TOF;1.3.8.0;20251103;Vigilo;3;46505;;", ELEV, EOF_2]),
    klasseliste("not filled in").reports(1).lines(&[HEADER, "4601;46505;;10A;04841099821;Voksende Bytte"]),
];
