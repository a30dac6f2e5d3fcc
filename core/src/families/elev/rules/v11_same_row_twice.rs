//! elev-v11: A row repeats another: same person, school, class and name. The related place is the first of them.

use crate::families::elev::Repeat;
use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v11", Evidence::Logical).of(of::ALL);

pub(super) const CHECK: Check = Check::Repeat(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Eleven står i lista fra før, med de samme opplysningene: {related}.",
        nn: "Eleven står i lista frå før, med dei same opplysningane: {related}.",
        en: "The pupil is in the list already, with the same details: {related}.",
    },
    why: Text {
        nb: "En elev skal stå én gang. Dobbelte elever må inntakskontoret rydde opp i for hånd.",
        nn: "Ein elev skal stå éin gong. Doble elevar må inntakskontoret rydde opp i for hand.",
        en: "A pupil is listed once. \
            The county admissions office (Inntakskontoret) has to sort out duplicates by hand.",
    },
    advice: Text {
        nb: "Fjern den ene registreringen{+fetch}.",
        nn: "Fjern den eine registreringa{+fetch}.",
        en: "Remove one of the two entries{+fetch}.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("duplicates are searched for by hand in VIGO")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("two pupils").lines(&[TOF, ELEV, ELEV_2, EOF_3]),
    vigo1("one pupil twice").reports(1).lines(&[TOF, ELEV, ELEV, EOF_3]),
    klasseliste("the name in composed and in decomposed letters, and with a blank too many").reports(2).lines(&[
        HEADER,
        "4601;46505;46;10A;04841099821;Åse Blåbær",
        "4601;46505;46;10A;04841099821;A\u{30a}se Bla\u{30a}bær",
        "4601;46505;46;10A;04841099821;Åse  Blåbær",
    ]),
    vigo1("with another class it is for elev-v11b").lines(&[
        TOF,
        ELEV,
        "$AV;46505;10B;04841099821;Voksende Bytte;",
        EOF_3,
    ]),
];

fn check(repeat: &Repeat, _: &Context, report: &mut Report) {
    if repeat.exact {
        report.push_with(&RULE, repeat.again.field(field::FNR), Some(repeat.first.field(field::FNR)), NONE);
    }
}
