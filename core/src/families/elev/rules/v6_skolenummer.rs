//! elev-v6: skolenummer is five digits: fylkesnummer and three more. Three digits alone are those of a private
//! videregående skole.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v6", Evidence::Verified).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret mangler eller har ikke fem siffer.",
        nn: "Skulenummeret manglar eller har ikkje fem siffer.",
        en: "The school number is missing or does not have five digits.",
    },
    why: Text {
        nb: "Skolenummeret i VIGO er fylkesnummeret og tre siffer til. Med et annet nummer \
            kan ikke mottakeren se hvilken skole det gjelder. Tre siffer alene har bare private videregående skoler.",
        nn: "Skulenummeret i VIGO er fylkesnummeret og tre siffer til. Med eit anna nummer \
            kan ikkje mottakaren sjå kva skule det gjeld. Tre siffer åleine har berre private vidaregåande skular.",
        en: "The school number in VIGO is the county number and three more digits. With another number \
            the receiver cannot tell which school it is. Only private upper secondary schools have three digits alone.",
    },
    advice: Text {
        nb: "Rett skolens VIGO-nummer i fagsystemet; i Vigilo heter det Vigo-id og står på enhetskortet. \
            Inntakskontoret vet hvilket nummer skolen har.",
        nn: "Rett VIGO-nummeret til skulen i fagsystemet; i Vigilo heiter det Vigo-id og står på einingskortet. \
            Inntakskontoret veit kva nummer skulen har.",
        en: "Correct the school's VIGO number in the school administration system; in Vigilo it is \
            called Vigo-id and is on the unit card. The county admissions office (Inntakskontoret) knows the number.",
    },
    args: &["position", "seen"],
    sources: &[
        sources::REGBOK_FELT.at("A06, FFxxx; private upper secondary schools have three digits"),
        sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 6: SKOLENR 9(5)"),
        sources::VIGILO_ENHETSINFORMASJON.at("PAS, Vigo-id"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("three digits").reports(1).lines(&[TOF_FYLKE, "$AV;505;10A;04841099821;Voksende Bytte;", EOF_2]),
    klasseliste("not filled in").reports(1).lines(&[HEADER, "4601;;46;10A;04841099821;Voksende Bytte"]),
];
