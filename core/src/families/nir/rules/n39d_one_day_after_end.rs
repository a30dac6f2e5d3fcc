//! nir-n39d: the day after the end is often a last day that is written otherwise.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n39d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Tiltaket, permisjonen eller fraværet slutter dagen etter at programmet ble avsluttet.",
        nn: "Tiltaket, permisjonen eller fråværet sluttar dagen etter at programmet vart avslutta.",
        en: "The measure, leave or absence ends the day after the programme ended.",
    },
    why: Text {
        nb: "Som regel mener begge datoene den samme siste dagen. \
            Skriver systemene den ulikt, blir varigheten en dag feil.",
        nn: "Som regel meiner begge datoane den same siste dagen. \
            Skriv systema han ulikt, blir varigheita ein dag feil.",
        en: "As a rule both dates mean the same last day. \
            Where systems write it differently, the duration is a day wrong.",
    },
    advice: Text {
        nb: "Sjekk hvilken av datoene som er den siste dagen.",
        nn: "Sjekk kva for ein av datoane som er den siste dagen.",
        en: "Check which of the dates is the last day.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES.at("a programme is registered with its end")],
};

const AVSLUTNING_A1: &str =
    r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-30","avslutningsarsak":"ARBEID_30"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("one day over").reports(1).records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS_UTEN_TIMER, AVSLUTNING_A1]),
    example("absence on the day after").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING_A1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2026-01-31","til":"2026-01-31"}"#,
    ]),
    example("two days over: an error of its own").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS_UTEN_TIMER,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-29","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("a day a week after: an error too").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING_A1,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2026-02-06","til":"2026-02-06"}"#,
    ]),
    example("to the day of the end").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS_UTEN_TIMER,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-31","avslutningsarsak":"ARBEID_30"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (record, field, avslutning, _) in set.etter_slutten().filter(|(.., a_day)| *a_day) {
        report.push_linked(&RULE, record.at.field(field), avslutning.at.field(field::DATO), NONE);
    }
}
