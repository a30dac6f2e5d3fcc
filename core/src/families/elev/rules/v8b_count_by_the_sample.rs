//! elev-v8b: EOF counts as the published sample does: the $AV lines and one more. Arguments `expected`, `found`.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Slutt;
use crate::families::elev::exchanges::of;
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v8b", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Slutt(check);

/// What it says.
pub static WORDS: Words = Words {
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
        nb: "Er fila ikke endret etter at fagsystemet laget den, kan tallet stå. Er linjer slettet eller lagt til for hånd, lag fila på nytt.",
        nn: "Er fila ikkje endra etter at fagsystemet laga ho, kan talet stå. Er linjer sletta eller lagde til for hand, lag fila på nytt.",
        en: "If the file is unchanged since the school administration system created it, the number can stay. If lines have been deleted or added by hand, create the file again.",
    },
    args: &["expected", "found"],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "inferred from the published sample of a VIGO 1 file",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a whole file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "the pupils alone",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;1;\n",
        reports: 1,
    },
    Example {
        name: "every line of the file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;3;\n",
        reports: 1,
    },
];

fn check(slutt: &Slutt, _: &Context, report: &mut Report) {
    if let Some(found) = slutt.antall
        && (found == slutt.elever || found == slutt.elever + 2)
    {
        let args = two(("expected", Value::Int(slutt.elever + 1)), ("found", Value::Int(found)));
        report.push_with(&RULE, slutt.at.felt(Felt::Antall), None, args);
    }
}
