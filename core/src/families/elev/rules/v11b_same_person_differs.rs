//! elev-v11b: the same person stands in the list twice, with another school, class or name. The related place is the first of them.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Repeat;
use crate::families::elev::exchanges::of;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v11b", Evidence::Logical).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Repeat(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsnummeret står i lista fra før, med en annen skole, en annen klasse eller et annet navn: {related}.",
        nn: "Fødselsnummeret står i lista frå før, med ein annan skule, ein annan klasse eller eit anna namn: {related}.",
        en: "The personal number is in the list already, with another school, class or name: {related}.",
    },
    why: Text {
        nb: "En elev skal stå én gang. Mottakeren kan ikke vite hvilken av oppføringene som er riktig, eller om det er to elever.",
        nn: "Ein elev skal stå éin gong. Mottakaren kan ikkje vite kva for ei av oppføringane som er rett, eller om det er to elevar.",
        en: "A pupil is listed once. The receiver cannot tell which of the two is right, or whether they are two pupils.",
    },
    advice: Text {
        nb: "Finn ut hva som er riktig, rett det{+fetch}. Er det to elever, har én av dem fått feil nummer.",
        nn: "Finn ut kva som er rett, rett det{+fetch}. Er det to elevar, har éin av dei fått feil nummer.",
        en: "Find out what is right, correct it{+fetch}. If they are two pupils, one of them has the wrong number.",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "duplicates are searched for by hand in VIGO",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "two pupils",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46505;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 0,
    },
    Example {
        name: "one pupil in two classes",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46505;10B;04841099821;Voksende Bytte;\nEOF;3;\n",
        reports: 1,
    },
    Example {
        name: "an exact repeat is for elev-v11",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;3;\n",
        reports: 0,
    },
    Example {
        name: "another middle name",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[{\"classCode\":\"10A\",\"personalIdentityNumber\":\"04841099821\",\"name\":{\"firstName\":\"Voksende\",\"lastName\":\"Bytte\"}},{\"classCode\":\"10A\",\"personalIdentityNumber\":\"04841099821\",\"name\":{\"firstName\":\"Voksende\",\"middleName\":\"Sein\",\"lastName\":\"Bytte\"}}]}",
        reports: 1,
    },
];

fn check(repeat: &Repeat, _: &Context, report: &mut Report) {
    if !repeat.exact {
        report.push_with(&RULE, repeat.again.felt(Felt::Fnr), Some(repeat.first.felt(Felt::Fnr)), NONE);
    }
}
