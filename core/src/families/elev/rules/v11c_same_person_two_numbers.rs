//! elev-v11c: the same name and date of birth stand under two kinds of number: the pupil has got a new number, and both are in
//! the list. The related place is the one with the better number.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::ToNumre;
use crate::families::elev::exchanges::of;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v11c", Evidence::Inferred).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::ToNumre(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "En elev med samme navn og fødselsdato står i lista med et annet slags nummer: {related}.",
        nn: "Ein elev med same namn og fødselsdato står i lista med eit anna slags nummer: {related}.",
        en: "A pupil with the same name and date of birth is in the list with another kind of number: {related}.",
    },
    why: Text {
        nb: "En elev som får fødselsnummer, skal ikke lenger stå med d-nummer eller fiktivt nummer. Ellers blir eleven registrert to ganger.",
        nn: "Ein elev som får fødselsnummer, skal ikkje lenger stå med d-nummer eller fiktivt nummer. Elles blir eleven registrert to gonger.",
        en: "A pupil who gets a national identity number is no longer listed with a D number or a temporary VIGO number. Otherwise the pupil is registered twice.",
    },
    advice: Text {
        nb: "Er det samme elev, behold det nyeste nummeret i fagsystemet, og si fra til inntakskontoret. Er det to elever, kan begge stå.",
        nn: "Er det same elev, ta vare på det nyaste nummeret i fagsystemet, og sei frå til inntakskontoret. Er det to elevar, kan begge stå.",
        en: "If it is the same pupil, keep the newest number in the school administration system, and tell the county admissions office (Inntakskontoret). If they are two pupils, both can stay.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Udir: Registreringshåndbok",
            section: "A01: a fiktivt number is for a pupil who has neither fødselsnummer nor D-nummer; that equal names and dates of birth are one pupil is inferred",
            url: "https://regbok.udir.no",
        },
        Source {
            title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
            section: "duplicates are searched for by hand in VIGO",
            url: "https://github.com/samt-x/samt-bu-pilot-1",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "D-nummer and fødselsnummer",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;45831099945;Fin Fabrikk\n4601;46505;46;10A;05831099951;Fin Fabrikk\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a name with its ring apart, and a blank doubled",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;45831099945;Pål  Fabrikk\n4601;46505;46;10A;05831099951;Pa\u{30a}l Fabrikk\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "fiktivt and fødselsnummer",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;12901099993;Fin Fabrikk\n4601;46505;46;10A;52101099746;Fin Fabrikk\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "another name",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;45831099945;Fin Fabrikk\n4601;46505;46;10A;05831099951;Lang Alt\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "another date of birth",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;45831099945;Fin Fabrikk\n4601;46505;46;10A;04841099821;Fin Fabrikk\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "one number twice is for elev-v11",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;45831099945;Fin Fabrikk\n4601;46505;46;10A;45831099945;Fin Fabrikk\n".as_bytes(),
        reports: 0,
    },
];

fn check(pair: &ToNumre, _: &Context, report: &mut Report) {
    report.push_with(&RULE, pair.replaced.felt(Felt::Fnr), Some(pair.better.felt(Felt::Fnr)), NONE);
}
