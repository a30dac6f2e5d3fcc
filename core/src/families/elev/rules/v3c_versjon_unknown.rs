//! elev-v3c: VERSJON is one that is known: 1.3.8.0, that of the published sample.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Liste;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v3c", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Liste(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "VERSJON er en annen enn 1.3.8.0.",
        nn: "VERSJON er ein annan enn 1.3.8.0.",
        en: "VERSJON is another one than 1.3.8.0.",
    },
    why: Text {
        nb: "1.3.8.0 er den eneste versjonen vi har sett i en offentlig kilde. En annen versjon kan ha andre felt.",
        nn: "1.3.8.0 er den einaste versjonen vi har sett i ei offentleg kjelde. Ein annan versjon kan ha andre felt.",
        en: "1.3.8.0 is the only version we have seen in a public source. Another version may have other fields.",
    },
    advice: Text {
        nb: "Versjonen kan være riktig hvis fagsystemet nylig er oppdatert. Er du i tvil, spør leverandøren.",
        nn: "Versjonen kan vere rett dersom fagsystemet nyleg er oppdatert. Er du i tvil, spør leverandøren.",
        en: "The version may be right if the school administration system was updated recently. If in doubt, ask the supplier.",
    },
    args: &[],
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
        name: "a later version",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.4.0.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

/// The only version that a public source shows.
const KNOWN: &str = "1.3.8.0";

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    if liste.versjon.is_some_and(|versjon| versjon != KNOWN) {
        report.push_at(&RULE, &liste.at, Felt::Versjon);
    }
}
