//! elev-v11: A row repeats another: same person, school, class and name. The related place is the first of them.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Repeat;
use crate::families::elev::exchanges::of;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v11", Evidence::Logical).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Repeat(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven står i lista fra før, med de samme opplysningene: {related}.",
        nn: "Eleven står i lista frå før, med dei same opplysningane: {related}.",
        en: "The pupil is in the list already, with the same details: {related}.",
    },
    why: Text {
        nb: "En elev skal stå én gang. Dobbelte elever må inntakskontoret rydde opp i for hånd.",
        nn: "Ein elev skal stå éin gong. Doble elevar må inntakskontoret rydde opp i for hand.",
        en: "A pupil is listed once. The county admissions office (Inntakskontoret) has to sort out duplicates by hand.",
    },
    advice: Text {
        nb: "Fjern den ene registreringen{+fetch}.",
        nn: "Fjern den eine registreringa{+fetch}.",
        en: "Remove one of the two entries{+fetch}.",
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
        name: "one pupil twice",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;3;\n",
        reports: 1,
    },
    Example {
        name: "the name in composed and in decomposed letters, and with a blank too many",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Åse Blåbær\n4601;46505;46;10A;04841099821;A\u{30a}se Bla\u{30a}bær\n4601;46505;46;10A;04841099821;Åse  Blåbær\n".as_bytes(),
        reports: 2,
    },
    Example {
        name: "with another class it is for elev-v11b",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46505;10B;04841099821;Voksende Bytte;\nEOF;3;\n",
        reports: 0,
    },
];

fn check(repeat: &Repeat, _: &Context, report: &mut Report) {
    if repeat.exact {
        report.push_with(&RULE, repeat.again.felt(Felt::Fnr), Some(repeat.first.felt(Felt::Fnr)), NONE);
    }
}
