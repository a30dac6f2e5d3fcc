//! elev-v10e: A name has no blanks around it and no two in a row.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10e", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
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
    sources: &[
        sources::PRACTICE.at("inferred; Feide refuses extra blanks in its names of groups, https://docs.feide.no")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("two blanks between the names").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;Voksende  Bytte;", EOF_2]),
    vigo1("a blank before the name").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821; Voksende Bytte;", EOF_2]),
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
