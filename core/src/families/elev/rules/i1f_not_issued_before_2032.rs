//! elev-i1f: the number fits only the control of numbers issued from 2032: until then nobody has one.

use crate::date::Date;
use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::personnummer::Kontroll;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-i1f", Evidence::Verified).of(of::ALL).until(Date::new(2032, 1, 1));

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
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
    sources: &[Source {
        title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
        section: "Nytt fødselsnummer fra 2032",
        url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "fits the control in force since 1964",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "fits only the control of 2032",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;30108299939;Fin Fabrikk;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "the same number once such numbers are issued",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2032-01-12",
        known: "",
        input: b"TOF;1.3.8.0;20320112;Vigilo;46;46505;;\n$AV;46505;10A;30108299939;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "synthetic in production: said by elev-i3 alone",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "production",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;30908299902;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let Some(fnr) = elev.fnr else { return };
    // A synthetic number in production has been reported for that; one reason to reject it is enough.
    let reported = context.production && fnr.syntetisk().is_some();
    if fnr.kontroll() == Some(Kontroll::KunFra2032) && !reported {
        report.push_at(&RULE, &elev.at, Felt::Fnr);
    }
}
