//! elev-v10f: the whole name is more than one word.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10f", Evidence::Inferred).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, \
        Elev ($EL), field 3: preferred order Etternavn Fornavn Mellomnavn; that both are there is inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a given name alone").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;Voksende;", EOF_2]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    // In a plain name, words stand on both sides of a blank.
    let has_one_word = |name: &str| match elev.has_odd_name {
        true => has_one_word(name),
        false => text::find(name.as_bytes(), b' ').is_none(),
    };
    if elev.navn.is_some_and(has_one_word) {
        report.push_at(&RULE, &elev.at, field::NAVN);
    }
}

fn has_one_word(name: &str) -> bool {
    // Words that a semicolon or a line break holds together are elev-v10c's to report.
    let between = |character| text::is_blank(character) || character == ';';
    !text::trim(name, between).chars().any(between)
}
