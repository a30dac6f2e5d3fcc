//! elev-v11c: the same name and date of birth stand under two kinds of number: the pupil has got a new number, and both
//! are in
//! the list. The related place is the one with the better number.

use crate::families::elev::ToNumre;
use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v11c", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::ToNumre(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "En elev med samme navn og fødselsdato står i lista med et annet slags nummer: {related}.",
        nn: "Ein elev med same namn og fødselsdato står i lista med eit anna slags nummer: {related}.",
        en: "A pupil with the same name and date of birth is in the list with another kind of number: {related}.",
    },
    why: Text {
        nb: "En elev som får fødselsnummer, skal ikke lenger stå med d-nummer eller fiktivt nummer. \
            Ellers blir eleven registrert to ganger.",
        nn: "Ein elev som får fødselsnummer, skal ikkje lenger stå med d-nummer eller fiktivt nummer. \
            Elles blir eleven registrert to gonger.",
        en: "A pupil who gets a national identity number \
            is no longer listed with a D number or a temporary VIGO number. Otherwise the pupil is registered twice.",
    },
    advice: Text {
        nb: "Er det samme elev, behold det nyeste nummeret i fagsystemet, og si fra til inntakskontoret. \
            Er det to elever, kan begge stå.",
        nn: "Er det same elev, ta vare på det nyaste nummeret i fagsystemet, og sei frå til inntakskontoret. \
            Er det to elevar, kan begge stå.",
        en: "If it is the same pupil, keep the newest number in the school administration system, \
            and tell the county admissions office (Inntakskontoret). If they are two pupils, both can stay.",
    },
    args: &[],
    sources: &[
        sources::REGBOK.at("A01: a fiktivt number is for a pupil who has neither fødselsnummer nor D-nummer; \
            that equal names and dates of birth are one pupil is inferred"),
        sources::SAMT_BU_PILOT_1.at("duplicates are searched for by hand in VIGO"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("D-nummer and fødselsnummer").reports(1).lines(&[
        HEADER,
        RAD_HJELPENUMMER,
        "4601;46505;46;10A;05831099951;Fin Fabrikk",
    ]),
    klasseliste("a name with its ring apart, and a blank doubled").reports(1).lines(&[
        HEADER,
        "4601;46505;46;10A;45831099945;Pål  Fabrikk",
        "4601;46505;46;10A;05831099951;Pa\u{30a}l Fabrikk",
    ]),
    klasseliste("fiktivt and fødselsnummer").reports(1).lines(&[
        HEADER,
        "4601;46505;46;10A;12901099993;Fin Fabrikk",
        "4601;46505;46;10A;52101099746;Fin Fabrikk",
    ]),
    klasseliste("another name").lines(&[HEADER, RAD_HJELPENUMMER, "4601;46505;46;10A;05831099951;Lang Alt"]),
    klasseliste("another date of birth").lines(&[
        HEADER,
        RAD_HJELPENUMMER,
        "4601;46505;46;10A;04841099821;Fin Fabrikk",
    ]),
    klasseliste("one number twice is for elev-v11").lines(&[HEADER, RAD_HJELPENUMMER, RAD_HJELPENUMMER]),
];

fn check(pair: &ToNumre, _: &Context, report: &mut Report) {
    report.push_with(&RULE, pair.replaced.field(field::FNR), Some(pair.better.field(field::FNR)), NONE);
}
