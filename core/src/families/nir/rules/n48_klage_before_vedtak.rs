//! nir-n48: nobody complains about a vedtak before it was made.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n48", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Klagen er datert før vedtaket den gjelder.",
        nn: "Klaga er datert før vedtaket ho gjeld.",
        en: "The complaint is dated before the decision it is about.",
    },
    why: Text {
        nb: "En klage gjelder et vedtak som er fattet. Enten er datoen feil, eller så viser klagen til feil vedtak.",
        nn: "Ei klage gjeld eit vedtak som er gjort. Anten er datoen feil, eller så viser klaga til feil vedtak.",
        en: "A complaint is about a decision that was made. \
            Either the date is wrong, or the complaint refers to the wrong decision.",
    },
    advice: Text {
        nb: "Rett datoen, eller vis til vedtaket som klagen gjelder.",
        nn: "Rett datoen, eller vis til vedtaket som klaga gjeld.",
        en: "Correct the date, or refer to the decision that the complaint is about.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the same day").records(&[
        PERSON,
        TILDELING,
        r#"{"type":"klage","id":"k1","vedtak":"v1","dato":"2025-08-01","utfall":"OPPRETTHOLDT"}"#,
    ]),
    example("the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"klage","id":"k1","vedtak":"v1","dato":"2025-07-31","utfall":"OPPRETTHOLDT"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for klage in set.all::<Klage>().filter(|record| set.stands(record)) {
        if let Some(vedtak) = set.parent(&klage).and_then(Vedtak::of)
            && let (Some(made), Some(complained)) = (vedtak.vedtaksdato(), klage.dato())
            && complained < made
        {
            report.push_linked(&RULE, klage.at.field(field::DATO), vedtak.at.field(field::VEDTAKSDATO), NONE);
        }
    }
}
