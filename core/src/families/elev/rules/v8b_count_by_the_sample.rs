//! elev-v8b: EOF counts as the published sample does: the $AV lines and one more. Arguments `expected`, `found`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v8b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "EOF-linja sier {found}. Etter den publiserte eksempelfila ventes {expected}.",
        nn: "EOF-linja seier {found}. Etter den publiserte eksempelfila er det venta {expected}.",
        en: "The EOF line says {found}. By the published sample, {expected} is expected.",
    },
    why: Text {
        nb: "Tallet ser ut til å være antall elever pluss én. Hva det egentlig skal telle, er ikke publisert.",
        nn: "Talet ser ut til å vere talet på elevar pluss éin. Kva det eigentleg skal telje, er ikkje publisert.",
        en: "The number seems to be the number of pupils and one more. What it really counts is not published.",
    },
    advice: Text {
        nb: "Er fila ikke endret etter at fagsystemet laget den, kan tallet stå. \
            Er linjer slettet eller lagt til for hånd, lag fila på nytt.",
        nn: "Er fila ikkje endra etter at fagsystemet laga ho, kan talet stå. \
            Er linjer sletta eller lagde til for hand, lag fila på nytt.",
        en: "If the file is unchanged since the school administration system created it, the number can stay. \
            If lines have been deleted or added by hand, create the file again.",
    },
    args: &["expected", "found"],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the pupils alone").reports(1).lines(&[TOF, ELEV, EOF_1]),
    vigo1("every line of the file").reports(1).lines(&[TOF, ELEV, EOF_3]),
];

fn check(slutt: &Slutt, _: &Context, report: &mut Report) {
    if let Some(found) = slutt.antall
        && (found == slutt.elever || found == slutt.elever + 2)
    {
        let args = two(("expected", Value::Int(slutt.elever + 1)), ("found", Value::Int(found)));
        report.push_with(&RULE, slutt.at.field(field::ANTALL), None, args);
    }
}
