//! nir-n11: hours are a number with at most two decimals, behind a comma or a full stop, and a count is a whole number;
//! neither is below 0.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n11", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet «{field}» kan ikke leses som et tall: \
            Timer kan ha to desimaler, et antall ingen, og ingen av dem er under null.",
        nn: "Feltet «{field}» kan ikkje lesast som eit tal: \
            Timar kan ha to desimalar, eit antal ingen, og ingen av dei er under null.",
        en: "The field “{field}” cannot be read as a number: \
            hours may have two decimals, a count none, and neither is below zero.",
    },
    why: Text {
        nb: "Timer og antall summeres og måles mot det loven gir rett til.",
        nn: "Timar og antal blir summerte og målte mot det lova gir rett til.",
        en: "Hours and counts are added up and measured against what the law gives a right to.",
    },
    advice: Text {
        nb: "Rett tallet i fagsystemet. Sju og en halv time skrives 7,5 eller 7.5, ikke 7:30.",
        nn: "Rett talet i fagsystemet. Sju og ein halv time skriv du 7,5 eller 7.5, ikkje 7:30.",
        en: "Correct the number in the system. Seven and a half hours are written 7,5 or 7.5, not 7:30.",
    },
    args: &[],
    sources: &[sources::KOSTRA_11B.at("K1 to K23")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("with a decimal").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("as a text").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":"7.5"}"#,
    ]),
    example("below zero").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":-1}"#,
    ]),
    example("a comma").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":"7,5"}"#,
    ]),
    example("minutes").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":"7:30"}"#,
    ]),
];
