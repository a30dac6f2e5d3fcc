//! elev-v10d: A name holds no digits.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10d", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
    what: Text { nb: "Navnet inneholder siffer.", nn: "Namnet inneheld siffer.", en: "The name contains digits." },
    why: Text {
        nb: "Et siffer i et navn er vanligvis en skrivefeil, eller en merknad i feil felt.",
        nn: "Eit siffer i eit namn er vanlegvis ein skrivefeil, eller ein merknad i feil felt.",
        en: "A digit in a name is usually a typing error, or a note in the wrong field.",
    },
    advice: Text { nb: "Rett navnet{+fetch}.", nn: "Rett namnet{+fetch}.", en: "Correct the name{+fetch}." },
    args: &[],
    sources: &[sources::PRACTICE.at("no published source: names of persons are written without digits")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a zero for an o").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;V0ksende Bytte;", EOF_2]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte.is_ascii_digit()), report);
}
