//! nir-n49b: a correction that moves money or a right is looked at twice.
//!
//! What is registered is corrected by sending it again under the same id, so that a change is never an error.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n49b", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er endret siden posten ble registrert, \
            og tilskudd, frister eller rettigheter kan bygge på det som sto der.",
        nn: "Feltet er endra sidan posten vart registrert, \
            og tilskot, fristar eller rettar kan byggje på det som stod der.",
        en: "The field has been changed since the record was registered, \
            and grants, deadlines or rights may rest on what it said.",
    },
    why: Text {
        nb: "Det som er registrert, rettes ved å sende det på nytt under samme id. Gjelder endringen en annen person, \
            et annet vedtak eller en annen periode enn før, kan det være en ny post som har fått en gammel id.",
        nn: "Det som er registrert, blir retta ved å sende det på nytt under same id. Gjeld endringa ein annan person, \
            eit anna vedtak eller ein annan periode enn før, kan det vere ein ny post som har fått ein gammal id.",
        en: "What is registered is corrected by sending it again under the same id. If the change concerns another \
            person, another decision or another period than before, it may be a new record that has got an old id.",
    },
    advice: Text {
        nb: "Er det en retting, trenger du ikke gjøre noe. Er det noe nytt, send det med en egen id.",
        nn: "Er det ei retting, treng du ikkje gjere noko. Er det noko nytt, send det med ein eigen id.",
        en: "If it is a correction, there is nothing to do. If it is something new, send it with an id of its own.",
    },
    args: &[],
    sources: &[
        sources::FRIST_2019.at("correct directly in NIR, or in the system of the municipality and transfer again")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("sent again as it was").known(REGISTER, &[PERSON, TILDELING]).records(&[TILDELING]),
    example("other days").known(REGISTER, &[PERSON, TILDELING]).reports(1).records(&[
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}"#,
    ]),
    example("a field taken away").known(REGISTER, &[PERSON, TILDELING]).reports(1).records(&[
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01"}"#,
    ]),
    example("an end that was not known")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
                    "vedtaksdato":"2025-08-01","fra":"2025-09-01"}"#,
            ],
        )
        .records(&[TILDELING]),
    example("a planned end that moves").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).records(&[
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("the facts about a person")
        .known(REGISTER, &[PERSON])
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"0301","duf":"299900000102"}"#]),
    example("another person under the id of the first")
        .known(REGISTER, &[PERSON])
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}"#]),
    example("annulled, and sent with a new id: no change").known(REGISTER, &[PERSON, TILDELING]).records(&[
        ANNULLERING,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}"#,
    ]),
    example("hours a week move none")
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
        .records(&[
            r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
                "timer_per_uke":25}"#,
        ]),
    example("the day on which it was decided moves none").known(REGISTER, &[PERSON, TILDELING]).records(&[
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-02","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (record, field, _) in set.changes().filter(|(_, _, moves_a_right)| *moves_a_right) {
        report.push_sent(&RULE, record.at.field(field), NONE);
    }
}
