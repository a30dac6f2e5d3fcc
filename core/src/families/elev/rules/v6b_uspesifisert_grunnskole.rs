//! elev-v6b: skolenummer 24999 stands for a grunnskole that VIGO has no number for.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Skolenummer;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v6b", Evidence::Verified).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er 24999, som betyr uspesifisert grunnskole.",
        nn: "Skulenummeret er 24999, som betyr uspesifisert grunnskule.",
        en: "The school number is 24999, which means an unspecified primary and lower secondary school.",
    },
    why: Text {
        nb: "Nummeret er mest for utdanning i utlandet. Med det kan ikke mottakeren se hvilken skole eleven kommer fra.",
        nn: "Nummeret er mest for utdanning i utlandet. Med det kan ikkje mottakaren sjå kva skule eleven kjem frå.",
        en: "The number is mainly for education abroad. With it the receiver cannot see which school the pupil comes from.",
    },
    advice: Text {
        nb: "Bruk skolens eget VIGO-nummer hvis den har et. Har den ikke det, spør inntakskontoret, som kan søke om nummer til skolen.",
        nn: "Bruk VIGO-nummeret til skulen dersom han har eit. Har han ikkje det, spør inntakskontoret, som kan søkje om nummer til skulen.",
        en: "Use the school's own VIGO number if it has one. If not, ask the county admissions office (Inntakskontoret), which can apply for a number.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Udir: Registreringshåndbok",
            section: "A06, 24999: uspesifisert grunnskole",
            url: "https://regbok.udir.no/felt/?Id=1024179",
        },
        Source {
            title: "VIGO IKS: Skole (kvalitetssikring)",
            section: "number series; how a skolenummer is applied for",
            url: "https://www.vigoiks.no/utdanning/kvalitetssikring/skole/",
        },
    ],
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
        name: "the number for no particular school",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;24999;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer == Some(Skolenummer::USPESIFISERT_GRUNNSKOLE) {
        report.push_at(&RULE, &plass.at, Felt::Skolenummer);
    }
}
