//! elev-i1e: the number is of a kind that VIGO takes: no hjelpenummer of the health service and no NPID of NAV.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1e", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret er av et slag som VIGO ikke tar imot, for eksempel felles hjelpenummer fra helsetjenesten.",
        nn: "Nummeret er av eit slag som VIGO ikkje tek imot, til dømes felles hjelpenummer frå helsetenesta.",
        en: "The number is of a kind that VIGO does not take, for example a common help number of the health service.",
    },
    why: Text {
        nb: "VIGO tar imot fødselsnummer, d-nummer og fiktivt nummer fra inntakskontoret. Andre nummer gjelder bare der de er gitt.",
        nn: "VIGO tek imot fødselsnummer, d-nummer og fiktivt nummer frå inntakskontoret. Andre nummer gjeld berre der dei er gitte.",
        en: "VIGO takes national identity numbers, D numbers and temporary VIGO numbers from the admissions office. Other numbers hold only where they were issued.",
    },
    advice: Text {
        nb: "Registrer fødselsnummeret eller d-nummeret{+fetch}. Har eleven ingen av dem, ta kontakt med inntakskontoret.",
        nn: "Registrer fødselsnummeret eller d-nummeret{+fetch}. Har eleven ingen av dei, ta kontakt med inntakskontoret.",
        en: "Enter the national identity number or D number{+fetch}. If the pupil has neither, contact the admissions office.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source { title: "Udir: Registreringshåndbok", section: "A01", url: "https://regbok.udir.no" },
        Source {
            title: "Norsk helsenett: Hva er felles hjelpenummer?",
            section: "",
            url: "https://nhn.no/hva-er-felles-hjelpenummer/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a kind that VIGO takes",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "begins with 8, as a felles hjelpenummer does",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;84841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];
