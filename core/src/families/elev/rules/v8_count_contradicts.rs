//! elev-v8: EOF announces as many records as there are. Arguments `expected`: the number of $AV lines and one more,
//! `found`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v8", Evidence::Logical).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "EOF-linja sier {found}, men etter elevene i fila ventes {expected}.",
        nn: "EOF-linja seier {found}, men etter elevane i fila er det venta {expected}.",
        en: "The EOF line says {found}, but the pupils in the file give {expected}.",
    },
    why: Text {
        nb: "Når tallet ikke stemmer, kan elever ha falt ut, eller linjer kan være slettet eller lagt til for hånd.",
        nn: "Når talet ikkje stemmer, kan elevar ha falle ut, eller linjer kan vere sletta eller lagde til for hand.",
        en: "When the number does not agree, \
            pupils may have been lost, or lines may have been deleted or added by hand.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Rett ikke tallet for hånd før du vet hvorfor det er feil.",
        nn: "Lag fila på nytt i fagsystemet. Rett ikkje talet for hand før du veit kvifor det er feil.",
        en: "Create the file again in the school administration system. \
            Do not correct the number by hand before you know why it is wrong.",
    },
    args: &["expected", "found"],
    sources: &[sources::SAMT_BU_PILOT_1.at("the published sample: \
        EOF is the number of $AV lines and one more; its meaning is not published")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("one pupil, and a count of five").reports(1).lines(&[TOF, ELEV, "EOF;5;"]),
    vigo1("a line that cannot be read leaves the count open").lines(&[TOF, ELEV, "AV;1;", "EOF;9;"]),
];

// What the number counts is not published: the lines with TOF or with EOF (the sample), the pupils alone, or all lines.
// A number that no reading explains contradicts the file.
fn check(slutt: &Slutt, _: &Context, report: &mut Report) {
    if let Some(found) = slutt.antall
        && !(slutt.elever..=slutt.elever + 2).contains(&found)
    {
        let args = two(("expected", Value::Int(slutt.elever + 1)), ("found", Value::Int(found)));
        report.push_with(&RULE, slutt.at.field(field::ANTALL), None, args);
    }
}
