//! nir-n42b: training in norsk does not begin before it was granted.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n42b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Opplæringen i norsk begynner før vedtaket om den ble fattet. Antall deltakelser: {antall}.",
        nn: "Opplæringa i norsk byrjar før vedtaket om opplæringa vart gjort. Talet på deltakingar: {antall}.",
        en: "The training in Norwegian begins before the decision on it was made. Number of participations: {antall}.",
    },
    why: Text {
        nb: "Vedtaket skal foreligge når opplæringen starter, og fristen regnes fra det. \
            Tilbakedaterte vedtak forekommer, men er ofte en skrivefeil.",
        nn: "Vedtaket skal liggje føre når opplæringa startar, og fristen blir rekna frå det. \
            Tilbakedaterte vedtak førekjem, men er ofte ein skrivefeil.",
        en: "The decision should exist when the training starts, and the deadline is counted from it. \
            Backdated decisions occur, but are often a mistake.",
    },
    advice: Text {
        nb: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        nn: "Sjekk vedtaksdatoen og startdatoen i fagsystemet.",
        en: "Check the day of the decision and the start in the system.",
    },
    args: &["antall"],
    sources: &[sources::REGISTRERING_NORSK.at("integreringsforskriften § 53"), sources::VARIGHET_OG_OMFANG],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the day of the vedtak").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-09-01","fra":"2025-09-01","til":"2028-08-31"}"#,
        NORSK,
    ]),
    example("the day before").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-09-02","fra":"2025-09-01","til":"2028-08-31"}"#,
        NORSK,
    ]),
    example("an earlier vedtak was there").records(&[
        PERSON,
        TILDELING_NORSK,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2028-08-31","erstatter":"vn"}"#,
        NORSK,
    ]),
    example("two participations, told once").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-02-02","fra":"2025-09-01","til":"2028-08-31"}"#,
        NORSK,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-05",
            "til":"2026-02-01","timetype":"NORSK","timer":120}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    for ordning in [ordning::NORSK_SAMFUNNSKUNNSKAP, ordning::NORSK_RETT_NORSKMAL] {
        // They stand by the day on which they were made.
        let Some(vedtak) = deltaker.vedtak(vedtakstype::TILDELING).find(|it| it.ordning() == Some(ordning)) else {
            continue;
        };
        let Some(made) = vedtak.vedtaksdato() else { continue };
        let is_early = |hours: &Norskdeltakelse<'_>| hours.fra().is_some_and(|first| first < made);
        let mut early = deltaker.all::<Norskdeltakelse>().filter(|it| it.ordning() == Some(ordning)).filter(is_early);
        if let Some(first) = early.next() {
            let antall = one("antall", Value::Int(1 + early.count() as u64));
            report.push_linked(&RULE, first.at.field(field::FRA), vedtak.at.field(field::VEDTAKSDATO), antall);
        }
    }
}
