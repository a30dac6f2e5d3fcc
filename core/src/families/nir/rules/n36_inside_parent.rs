//! nir-n36: tiltak and leave lie inside the programme that they belong to.

use crate::families::nir::participant::{PROGRAM, utenfor};
use crate::families::nir::prelude::*;
use crate::periods::Leave;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n36", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Datoen ligger utenfor programmet den hører til.",
        nn: "Datoen ligg utanfor programmet han høyrer til.",
        en: "The date lies outside the programme it belongs to.",
    },
    why: Text {
        nb: "Et tiltak eller en permisjon er en del av programmet, fra startdatoen til planlagt \
            slutt og permisjonen som flytter den. Permisjon kan gå over planlagt slutt, men må begynne før den.",
        nn: "Eit tiltak eller ein permisjon er ein del av programmet, frå startdatoen til \
            planlagd slutt og permisjonen som flyttar han. Permisjon kan gå over planlagd slutt, men må byrje før han.",
        en: "A measure or a leave is part of the programme, from its first day \
            to the planned end and the leave that moves it. Leave may cross the planned end, but must begin before it.",
    },
    advice: Text {
        nb: "Rett datoen. Er den riktig, \
            rett startdatoen eller planlagt slutt på programmet, eller send permisjonen som flytter slutten.",
        nn: "Rett datoen. Er han riktig, \
            rett startdatoen eller planlagd slutt på programmet, eller send permisjonen som flyttar slutten.",
        en: "Correct the date. If it is right, \
            correct the first day or the planned end of the programme, or send the leave that moves the end.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

const OMSORG_L1: &str =
    r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2027-08-01","til":"2027-09-30"}"#;
const INTRODUKSJONSPROGRAM_I1: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01",
    "planlagt_slutt":"2025-12-31","sluttmal":"ARBEID"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("inside").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("begins before the programme").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-08-31","til":"2026-01-31",
            "timer_per_uke":7.5}"#,
    ]),
    example("leave that crosses the planned end moves it").records(&[PERSON, TILDELING, INTROPROGRAM, OMSORG_L1]),
    example("and what comes after the return is inside").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        OMSORG_L1,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2027-10-01","til":"2027-10-31"}"#,
    ]),
    example("but not what comes after the days of the leave are used up").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        OMSORG_L1,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2027-10-01","til":"2027-11-01"}"#,
    ]),
    example("leave that begins after the planned end").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2027-09-01",
            "til":"2027-09-30"}"#,
    ]),
    example("leave by a vedtak moves it too").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"PERMISJON",
            "vedtaksdato":"2026-01-10","fra":"2026-02-01","til":"2026-05-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2027-08-01","til":"2027-12-15"}"#,
    ]),
    example("open, and begun before the programme").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-08-31","timer_per_uke":7.5}"#,
    ]),
    example("after the planned end, in a programme that ended later").records(&[
        PERSON,
        TILDELING,
        INTRODUKSJONSPROGRAM_I1,
        PRAKSIS,
        AVSLUTNING,
    ]),
    example("after the planned end, in a programme that was opened again").records(&[
        PERSON,
        TILDELING,
        INTRODUKSJONSPROGRAM_I1,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2026-02-01","til":"2026-02-28",
            "timer_per_uke":7.5}"#,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2025-12-31","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-02-01"}"#,
    ]),
    example("after the planned end").reports(1).records(&[PERSON, TILDELING, INTRODUKSJONSPROGRAM_I1, PRAKSIS]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let leave = deltaker.permisjon(|from| from == PROGRAM);
    let leave = leave.as_ref().map(Leave::from);
    for program in deltaker.all::<Introduksjonsprogram>() {
        let Some(whole) = deltaker.ramme(program, leave.as_ref()) else { continue };
        for record_type in [RecordType::Tiltak, RecordType::Permisjon] {
            for record in deltaker.set.children_of(&program, record_type) {
                if let Some(field) = record.period_or_first_day().and_then(|part| utenfor(whole, part)) {
                    let of_the_programme = if field == field::TIL { field::PLANLAGT_SLUTT } else { field::FRA };
                    report.push_linked(&RULE, record.at.field(field), program.at.field(of_the_programme), NONE);
                }
            }
        }
    }
}
