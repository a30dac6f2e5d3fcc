//! elev-v4b: FILDATO is not after the day of the check.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Liste;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v4b", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Liste(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "FILDATO ligger fram i tid.", nn: "FILDATO ligg fram i tid.", en: "FILDATO lies in the future." },
    why: Text {
        nb: "En fil er vanligvis laget før den kontrolleres. Datoen ser ut til å være feil.",
        nn: "Ei fil er vanlegvis laga før ho blir kontrollert. Datoen ser ut til å vere feil.",
        en: "A file is usually created before it is checked. The date seems to be wrong.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Kommer feilen igjen, si fra til leverandøren.",
        nn: "Lag fila på nytt i fagsystemet. Kjem feilen att, sei frå til leverandøren.",
        en: "Create the file again in the school administration system. If the error returns, tell the supplier.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), field 3: the date on which the file was created; inferred",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "created on the day of the check",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "created the day after",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260311;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(liste: &Liste<'_>, context: &Context, report: &mut Report) {
    if liste.fildato.is_some_and(|fildato| fildato > context.as_of) {
        report.push_at(&RULE, &liste.at, Felt::Fildato);
    }
}
