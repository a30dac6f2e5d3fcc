//! nir-n49f: what is sent again with other content is told.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n49f", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er endret siden posten ble registrert.",
        nn: "Feltet er endra sidan posten vart registrert.",
        en: "The field has been changed since the record was registered.",
    },
    why: Text {
        nb: "Det som er registrert, rettes ved å sende det på nytt under samme id. Endringen blir registrert.",
        nn: "Det som er registrert, blir retta ved å sende det på nytt under same id. Endringa blir registrert.",
        en: "What is registered is corrected by sending it again under the same id. The change is registered.",
    },
    advice: Text {
        nb: "Er endringen riktig, trenger du ikke gjøre noe.",
        nn: "Er endringa rett, treng du ikkje gjere noko.",
        en: "If the change is right, there is nothing to do.",
    },
    args: &[],
    sources: &[
        sources::FRIST_2019.at("correct directly in NIR, or in the system of the municipality and transfer again")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("hours a week corrected")
        .known(
            REGISTER,
            &[
                PERSON,
                TILDELING,
                INTROPROGRAM,
                r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01",
                    "til":"2026-01-31","timer_per_uke":"30"}"#,
            ],
        )
        .reports(1)
        .records(&[
            r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
                "timer_per_uke":25}"#,
        ]),
    example("two fields").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).reports(3).records(&[
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-02","fra":"2025-09-01","til":"2027-08-31"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31",
            "sluttmal":"HOYERE_UTDANNING"}"#,
    ]),
    example("an end that was not known")
        .known(
            REGISTER,
            &[
                PERSON,
                TILDELING,
                INTROPROGRAM,
                r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01",
                    "timer_per_uke":"30"}"#,
            ],
        )
        .records(&[PRAKSIS_FULL_TID]),
    example("sent again as it was")
        .known(
            REGISTER,
            &[
                PERSON,
                TILDELING,
                INTROPROGRAM,
                r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01",
                    "til":"2026-01-31","timer_per_uke":"30"}"#,
            ],
        )
        .records(&[PRAKSIS_FULL_TID]),
    example("what moves a right is a warning of its own").known(REGISTER, &[PERSON, TILDELING]).records(&[
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (record, field, _) in set.changes().filter(|(_, _, moves_a_right)| !*moves_a_right) {
        report.push_sent(&RULE, record.at.field(field), NONE);
    }
}
