//! elev-v9d: the class is none that a spreadsheet has turned into a date, a day number or a number with decimals.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v9d", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::Klasse(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Et regneark ser ut til å ha gjort klassen om til en dato eller et tall.",
        nn: "Eit rekneark ser ut til å ha gjort klassen om til ein dato eller eit tal.",
        en: "A spreadsheet seems to have turned the class into a date or a number.",
    },
    why: Text {
        nb: "Når en liste blir åpnet i et regneark, kan 10-1 bli 10.jan, og 10 kan bli 10.0. \
            Klassen blir da feil hos mottakeren.",
        nn: "Når ei liste blir opna i eit rekneark, kan 10-1 bli 10.jan, og 10 kan bli 10.0. \
            Klassen blir då feil hos mottakaren.",
        en: "When a list is opened in a spreadsheet, 10-1 may become 10.jan, and 10 may become 10.0. \
            The class will then be wrong at the receiver.",
    },
    advice: Text {
        nb: "Heter klassen virkelig dette, kan den stå. Rett den ellers.{+sheet}",
        nn: "Heiter klassen verkeleg dette, kan han stå. Rett han elles.{+sheet}",
        en: "If the class is really called this, it can stay. Otherwise correct it.{+sheet}",
    },
    args: &[],
    sources: &[sources::PRACTICE.at("what spreadsheets make of 10-1, 1-10 and 10 when they open a list; inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("classes with separators").lines(&[
        HEADER,
        "4601;46505;46;10-1;04841099821;Voksende Bytte",
        "4601;46505;46;10.1;06821099496;Motstandsdyktig Kanin",
        "4601;46505;46;10.A;30811097493;Fascinerende Frihet",
    ]),
    klasseliste("dates with the name of a month").reports(3).lines(&[
        HEADER,
        "4601;46505;46;10.jan;04841099821;Voksende Bytte",
        "4601;46505;46;okt.10;06821099496;Motstandsdyktig Kanin",
        "4601;46505;46;10. jan.;30811097493;Fascinerende Frihet",
    ]),
    vigo1("dates in digits").reports(2).lines(&[
        TOF,
        "$AV;46505;10.01.2026;04841099821;Voksende Bytte;",
        "$AV;46505;2026-01-10;06821099496;Motstandsdyktig Kanin;",
        EOF_3,
    ]),
    klasseliste("a day number and decimals").reports(2).lines(&[
        HEADER,
        "4601;46505;46;46032;04841099821;Voksende Bytte",
        "4601;46505;46;10.0;06821099496;Motstandsdyktig Kanin",
    ]),
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.klasse.is_some_and(text::is_of_a_spreadsheet) {
        report.push_at(&RULE, &plass.at, field::KLASSE);
    }
}
