//! elev-v15: MELDING and AVGIVERID hold no eleven digits in a row: a personal number does not belong there.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v15", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Liste(check);

pub(super) static WORDS: Words = Words {
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
        nb: "Se hva fagsystemet skriver i feltet. \
            Er det et fødselsnummer, lag fila på nytt uten det, og si fra til leverandøren.",
        nn: "Sjå kva fagsystemet skriv i feltet. \
            Er det eit fødselsnummer, lag fila på nytt utan det, og sei frå til leverandøren.",
        en: "See what the school administration system writes in the field. \
            If it is a personal number, create the file again without it, and tell the supplier.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, \
        START (TOF), fields 4 and 7: MELDING identifies the sender, AVGIVERID the shipment; the rule is inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a number of another length").lines(&["TOF;1.3.8.0;20251103;Vigilo;46;46505;20251103120000;", ELEV, EOF_2]),
    vigo1("a number of eleven digits in AVGIVERID").reports(1).lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;46;46505;05821099880;",
        ELEV,
        EOF_2,
    ]),
];

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    for (field, text) in [(field::MELDING, liste.melding), (field::AVGIVERID, liste.avgiverid)] {
        if text.is_some_and(holds_eleven_digits) {
            report.push_at(&RULE, &liste.at, field);
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
