//! nir-n36b: leave lies inside the vedtak that gives it.

use crate::families::nir::participant::utenfor;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n36b", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen ligger utenfor perioden som vedtaket om permisjon gjelder for.",
        nn: "Permisjonen ligg utanfor perioden som vedtaket om permisjon gjeld for.",
        en: "The leave lies outside the period of the decision on leave.",
    },
    why: Text {
        nb: "Permisjon forlenger fristene bare for de dagene som er innvilget.",
        nn: "Permisjon forlengjer fristane berre for dei dagane som er innvilga.",
        en: "Leave extends the deadlines only by the days that were granted.",
    },
    advice: Text {
        nb: "Rett datoene på permisjonen eller vedtaket.",
        nn: "Rett datoane på permisjonen eller vedtaket.",
        en: "Correct the dates of the leave or of the decision.",
    },
    args: &[],
    sources: &[sources::VEILEDER_FORSKRIFT_KAPITTEL_4, sources::DETTE_SKAL_REGISTRERES],
};

const PERMISJON_V2: &str = r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"PERMISJON","vedtaksdato":"2025-12-01","fra":"2026-01-01","til":"2026-06-30"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("the same days").records(&[
        PERSON,
        PERMISJON_V2,
        r#"{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2026-01-01",
            "til":"2026-06-30"}"#,
    ]),
    example("a day longer").reports(1).records(&[
        PERSON,
        PERMISJON_V2,
        r#"{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2026-01-01",
            "til":"2026-07-01"}"#,
    ]),
    example("begins the day before").reports(1).records(&[
        PERSON,
        PERMISJON_V2,
        r#"{"type":"permisjon","id":"l1","vedtak":"v2","permisjonstype":"OMSORG","fra":"2025-12-31",
            "til":"2026-06-30"}"#,
    ]),
    example("leave of a grant may end after it, which leave extends").records(&[
        PERSON,
        TILDELING,
        r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2027-08-01",
            "til":"2027-12-31"}"#,
    ]),
    example("leave from before the grant").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2025-08-31",
            "til":"2026-06-30"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for permisjon in set.all::<Permisjon>().filter(|record| set.stands(record)) {
        let vedtak = permisjon.vedtak().and_then(|id| set.find(RecordType::Vedtak, id)).and_then(Vedtak::of);
        if let Some(vedtak) = vedtak
            && let (Some(granted), Some(leave)) = (vedtak.period(), permisjon.period_or_first_day())
        {
            let outside = match vedtak.vedtakstype() {
                Some(vedtakstype::PERMISJON) => utenfor(granted, leave),
                Some(_) => (leave.first() < granted.first()).then_some(field::FRA),
                None => None,
            };
            if let Some(field) = outside {
                report.push_linked(&RULE, permisjon.at.field(field), vedtak.at.field(field), NONE);
            }
        }
    }
}
