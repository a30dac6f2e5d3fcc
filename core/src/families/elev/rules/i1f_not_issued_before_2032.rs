//! elev-i1f: the number fits only the control of numbers issued from 2032: until then nobody has one.

use crate::families::elev::prelude::*;
use crate::ids::personnummer::Kontroll;

pub(crate) static RULE: RuleInfo =
    RuleInfo::error("elev-i1f", Evidence::Verified).of(of::ALL).until(Date::new(2032, 1, 1));

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kontrollsifrene passer bare for nummer som blir tildelt fra 2032.",
        nn: "Kontrollsiffera passar berre for nummer som blir tildelte frå 2032.",
        en: "The control digits fit only numbers that will be issued from 2032.",
    },
    why: Text {
        nb: "Ingen har et slikt nummer ennå, så nummeret er skrevet feil.",
        nn: "Ingen har eit slikt nummer enno, så nummeret er skrive feil.",
        en: "Nobody has such a number yet, so the number is misspelt.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        nn: "Sjekk nummeret mot Folkeregisteret, rett det{+fetch}.",
        en: "Check the number against the National Population Register (Folkeregisteret), correct it{+fetch}.",
    },
    args: &[],
    sources: &[sources::FOLKEREGISTERET_FRA_2032],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("fits the control in force since 1964").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("fits only the control of 2032").reports(1).lines(&[
        TOF_MARS,
        "$AV;46505;10A;30108299939;Fin Fabrikk;",
        EOF_2,
    ]),
    vigo1("the same number once such numbers are issued").as_of("2032-01-12").lines(&[
        "TOF;1.3.8.0;20320112;Vigilo;46;46505;;",
        "$AV;46505;10A;30108299939;Fin Fabrikk;",
        EOF_2,
    ]),
    vigo1("synthetic in production: said by elev-i3 alone").in_production().lines(&[
        TOF_MARS,
        "$AV;46505;10A;30908299902;Fin Fabrikk;",
        EOF_2,
    ]),
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let Some(fnr) = elev.fnr else { return };
    // A synthetic number in production has been reported for that; one reason to reject it is enough.
    let reported = context.production && fnr.syntetisk().is_some();
    if fnr.kontroll() == Some(Kontroll::KunFra2032) && !reported {
        report.push_at(&RULE, &elev.at, field::FNR);
    }
}
