//! elev-v10f: the whole name is more than one word.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
use crate::text;

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10f", Evidence::Inferred).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Navnet er bare ett ord.", nn: "Namnet er berre eitt ord.", en: "The name is only one word." },
    why: Text {
        nb: "Vanligvis mangler da fornavnet eller etternavnet. Noen få har bare ett navn.",
        nn: "Vanlegvis manglar då førenamnet eller etternamnet. Nokre få har berre eitt namn.",
        en: "Usually the given name or the family name is then missing. A few people have only one name.",
    },
    advice: Text {
        nb: "Kontroller navnet i fagsystemet. Har eleven bare ett navn, kan det stå.",
        nn: "Kontroller namnet i fagsystemet. Har eleven berre eitt namn, kan det stå.",
        en: "Check the name in the school administration system. If the pupil has only one name, it can stay.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, Elev ($EL), field 3: preferred order Etternavn Fornavn Mellomnavn; that both are there is inferred",
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
        name: "a given name alone",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    // In a plain name, words stand on both sides of a blank.
    let has_one_word = |name: &str| match elev.has_odd_name {
        true => has_one_word(name),
        false => text::find(name.as_bytes(), b' ').is_none(),
    };
    if elev.navn.is_some_and(has_one_word) {
        report.push_at(&RULE, &elev.at, Felt::Navn);
    }
}

fn has_one_word(name: &str) -> bool {
    // Words that a semicolon or a line break holds together are elev-v10c's to report.
    let between = |character| text::is_blank(character) || character == ';';
    !text::trim(name, between).chars().any(between)
}
