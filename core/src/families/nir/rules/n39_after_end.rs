//! nir-n39: nothing goes on in a programme that has ended, until it is opened again.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n39", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Tiltaket, permisjonen eller fraværet ligger etter at programmet ble avsluttet.",
        nn: "Tiltaket, permisjonen eller fråværet ligg etter at programmet vart avslutta.",
        en: "The measure, the leave or the absence lies after the end of the programme.",
    },
    why: Text {
        nb: "Et avsluttet program kan ikke ha aktivitet etter slutten. \
            Enten er sluttdatoen feil, eller så er aktiviteten det.",
        nn: "Eit avslutta program kan ikkje ha aktivitet etter slutten. \
            Anten er sluttdatoen feil, eller så er aktiviteten det.",
        en: "A programme that has ended has no activity after its end. Either the end is wrong or the activity.",
    },
    advice: Text {
        nb: "Sett sluttdato på tiltaket, rett datoen programmet ble avsluttet, eller registrer at det er gjenåpnet.",
        nn: "Set sluttdato på tiltaket, rett datoen programmet vart avslutta, eller registrer at det er opna att.",
        en: "Set an end to the measure, \
            correct the day on which the programme ended, or register that it was opened again.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("ended after the tiltak").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS, AVSLUTNING]),
    example("ended before").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-12-31","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("to the day of the end").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-02-01",
            "timer_per_uke":7.5}"#,
        AVSLUTNING,
    ]),
    example("goes on from where it was opened again").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-02-16"}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2026-02-16","til":"2026-03-01",
            "timer_per_uke":7.5}"#,
    ]),
    example("begins the day before it was opened again").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-02-17"}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2026-02-16","til":"2026-03-01",
            "timer_per_uke":7.5}"#,
    ]),
    example("begins after the end and is open").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2026-02-03","timer_per_uke":7.5}"#,
    ]),
    example("one day over").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS_UTEN_TIMER,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-30","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("two days over").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS_UTEN_TIMER,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-01-29","avslutningsarsak":"ARBEID_30"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (record, field, avslutning, _) in set.etter_slutten().filter(|(.., a_day)| !*a_day) {
        report.push_linked(&RULE, record.at.field(field), avslutning.at.field(field::DATO), NONE);
    }
}
