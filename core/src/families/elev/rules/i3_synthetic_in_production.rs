//! elev-i3: the number is synthetic, and this is production. Argument `convention`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-i3", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret er et testnummer ({convention}) og kan ikke brukes i en ekte innsending.",
        nn: "Nummeret er eit testnummer ({convention}) og kan ikkje brukast i ei ekte innsending.",
        en: "The number is a test number ({convention}) and cannot be used in a real submission.",
    },
    why: Text {
        nb: "Testnummer tilhører ingen virkelig elev. \
            Nummer av typen +40 kan også være hjelpenummer fra et sykehus, som VIGO heller ikke tar imot.",
        nn: "Testnummer tilhøyrer ingen verkeleg elev. \
            Nummer av typen +40 kan òg vere hjelpenummer frå eit sjukehus, som VIGO heller ikkje tek imot.",
        en: "Test numbers belong to no real pupil. \
            Numbers of type +40 may also be a hospital's own help numbers, which VIGO does not take either.",
    },
    advice: Text {
        nb: "Ta testelever ut av lista i fagsystemet, eller registrer elevens eget nummer.{+then}",
        nn: "Ta testelevar ut av lista i fagsystemet, eller registrer nummeret til eleven.{+then}",
        en: "Take test pupils out of the list in the school system, or enter the pupil's own number.{+then}",
    },
    args: &["convention"],
    sources: &[sources::FOLKEREGISTERET_API.at("Test for konsumenter"), sources::SYNTPOP],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a synthetic number in a test").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("a synthetic number in production").in_production().reports(1).lines(&[TOF_MARS, ELEV, EOF_2]),
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    if let Some(convention) = elev.fnr.and_then(|fnr| fnr.syntetisk())
        && context.production
    {
        let args = one("convention", Value::Text(convention.name()));
        report.push_with(&RULE, elev.at.field(field::FNR), None, args);
    }
}
