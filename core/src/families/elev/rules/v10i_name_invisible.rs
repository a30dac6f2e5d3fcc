//! elev-v10i: A name holds no character that nobody sees: no joiner, mark of direction, soft hyphen or byte order mark. Argument `position`.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::{Report, Value, one};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
use crate::text;

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10i", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::OddName(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Navnet har et usynlig tegn.",
        nn: "Namnet har eit usynleg teikn.",
        en: "The name has an invisible character.",
    },
    why: Text {
        nb: "Tegnet følger gjerne med når et navn er limt inn. To like navn blir da ulike når registre sammenlignes.",
        nn: "Teiknet følgjer gjerne med når eit namn er limt inn. To like namn blir då ulike når register blir samanlikna.",
        en: "It usually comes along when a name is pasted. Two equal names then differ when registers are compared.",
    },
    advice: Text {
        nb: "Slett navnet i fagsystemet, og skriv det inn på nytt uten å lime inn.{+then}",
        nn: "Slett namnet i fagsystemet, og skriv det inn på nytt utan å lime inn.{+then}",
        en: "Delete the name in the school administration system, and type it again without pasting.{+then}",
    },
    args: &["position"],
    sources: &[Source {
        title: "Reading of practice",
        section: "characters without width that are pasted with a name; inferred: no Norwegian, Sámi or Kven name is written with them",
        url: "",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "an ordinary name",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Sein Bær\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a soft hyphen",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Vok\u{ad}sende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a zero-width space behind a word",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende\u{200b} Bytte;\nEOF;2;\n".as_bytes(),
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    for (felt, name) in elev.names() {
        if let Some(position) = text::position_of_invisible(name) {
            report.push_with(&RULE, elev.at.felt(felt), None, one("position", Value::Int(position)));
        }
    }
}
