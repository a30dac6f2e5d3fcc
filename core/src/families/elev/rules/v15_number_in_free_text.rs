//! elev-v15: MELDING and AVGIVERID hold no eleven digits in a row: a personal number does not belong there.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Liste;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v15", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Liste(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet inneholder elleve siffer etter hverandre, slik et fødselsnummer har.",
        nn: "Feltet inneheld elleve siffer etter kvarandre, slik eit fødselsnummer har.",
        en: "The field contains eleven digits in a row, as a personal number does.",
    },
    why: Text {
        nb: "Feltet er for å kjenne igjen avsenderen og sendingen. Et fødselsnummer hører ikke hjemme der.",
        nn: "Feltet er for å kjenne att avsendaren og sendinga. Eit fødselsnummer høyrer ikkje heime der.",
        en: "The field identifies the sender and the shipment. A personal number does not belong there.",
    },
    advice: Text {
        nb: "Se hva fagsystemet skriver i feltet. Er det et fødselsnummer, lag fila på nytt uten det, og si fra til leverandøren.",
        nn: "Sjå kva fagsystemet skriv i feltet. Er det eit fødselsnummer, lag fila på nytt utan det, og sei frå til leverandøren.",
        en: "See what the school administration system writes in the field. If it is a personal number, create the file again without it, and tell the supplier.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), fields 4 and 7: MELDING identifies the sender, AVGIVERID the shipment; the rule is inferred",
        url: "https://github.com/FINTLabs/vigoskole",
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
        name: "a number of another length",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input:
            b"TOF;1.3.8.0;20251103;Vigilo;46;46505;20251103120000;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a number of eleven digits in AVGIVERID",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input:
            b"TOF;1.3.8.0;20251103;Vigilo;46;46505;05821099880;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    for (felt, text) in [(Felt::Melding, liste.melding), (Felt::Avgiverid, liste.avgiverid)] {
        if text.is_some_and(holds_eleven_digits) {
            report.push_at(&RULE, &liste.at, felt);
        }
    }
}

fn holds_eleven_digits(text: &str) -> bool {
    let mut run = 0;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => run += 1,
            _ if run == 11 => return true,
            _ => run = 0,
        }
    }
    run == 11
}
