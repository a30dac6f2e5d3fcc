//! nir-n7: a kommunenummer has four digits, a fylkesnummer two. The words name the field that the finding stands on.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n7", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet «{field}» har ikke riktig antall siffer: Et kommunenummer har fire, et fylkesnummer to.",
        nn: "Feltet «{field}» har ikkje rett tal på siffer: Eit kommunenummer har fire, eit fylkesnummer to.",
        en: "The field “{field}” does not have the right number of digits: \
            a municipality number has four, a county number two.",
    },
    why: Text {
        nb: "Nummeret avgjør hvem som har ansvaret for opplæringen, og hvem som får tilskuddet.",
        nn: "Nummeret avgjer kven som har ansvaret for opplæringa, og kven som får tilskotet.",
        en: "The number decides who is responsible for the training and who receives the grant.",
    },
    advice: Text {
        nb: "Rett nummeret i fagsystemet, med null foran der det har det: 0301 for Oslo som kommune, 03 som fylke.",
        nn: "Rett nummeret i fagsystemet, med null framfor der det har det: 0301 for Oslo som kommune, 03 som fylke.",
        en: "Correct the number in the system, \
            with its leading zero where it has one: 0301 for Oslo as a municipality, 03 as a county.",
    },
    args: &["position", "seen"],
    sources: &[sources::KOMMUNEINNDELING, sources::KOSTRA_11B.at("K1 to K23")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("four digits").records(&[PERSON]),
    example("three").reports(1).records(&[r#"{"type":"person","id":"p1","kommunenummer":"301","duf":"299900000102"}"#]),
    example("a fylkesnummer of one")
        .reports(1)
        .records(&[PERSON, r#"{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2025-08-18","fylkesnummer":"4"}"#]),
];
