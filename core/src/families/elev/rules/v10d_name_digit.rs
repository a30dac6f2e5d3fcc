//! elev-v10d: A name holds no digits.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10d", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Navnet inneholder siffer.", nn: "Namnet inneheld siffer.", en: "The name contains digits." },
    why: Text {
        nb: "Et siffer i et navn er vanligvis en skrivefeil, eller en merknad i feil felt.",
        nn: "Eit siffer i eit namn er vanlegvis ein skrivefeil, eller ein merknad i feil felt.",
        en: "A digit in a name is usually a typing error, or a note in the wrong field.",
    },
    advice: Text { nb: "Rett navnet{+fetch}.", nn: "Rett namnet{+fetch}.", en: "Correct the name{+fetch}." },
    args: &[],
    sources: &[Source {
        title: "Reading of practice",
        section: "no published source: names of persons are written without digits",
        url: "",
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
        name: "a zero for an o",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;V0ksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, |name| name.bytes().any(|byte| byte.is_ascii_digit()), report);
}
