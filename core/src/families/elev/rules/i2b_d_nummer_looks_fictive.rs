//! elev-i2b: the D-nummer also has the look of a fiktivt number; its control digits fit, so it is taken as a D-nummer.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Personidentifikator;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("elev-i2b", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret ligner et fiktivt nummer, men er lest som d-nummer fordi kontrollsifrene stemmer.",
        nn: "Nummeret liknar eit fiktivt nummer, men er lese som d-nummer fordi kontrollsiffera stemmer.",
        en: "The number resembles a temporary VIGO number, but has been read as a D number because its control digits fit.",
    },
    why: Text {
        nb: "Fiktive nummer har ikke kontrollsiffer, men noen få ser likevel ut til å ha det.",
        nn: "Fiktive nummer har ikkje kontrollsiffer, men nokre få ser likevel ut til å ha det.",
        en: "Temporary VIGO numbers have no control digits, yet a few happen to look as if they had.",
    },
    advice: Text {
        nb: "Er det et d-nummer, trenger dere ikke gjøre noe. Er det et fiktivt nummer, si fra til inntakskontoret.",
        nn: "Er det eit d-nummer, treng de ikkje gjere noko. Er det eit fiktivt nummer, sei frå til inntakskontoret.",
        en: "If it is a D number, there is nothing to do. If it is a temporary VIGO number, tell the admissions office.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
            section: "Utvidelse av D-nummerserien",
            url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a D number that resembles nothing else",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;70819950189;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a fictive number, told by its control digits",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;42059199202;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a D number of the series 9xx that ends as a fylke",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2032-01-01",
        known: "",
        input: b"TOF;1.3.8.0;20320101;Vigilo;46;46505;;\n$AV;46505;10A;41041698746;Fin Fabrikk;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let Some(Personidentifikator::DNummer(number)) = elev.fnr
        && number.looks_fictive()
    {
        report.push_at(&RULE, &elev.at, Felt::Fnr);
    }
}
