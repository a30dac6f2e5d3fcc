//! elev-v5b: the fylke of the file exists on the day of the file.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v5b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Liste(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret var ikke i bruk da fila ble laget.",
        nn: "Fylkesnummeret var ikkje i bruk då fila vart laga.",
        en: "The county number was not in use when the file was created.",
    },
    why: Text {
        nb: "Flere fylker fikk nye numre 1. januar 2024, da Viken, Vestfold og Telemark og Troms og Finnmark ble delt.",
        nn: "Fleire fylke fekk nye nummer 1. januar 2024, \
            då Viken, Vestfold og Telemark og Troms og Finnmark vart delte.",
        en: "Several counties got new numbers on 1 January 2024, \
            when Viken, Vestfold og Telemark and Troms og Finnmark were divided.",
    },
    advice: Text {
        nb: "Kontroller fylket på skolen i fagsystemet. \
            Et gammelt nummer må byttes med det som gjelder nå. Er nummeret VIGOs eget, kan det stå.",
        nn: "Kontroller fylket på skulen i fagsystemet. \
            Eit gammalt nummer må bytast med det som gjeld no. Er nummeret VIGO sitt eige, kan det stå.",
        en: "Check the school's county in the school administration system. \
            An old number must be replaced by the one in use now. If it is a number of VIGO's own, leave it as it is.",
    },
    args: &[],
    sources: &[
        sources::VIGO_KODEVERKSBASE.at("counties: 24 against the 15 of Statistisk sentralbyrå, \
            with Svalbard (21) and schools abroad (25); that others than these are not in use is inferred"),
        sources::VIGO_SKOLE.at("Grensesnitt SAS, START (TOF), field 5: FYLKESNR"),
        sources::REGBOK_FELT.at("A06, the counties that were divided, and their numbers from 2024"),
        sources::FYLKESINNDELING.at("Klass 104, versions of 2020 and 2024"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("Viken, divided two years before").reports(1).lines(&["TOF;1.3.8.0;20251103;Vigilo;30;;;", ELEV, EOF_2]),
    vigo1("Longyearbyen: Svalbard is 21 in VIGO, and in no list of Statistisk sentralbyrå").lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;21;;;",
        "$AV;21501;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("Viken, in a file of its time").lines(&["TOF;1.3.8.0;20231103;Vigilo;30;;;", ELEV, EOF_2]),
];

fn check(liste: &Liste<'_>, context: &Context, report: &mut Report) {
    let day = liste.fildato.unwrap_or(context.as_of);
    if liste.fylkesnummer.is_some_and(|fylke| !fylke.is_used_on(day)) {
        report.push_at(&RULE, &liste.at, field::FYLKESNUMMER);
    }
}
