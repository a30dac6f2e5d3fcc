//! elev-v10e: A name has no blanks around it and no two in a row.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
use crate::text;

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10e", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet har mellomrom foran, bak eller flere etter hverandre.",
        nn: "Namnet har mellomrom framfor, bak eller fleire etter kvarandre.",
        en: "The name has blanks before or behind it, or several in a row.",
    },
    why: Text {
        nb: "Ekstra mellomrom kan gjøre at samme navn ser ut som to ulike når registre sammenlignes.",
        nn: "Ekstra mellomrom kan gjere at same namn ser ut som to ulike når register blir samanlikna.",
        en: "Extra blanks can make one name look like two different ones when registers are compared.",
    },
    advice: Text {
        nb: "Fjern de ekstra mellomrommene{+fetch}.",
        nn: "Fjern dei ekstra mellomromma{+fetch}.",
        en: "Remove the extra blanks{+fetch}.",
    },
    args: &[],
    sources: &[Source {
        title: "Reading of practice",
        section: "inferred; Feide refuses extra blanks in its names of groups, https://docs.feide.no",
        url: "",
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
        name: "two blanks between the names",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende  Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "a blank before the name",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821; Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    elev.report_names(&RULE, has_a_blank_too_many, report);
}

/// A blank where a word should begin or end: at the start, at the end, or behind another blank.
fn has_a_blank_too_many(name: &str) -> bool {
    let mut behind_blank = true;
    for character in name.chars() {
        let blank = text::is_blank(character) && !character.is_ascii_control();
        if blank && behind_blank {
            return true;
        }
        behind_blank = blank;
    }
    behind_blank
}
