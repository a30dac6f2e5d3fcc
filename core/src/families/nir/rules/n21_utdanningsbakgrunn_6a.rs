//! nir-n21: schooling is not registered in the twelve-month scheme of chapter 6A.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n21", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er registrert for en person etter kapittel 6A, før utvidet norskopplæring fantes.",
        nn: "Utdanningsbakgrunn er registrert for ein person etter kapittel 6A, før utvida norskopplæring fanst.",
        en: "Earlier education is registered for a person under chapter 6A, \
            before there was extended Norwegian training.",
    },
    why: Text {
        nb: "Retten til norsk etter kapittel 6A varer tolv måneder uansett utdanning. \
            IMDi ba for 2022 om at utdanningsbakgrunn ikke ble registrert. \
            Først med utvidet norskopplæring, fra 1. juli 2023, er den nødvendig.",
        nn: "Retten til norsk etter kapittel 6A varer tolv månader same kva utdanning ein har. IMDi bad for 2022 om at \
            utdanningsbakgrunn ikkje vart registrert. Først med utvida norskopplæring, frå 1. juli 2023, trengst han.",
        en: "The right to Norwegian training under chapter 6A lasts twelve months whatever the earlier education. \
            For 2022 IMDi asked not to register it. It is needed only with extended training, from 1 July 2023.",
    },
    advice: Text {
        nb: "Fjern opplysningen, med mindre personen skal ha utvidet norskopplæring.",
        nn: "Fjern opplysninga, med mindre personen skal ha utvida norskopplæring.",
        en: "Remove it, unless the person is to have extended training.",
    },
    args: &[],
    sources: &[sources::FRIST_2022, sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("in the twelve-month scheme").reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-06-30","har_vgs":true}"#,
    ]),
    example("when extended training had begun").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-01","har_vgs":true}"#,
    ]),
    example("before, for a person who got extended training").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-05-02","har_vgs":true}"#,
        UTVIDET_NORSK,
    ]),
    example("before chapter 6A began").records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-06-14","har_vgs":true}"#,
    ]),
    example("under the ordinary law").records(&[PERSON, OPPHOLD_2024, MED_VGS]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.vedtak(vedtakstype::UTVIDET_NORSK).next().is_some() {
        return;
    }
    for record in deltaker.all::<Utdanningsbakgrunn>() {
        let day = record.dato().unwrap_or(context.as_of);
        let is_needed = lookup(Parameter::UtvidetNorsk, Lov::Kap6A, day).is_some();
        if !is_needed && deltaker.lover(&record, day).single() == Some(Lov::Kap6A) {
            report.push_sent(&RULE, record.at, NONE);
        }
    }
}
