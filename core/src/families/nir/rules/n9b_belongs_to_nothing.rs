//! nir-n9b: leave names the programme or the vedtak it is from, absence the programme or the participation.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n9b", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen eller fraværet sier ikke hva det gjelder.",
        nn: "Permisjonen eller fråværet seier ikkje kva det gjeld.",
        en: "The leave or the absence does not say what it is from.",
    },
    why: Text {
        nb: "Permisjon og fravær teller i et program eller i opplæringen i norsk. \
            Uten knytning kan de verken telles eller forlenge frister.",
        nn: "Permisjon og fråvær tel i eit program eller i opplæringa i norsk. \
            Utan knyting kan dei verken teljast eller forlengje fristar.",
        en: "Leave and absence count in a programme or in the training in Norwegian. \
            Without that link they can neither be counted nor extend deadlines.",
    },
    advice: Text {
        nb: "Knytt permisjonen til programmet eller vedtaket, og fraværet til programmet eller deltakelsen i norsk.",
        nn: "Knyt permisjonen til programmet eller vedtaket, og fråværet til programmet eller deltakinga i norsk.",
        en: "Tie the leave to the programme or the decision, \
            and the absence to the programme or the participation in Norwegian.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("leave of a programme")
        .records(&[r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-01-01",
            "til":"2026-02-28"}"#]),
    example("leave of a vedtak")
        .records(&[r#"{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2026-01-01",
            "til":"2026-02-28"}"#]),
    example("leave of neither").reports(1).records(&[
        r#"{"type":"permisjon","id":"l1","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-02-28"}"#,
    ]),
    example("absence from the training in norsk")
        .records(&[r#"{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2026-01-05",
            "til":"2026-01-06"}"#]),
    example("absence from nothing")
        .reports(1)
        .records(&[r#"{"type":"fravaer","id":"f1","fravaerstype":"GYLDIG","fra":"2026-01-05","til":"2026-01-06"}"#]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let parents = match record.record_type {
        RecordType::Permisjon => [field::PROGRAM, field::VEDTAK],
        RecordType::Fravaer => [field::PROGRAM, field::NORSKDELTAKELSE],
        _ => return,
    };
    if !parents.into_iter().any(|field| record.has(field)) {
        report.push_at(&RULE, &record.at, field::PROGRAM);
    }
}
