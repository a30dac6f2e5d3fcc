//! nir-n37b: an ordning has one grant at a time.

use crate::families::nir::participant::{PROGRAM, may_be_one_kommune};
use crate::families::nir::prelude::*;
use crate::periods::overlaps;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n37b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har to vedtak om tildeling på samme ordning som gjelder samtidig. \
            Antall vedtak for mye: {antall}.",
        nn: "Personen har to vedtak om tildeling på same ordning som gjeld samstundes. \
            Talet på vedtak for mykje: {antall}.",
        en: "The person has two decisions that grant the same scheme at the same time. \
            Number of decisions too many: {antall}.",
    },
    why: Text {
        nb: "Fristene regnes fra vedtaket. Når to gjelder, er det ikke klart hvilket, og tilskuddet kan bli feil.",
        nn: "Fristane blir rekna frå vedtaket. \
            Når to gjeld, er det ikkje klart kva for eit, og tilskotet kan bli feil.",
        en: "Deadlines are counted from the decision. \
            Where two apply, it is not clear from which one, and the grant may come out wrong.",
    },
    advice: Text {
        nb: "La det nye vedtaket vise til det som det erstatter, \
            sett til-dato på det gamle, eller annuller det som er feil.",
        nn: "Lat det nye vedtaket vise til det som det erstattar, \
            set til-dato på det gamle, eller annuller det som er feil.",
        en: "Let the new decision refer to the one it replaces, set a last day to the old one, or annul the wrong one.",
    },
    args: &["antall"],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("one after the other").records(&[
        PERSON,
        TILDELING_NORSK,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2028-08-01","fra":"2028-09-01","til":"2029-08-31"}"#,
    ]),
    example("two at a time").reports(1).records(&[
        PERSON,
        TILDELING_NORSK,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2028-08-31"}"#,
    ]),
    example("the second one replaces the first").records(&[
        PERSON,
        TILDELING_NORSK,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2028-08-31","erstatter":"vn"}"#,
    ]),
    example("on two ordninger").records(&[PERSON, TILDELING, TILDELING_NORSK]),
    example("a new grant after the programme of the old one has ended").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        TILDELING_2026,
    ]),
    example("a new grant after the old one was stopped for good").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2026-01-15","fra":"2026-02-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"}"#,
        TILDELING_2026,
    ]),
];

/// The days on which a grant holds: to its last day, or to the end of its programmes where they have all ended.
fn days(set: &RecordSet<'_>, vedtak: Vedtak<'_>) -> Option<Period> {
    let ended = |program: Introduksjonsprogram<'_>| {
        let avsluttet = set.avsluttet(&program)?;
        avsluttet.as_slice().last().filter(|ended| ended.is_open())?.first().plus_days(-1)
    };
    let ends: Option<Vec<Date>> = set.children::<Introduksjonsprogram>(&vedtak).map(ended).collect();
    let whole = vedtak.period()?;
    match ends.and_then(|ends| ends.into_iter().max()) {
        Some(end) => Period::new(whole.first(), Some(whole.last().map_or(end, |last| last.min(end)))),
        None => Some(whole),
    }
}

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let set = deltaker.set;
    let stanset = deltaker.stanset();
    for ordning in [PROGRAM, ordning::NORSK_SAMFUNNSKUNNSKAP, ordning::NORSK_RETT_NORSKMAL] {
        let (mut grants, mut periods) = (Vec::new(), Vec::new());
        for vedtak in deltaker.vedtak(vedtakstype::TILDELING).filter(|vedtak| vedtak.ordning() == Some(ordning)) {
            // What another kommune has granted is its own matter.
            let here = deltaker.person.kommunenummer().zip(set.kommune(&vedtak));
            if here.is_none_or(|(one, other)| may_be_one_kommune(one, other)) && !deltaker.erstattet.has(&vedtak) {
                // The new one may begin on the last day of the old one.
                let days = days(set, vedtak);
                let days = if ordning == PROGRAM { days.map(|days| stanset.cut(days)) } else { days };
                let days = days.and_then(Period::without_last_day);
                grants.extend(days.map(|_| vedtak));
                periods.extend(days);
            }
        }
        let pairs = overlaps(&periods);
        let vedtak = |at: u32| grants.get(at as usize).copied();
        if let Some((earlier, later)) = pairs.first().and_then(|pair| vedtak(pair.earlier).zip(vedtak(pair.later))) {
            let antall = one("antall", Value::Int(pairs.len() as u64));
            report.push_linked(&RULE, later.at.field(field::FRA), earlier.at.field(field::FRA), antall);
        }
    }
}
