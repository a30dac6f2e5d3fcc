//! nir-n51: the kommune that registers is the one in which the person lives on the day.

use crate::families::nir::participant::may_be_one_kommune;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n51", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen var bosatt i en annen kommune da dette skjedde. Antall poster: {antall}.",
        nn: "Personen var busett i ein annan kommune då dette skjedde. Talet på postar: {antall}.",
        en: "The person was settled in another municipality when this happened. Number of records: {antall}.",
    },
    why: Text {
        nb: "Folkeregistrert adresse avgjør hvilken kommune som har ansvaret og får tilskuddet. \
            Flytting skal meldes innen åtte dager. Den som flytter, kan fullføre der hen begynte, etter avtale.",
        nn: "Folkeregistrert adresse avgjer kva kommune som har ansvaret og får tilskotet. \
            Flytting skal meldast innan åtte dagar. Den som flyttar, kan fullføre der vedkomande byrja, etter avtale.",
        en: "The registered address decides which municipality is responsible and gets the grant. A move \
            must be reported within eight days. By agreement, a person who moves may finish where the programme began.",
    },
    advice: Text {
        nb: "Sjekk adressen i Folkeregisteret og datoen. Er personen flyttet, skal den nye kommunen registrere.",
        nn: "Sjekk adressa i Folkeregisteret og datoen. Er personen flytta, skal den nye kommunen registrere.",
        en: "Check the address in the National Population Register (Folkeregisteret) and the date. \
            If the person has moved, the new municipality registers.",
    },
    args: &["antall"],
    sources: &[sources::FOLKEREGISTRERING, sources::TILSKOT_KOLLEKTIV_BESKYTTELSE],
};

const BOSETTING_B1: &str = r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-06-01"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("in the kommune").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01"}"#,
        TILDELING,
    ]),
    example("on the day of the move").known(REGISTER, &[]).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-08-01"}"#,
        TILDELING,
    ]),
    example("the day before the move").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-08-02"}"#,
        TILDELING,
    ]),
    example("registered in another kommune")
        .known(REGISTER, &[PERSON, BOSETTING_B1])
        .reports(1)
        .records(&[TILDELING, TILDELING_NORSK]),
    example("settled later than the vedtak").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-09-01"}"#,
        TILDELING,
    ]),
    example("a number from before the list of kommuner").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"1201","dato":"2025-06-01"}"#,
        TILDELING,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // Settlements stand by their day.
    let settled: Vec<Bosetting<'_>> = deltaker.all::<Bosetting>().filter(|record| record.dato().is_some()).collect();
    let is_elsewhere = |record: &&Record| {
        let happened = !record.known && record.record_type.is_event() && !deltaker.is_for_asylum_seekers(record);
        let Some(day) = record.day().filter(|_| happened) else { return false };
        let before = settled.partition_point(|bosetting| bosetting.dato() <= Some(day));
        let last = before.checked_sub(1).and_then(|last| settled.get(last));
        // nir-n51b speaks of reception centres.
        let lives = last.filter(|last| last.mottak() != Some(true)).and_then(|last| last.kommunenummer());
        let registers = deltaker.set.kommune(record);
        lives.zip(registers).is_some_and(|(lives, registers)| !may_be_one_kommune(lives, registers))
    };
    let mut elsewhere = deltaker.records.iter().copied().filter(is_elsewhere);
    if let Some(first) = elsewhere.next() {
        let count = 1 + elsewhere.count() as u64;
        report.push_sent(&RULE, first.at, one("antall", Value::Int(count)));
    }
}
