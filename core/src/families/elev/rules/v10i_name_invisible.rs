//! elev-v10i: A name holds no character that nobody sees: no joiner, mark of direction, soft hyphen or byte order mark.
//! Argument `position`.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10i", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::OddName(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Navnet har et usynlig tegn.",
        nn: "Namnet har eit usynleg teikn.",
        en: "The name has an invisible character.",
    },
    why: Text {
        nb: "Tegnet følger gjerne med når et navn er limt inn. To like navn blir da ulike når registre sammenlignes.",
        nn: "Teiknet følgjer gjerne med når eit namn er limt inn. \
            To like namn blir då ulike når register blir samanlikna.",
        en: "It usually comes along when a name is pasted. Two equal names then differ when registers are compared.",
    },
    advice: Text {
        nb: "Slett navnet i fagsystemet, og skriv det inn på nytt uten å lime inn.{+then}",
        nn: "Slett namnet i fagsystemet, og skriv det inn på nytt utan å lime inn.{+then}",
        en: "Delete the name in the school administration system, and type it again without pasting.{+then}",
    },
    args: &["position"],
    sources: &[sources::PRACTICE.at("characters without width that are pasted with a name; \
        inferred: no Norwegian, Sámi or Kven name is written with them")],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("an ordinary name").lines(&[HEADER, "4601;46505;46;10A;04841099821;Sein Bær"]),
    klasseliste("a soft hyphen").reports(1).lines(&[HEADER, "4601;46505;46;10A;04841099821;Vok\u{ad}sende Bytte"]),
    vigo1("a zero-width space behind a word").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;04841099821;Voksende\u{200b} Bytte;",
        EOF_2,
    ]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    for (field, name) in elev.names() {
        if let Some(position) = text::position_of_invisible(name) {
            report.push_with(&RULE, elev.at.field(field), None, one("position", Value::Int(position)));
        }
    }
}
