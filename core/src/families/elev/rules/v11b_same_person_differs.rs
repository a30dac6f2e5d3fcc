//! elev-v11b: the same person stands in the list twice, with another school, class or name. The related place is the
//! first of them.

use crate::families::elev::Repeat;
use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v11b", Evidence::Logical).of(of::ALL);

pub(super) const CHECK: Check = Check::Repeat(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsnummeret står i lista fra før, med en annen skole, en annen klasse eller et annet navn: {related}.",
        nn: "Fødselsnummeret står i lista frå før, \
            med ein annan skule, ein annan klasse eller eit anna namn: {related}.",
        en: "The personal number is in the list already, with another school, class or name: {related}.",
    },
    why: Text {
        nb: "En elev skal stå én gang. \
            Mottakeren kan ikke vite hvilken av oppføringene som er riktig, eller om det er to elever.",
        nn: "Ein elev skal stå éin gong. \
            Mottakaren kan ikkje vite kva for ei av oppføringane som er rett, eller om det er to elevar.",
        en: "A pupil is listed once. \
            The receiver cannot tell which of the two is right, or whether they are two pupils.",
    },
    advice: Text {
        nb: "Finn ut hva som er riktig, rett det{+fetch}. Er det to elever, har én av dem fått feil nummer.",
        nn: "Finn ut kva som er rett, rett det{+fetch}. Er det to elevar, har éin av dei fått feil nummer.",
        en: "Find out what is right, correct it{+fetch}. If they are two pupils, one of them has the wrong number.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("duplicates are searched for by hand in VIGO")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("two pupils").lines(&[TOF, ELEV, ELEV_2, EOF_3]),
    vigo1("one pupil in two classes").reports(1).lines(&[
        TOF,
        ELEV,
        "$AV;46505;10B;04841099821;Voksende Bytte;",
        EOF_3,
    ]),
    vigo1("an exact repeat is for elev-v11").lines(&[TOF, ELEV, ELEV, EOF_3]),
    vigoskole("another middle name").reports(1).document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}},{"classCode":"10A",
            "personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","middleName":"Sein",
            "lastName":"Bytte"}}]}"#,
    ),
];

fn check(repeat: &Repeat, _: &Context, report: &mut Report) {
    if !repeat.exact {
        report.push_with(&RULE, repeat.again.field(field::FNR), Some(repeat.first.field(field::FNR)), NONE);
    }
}
