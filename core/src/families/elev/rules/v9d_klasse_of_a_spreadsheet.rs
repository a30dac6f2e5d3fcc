//! elev-v9d: the class is none that a spreadsheet has turned into a date, a day number or a number with decimals.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
use crate::text;

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v9d", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Klasse(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Et regneark ser ut til å ha gjort klassen om til en dato eller et tall.",
        nn: "Eit rekneark ser ut til å ha gjort klassen om til ein dato eller eit tal.",
        en: "A spreadsheet seems to have turned the class into a date or a number.",
    },
    why: Text {
        nb: "Når en liste blir åpnet i et regneark, kan 10-1 bli 10.jan, og 10 kan bli 10.0. Klassen blir da feil hos mottakeren.",
        nn: "Når ei liste blir opna i eit rekneark, kan 10-1 bli 10.jan, og 10 kan bli 10.0. Klassen blir då feil hos mottakaren.",
        en: "When a list is opened in a spreadsheet, 10-1 may become 10.jan, and 10 may become 10.0. The class will then be wrong at the receiver.",
    },
    advice: Text {
        nb: "Heter klassen virkelig dette, kan den stå. Rett den ellers.{+sheet}",
        nn: "Heiter klassen verkeleg dette, kan han stå. Rett han elles.{+sheet}",
        en: "If the class is really called this, it can stay. Otherwise correct it.{+sheet}",
    },
    args: &[],
    sources: &[Source {
        title: "Reading of practice",
        section: "what spreadsheets make of 10-1, 1-10 and 10 when they open a list; inferred",
        url: "",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "classes with separators",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10-1;04841099821;Voksende Bytte\n4601;46505;46;10.1;06821099496;Motstandsdyktig Kanin\n4601;46505;46;10.A;30811097493;Fascinerende Frihet\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "dates with the name of a month",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10.jan;04841099821;Voksende Bytte\n4601;46505;46;okt.10;06821099496;Motstandsdyktig Kanin\n4601;46505;46;10. jan.;30811097493;Fascinerende Frihet\n".as_bytes(),
        reports: 3,
    },
    Example {
        name: "dates in digits",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10.01.2026;04841099821;Voksende Bytte;\n$AV;46505;2026-01-10;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n".as_bytes(),
        reports: 2,
    },
    Example {
        name: "a day number and decimals",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;46032;04841099821;Voksende Bytte\n4601;46505;46;10.0;06821099496;Motstandsdyktig Kanin\n".as_bytes(),
        reports: 2,
    },
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.klasse.is_some_and(text::is_of_a_spreadsheet) {
        report.push_at(&RULE, &plass.at, Felt::Klasse);
    }
}
