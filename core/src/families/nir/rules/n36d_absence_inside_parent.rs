//! nir-n36d: absence lies inside the programme or the participation that it is from.

use crate::families::nir::participant::{PROGRAM, utenfor};
use crate::families::nir::prelude::*;
use crate::periods::Leave;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n36d", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet ligger utenfor programmet eller deltakelsen det gjelder.",
        nn: "Fråværet ligg utanfor programmet eller deltakinga det gjeld.",
        en: "The absence lies outside the programme or the participation it is from.",
    },
    why: Text {
        nb: "Den som ikke deltar, kan ikke være fraværende. Fraværet ville telle på feil sted.",
        nn: "Den som ikkje deltek, kan ikkje vere fråverande. Fråværet ville telje på feil stad.",
        en: "A person who is not taking part cannot be absent. The absence would count in the wrong place.",
    },
    advice: Text {
        nb: "Rett datoene på fraværet, eller knytt det til riktig program eller deltakelse.",
        nn: "Rett datoane på fråværet, eller knyt det til rett program eller deltaking.",
        en: "Correct the dates of the absence, or tie it to the right programme or participation.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the first day").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2025-09-01","til":"2025-09-02"}"#,
    ]),
    example("from the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2025-08-31","til":"2025-09-02"}"#,
    ]),
    example("on the last day of the training").records(&[
        PERSON,
        TILDELING_NORSK,
        NORSK,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-30",
            "til":"2025-12-31"}"#,
    ]),
    example("to the next working day").reports(1).records(&[
        PERSON,
        TILDELING_NORSK,
        NORSK,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-30",
            "til":"2026-01-02"}"#,
    ]),
    example("hours split by month, over the end of one").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01",
            "til":"2025-11-30","timetype":"NORSK","timer":20}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01",
            "til":"2025-12-19","timetype":"NORSK","timer":20}"#,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-11-27",
            "til":"2025-12-02"}"#,
    ]),
    example("with a weekend between").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-10-06",
            "til":"2025-10-31","timetype":"NORSK","timer":20}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-03",
            "til":"2025-11-28","timetype":"NORSK","timer":20}"#,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n2","fravaerstype":"GYLDIG","fra":"2025-10-30",
            "til":"2025-11-04"}"#,
    ]),
    example("with a week between").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-10-06",
            "til":"2025-10-31","timetype":"NORSK","timer":20}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-10",
            "til":"2025-11-28","timetype":"NORSK","timer":20}"#,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-10-30",
            "til":"2025-11-11"}"#,
    ]),
    example("tied to a participation that has no day of it").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01",
            "til":"2025-11-30","timetype":"NORSK","timer":20}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01",
            "til":"2025-12-19","timetype":"NORSK","timer":20}"#,
        r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2025-12-02",
            "til":"2025-12-03"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut tell = |fravaer: &Record, field: Field, parent: &Record| {
        let of_the_parent = match (field, parent.record_type) {
            (field::TIL, RecordType::Introduksjonsprogram) => field::PLANLAGT_SLUTT,
            _ => field,
        };
        report.push_linked(&RULE, fravaer.at.field(field), parent.at.field(of_the_parent), NONE);
    };
    let set = deltaker.set;
    let leave = deltaker.permisjon(|from| from == PROGRAM);
    let leave = leave.as_ref().map(Leave::from);
    for program in deltaker.all::<Introduksjonsprogram>() {
        let Some(whole) = deltaker.ramme(program, leave.as_ref()) else { continue };
        for fravaer in set.children::<Fravaer>(&program) {
            if let Some(field) = fravaer.period_or_first_day().and_then(|part| utenfor(whole, part)) {
                tell(&fravaer, field, &program);
            }
        }
    }
    // Hours are split by month or term for the books: what goes on from one participation into the next has no gap.
    let all =
        Periods::of(deltaker.all::<Norskdeltakelse>().filter_map(|record| record.period())).to_the_next_working_day();
    for deltakelse in deltaker.all::<Norskdeltakelse>() {
        let Some(own) = deltakelse.period() else { continue };
        let whole = all.around(own).unwrap_or(own);
        for fravaer in set.children::<Fravaer>(&deltakelse) {
            let Some(part) = fravaer.period_or_first_day() else { continue };
            // It is a day of this one at least.
            let whole = if own.overlaps(part) { whole } else { own };
            if let Some(field) = utenfor(whole, part) {
                tell(&fravaer, field, &deltakelse);
            }
        }
    }
}
