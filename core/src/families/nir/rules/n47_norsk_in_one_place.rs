//! nir-n47: training in norsk within a programme is registered in both places: as tiltak and as participation.

use crate::families::nir::parametre::felles;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n47", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Opplæringen i norsk er registrert bare ett av to steder: \
            som tiltak i programmet eller som deltakelse i norsk. Antall: {antall}.",
        nn: "Opplæringa i norsk er registrert berre éin av to stader: \
            som tiltak i programmet eller som deltaking i norsk. Talet på slike: {antall}.",
        en: "The training in Norwegian is registered in only one of two places: \
            as a measure in the programme or as participation in Norwegian. Number of them: {antall}.",
    },
    why: Text {
        nb: "Norsk i introduksjonsprogrammet skal stå begge steder. \
            Timene telles fra deltakelsen, og innholdet i programmet fra tiltaket.",
        nn: "Norsk i introduksjonsprogrammet skal stå begge stader. \
            Timane blir talde frå deltakinga, og innhaldet i programmet frå tiltaket.",
        en: "Norwegian in the introduction programme must be registered in both places. \
            Hours are counted from the participation, the content of the programme from the measure.",
    },
    advice: Text {
        nb: "Registrer tiltaket eller deltakelsen som mangler.",
        nn: "Registrer tiltaket eller deltakinga som manglar.",
        en: "Register the measure or the participation that is missing.",
    },
    args: &["antall"],
    sources: &[sources::FRIST_2019],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("in both places").known(REGISTER, &[]).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"tn","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2025-09-01",
            "til":"2025-12-31","timer_per_uke":"10"}"#,
        NORSK,
    ]),
    example("only as tiltak").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"tn","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2025-09-01",
            "til":"2025-12-31","timer_per_uke":"10"}"#,
    ]),
    example("only as participation").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        NORSK,
    ]),
    example("only as tiltak, which began not two months ago").known(REGISTER, &[]).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"tn","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2026-01-10",
            "til":"2026-06-30","timer_per_uke":"10"}"#,
    ]),
    example("only as tiltak, which began two months ago").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"tn","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2026-01-09",
            "til":"2026-06-30","timer_per_uke":"10"}"#,
    ]),
    example("before the programme").known(REGISTER, &[]).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-06-01",
            "til":"2025-08-31","timetype":"NORSK","timer":120}"#,
    ]),
    example("a tiltak whose code cannot be judged").known(REGISTER, &[]).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"T17","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":7.5}"#,
        NORSK,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    // Hours are registered afterwards, at the latest on the day on which the window closes.
    let window = felles(Parameter::Etterregistrering, Lover::ALL, context.as_of);
    let Some(closed) = window.and_then(|row| context.as_of.plus_months(-i32::from(row.tall))) else { return };
    let participations = || deltaker.all::<Norskdeltakelse>();
    // One whose hours cannot be told apart may be of norsk.
    let may_be_norsk =
        |record: &Norskdeltakelse<'_>| record.timetype().is_none_or(|timetype| timetype == timetype::NORSK);
    let held = Periods::of(participations().filter(may_be_norsk).filter_map(|record| record.period()));
    let of_norsk = participations().filter(|record| !record.known && record.timetype() == Some(timetype::NORSK));
    let of_norsk: Vec<(Norskdeltakelse<'_>, Period)> =
        of_norsk.filter_map(|record| Some((record, record.period()?))).collect();
    for program in deltaker.all::<Introduksjonsprogram>() {
        let tiltak = || deltaker.set.children::<Tiltak>(&program);
        let is_norsk = |record: &Tiltak<'_>| record.tiltakstype().is_some_and(|kode| kode.gruppe() == "norsk");
        let planned = Periods::of(tiltak().filter(is_norsk).filter_map(|record| record.period()));
        let lacks_hours = |record: &Tiltak<'_>| {
            !record.known
                && record.fra().is_some_and(|first| first < closed)
                && record.period().is_some_and(|days| !held.overlaps(days))
        };
        tell(tiltak().filter(is_norsk).filter(lacks_hours).map(View::record), report);
        // Where no tiltak is registered, or one cannot be told apart, nothing is said of norsk.
        if tiltak().next().is_none() || tiltak().any(|record| record.tiltakstype().is_none()) {
            continue;
        }
        let Some(runs) = deltaker.set.varighet(program) else { continue };
        // Of one programme; of many, each looks at every participation.
        report.spend(of_norsk.len() as u64);
        if report.exhausted() {
            return;
        }
        let lacks_tiltak =
            |(_, days): &&(Norskdeltakelse<'_>, Period)| runs.overlaps(*days) && !planned.overlaps(*days);
        tell(of_norsk.iter().filter(lacks_tiltak).map(|(record, _)| record.record()), report);
    }
}

/// Reports at the first of the records, with their number.
fn tell<'a>(mut records: impl Iterator<Item = &'a Record>, report: &mut Report) {
    if let Some(first) = records.next() {
        report.push_sent(&RULE, first.at.field(field::FRA), one("antall", Value::Int(1 + records.count() as u64)));
    }
}
