//! elev-i3b: the list holds synthetic numbers, and this is a test. Arguments `convention`, `count`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("elev-i3b", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Lista har elever med testnummer ({convention}). Antall: {count}.",
        nn: "Lista har elevar med testnummer ({convention}). Tal på elevar: {count}.",
        en: "The list has pupils with test numbers ({convention}). Number: {count}.",
    },
    why: Text {
        nb: "Dette er en test, og her tas testnummer imot. I en ekte innsending blir de avvist.",
        nn: "Dette er ein test, og her blir testnummer tekne imot. I ei ekte innsending blir dei avviste.",
        en: "This is a test, and test numbers are taken here. In a real submission they are rejected.",
    },
    advice: Text {
        nb: "Dere trenger ikke gjøre noe så lenge dette er en test.",
        nn: "De treng ikkje gjere noko så lenge dette er ein test.",
        en: "There is nothing to do as long as this is a test.",
    },
    args: &["convention", "count"],
    sources: &[sources::FOLKEREGISTERET_API.at("Test for konsumenter"), sources::SYNTPOP],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("no synthetic number").lines(&[TOF_MARS, "$AV;46505;10A;02013299997;Fin Fabrikk;", EOF_2]),
    klasseliste("said once for two pupils").reports(1).lines(&[HEADER, RAD, RAD_2]),
    vigo1("in production it is an error of each pupil instead").in_production().lines(&[TOF_MARS, ELEV, EOF_2]),
];

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if context.production {
        return;
    }
    for (convention, count) in &slutt.syntetiske {
        let args = two(("convention", Value::Text(convention.name())), ("count", Value::Int(*count)));
        report.push_with(&RULE, Place::PAYLOAD, None, args);
    }
}
