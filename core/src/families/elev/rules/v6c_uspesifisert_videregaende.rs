//! elev-v6c: skolenummer 24499 stands for a videregående skole: no pupil leaves 10. trinn there.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Skolenummer;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v6c", Evidence::Verified).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er 24499, som betyr uspesifisert videregående skole.",
        nn: "Skulenummeret er 24499, som betyr uspesifisert vidaregåande skule.",
        en: "The school number is 24499, which means an unspecified upper secondary school.",
    },
    why: Text {
        nb: "Lista gjelder elever på 10. trinn. De går på en grunnskole.",
        nn: "Lista gjeld elevar på 10. trinn. Dei går på ein grunnskule.",
        en: "The list is of pupils in year 10. They attend a lower secondary school.",
    },
    advice: Text {
        nb: "Rett skolens VIGO-nummer i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        nn: "Rett VIGO-nummeret til skulen i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        en: "Correct the school's VIGO number in the school administration system. If in doubt, ask the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[Source {
        title: "Udir: Registreringshåndbok",
        section: "A06, 24499: uspesifiserte videregående skoler",
        url: "https://regbok.udir.no/felt/?Id=1024179",
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
        name: "the number for upper secondary",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;24499;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer == Some(Skolenummer::USPESIFISERT_VIDEREGAENDE) {
        report.push_at(&RULE, &plass.at, Felt::Skolenummer);
    }
}
