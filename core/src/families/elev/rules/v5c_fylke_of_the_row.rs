//! elev-v5c: the fylke of the row exists on the day on which the row was loaded.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v5c", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret var ikke i bruk da raden ble lastet.",
        nn: "Fylkesnummeret var ikkje i bruk då rada vart lasta.",
        en: "The county number was not in use when the row was loaded.",
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
        sources::REGBOK_FELT.at("A06, the counties that were divided, and their numbers from 2024"),
        sources::FYLKESINNDELING.at("Klass 104, versions of 2020 and 2024"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("Vestland").lines(&[HEADER, RAD]),
    klasseliste("Svalbard and schools abroad: VIGO's own numbers").lines(&[
        HEADER,
        "2100;21501;21;10A;04841099821;Voksende Bytte",
        "2599;25501;25;10A;06821099496;Motstandsdyktig Kanin",
    ]),
    klasseliste("Viken, divided two years before")
        .reports(1)
        .lines(&[HEADER, "3001;30505;30;10A;04841099821;Voksende Bytte"]),
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let day = plass.lastet.unwrap_or(context.as_of);
    if plass.fylkesnummer.is_some_and(|fylke| !fylke.is_used_on(day)) {
        report.push_at(&RULE, &plass.at, field::FYLKESNUMMER);
    }
}
