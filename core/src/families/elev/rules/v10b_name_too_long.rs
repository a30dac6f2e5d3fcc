//! elev-v10b: A name has at most 100 characters. Argument `max`.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v10b", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet er lengre enn {max} tegn.",
        nn: "Namnet er lengre enn {max} teikn.",
        en: "The name is longer than {max} characters.",
    },
    why: Text {
        nb: "VIGO har plass til {max} tegn i navnefeltet.",
        nn: "VIGO har plass til {max} teikn i namnefeltet.",
        en: "VIGO has room for {max} characters in the name field.",
    },
    advice: Text {
        nb: "Se om noe annet enn navnet er kommet med, og rett det i fagsystemet. Er navnet så langt, avtal skrivemåten med inntakskontoret.",
        nn: "Sjå om noko anna enn namnet er kome med, og rett det i fagsystemet. Er namnet så langt, avtal skrivemåten med inntakskontoret.",
        en: "See whether something else than the name has slipped in, and correct it in the school administration system. If the name is that long, agree on the spelling with the county admissions office (Inntakskontoret).",
    },
    args: &["max"],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, Elev ($EL), field 3: ELEVNAVN x(100)",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one hundred characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "one hundred and one characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB;\nEOF;2;\n",
        reports: 1,
    },
];
