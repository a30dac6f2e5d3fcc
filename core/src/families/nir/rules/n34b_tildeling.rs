//! nir-n34b: a programme rests on a vedtak that grants it.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n34b", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet viser til et vedtak som ikke tildeler det.",
        nn: "Programmet viser til eit vedtak som ikkje tildeler det.",
        en: "The programme refers to a decision that does not grant it.",
    },
    why: Text {
        nb: "Deltakelse i introduksjonsprogram bygger på et vedtak om tildeling. \
            Et avslag, en stans eller en permisjon gir ingen rett til program.",
        nn: "Deltaking i introduksjonsprogram byggjer på eit vedtak om tildeling. \
            Eit avslag, ein stans eller ein permisjon gir ingen rett til program.",
        en: "Taking part in an introduction programme rests on a decision that grants it. \
            A refusal, a stop or a leave gives no right to a programme.",
    },
    advice: Text {
        nb: "Vis til vedtaket om tildeling, eller registrer det om det mangler.",
        nn: "Vis til vedtaket om tildeling, eller registrer det om det manglar.",
        en: "Refer to the decision that grants the programme, or register it if it is missing.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES.at("vedtak om tildeling")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("granted").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("refused").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31","begrunnelse":"ALDER"}"#,
        INTROPROGRAM,
    ]),
    example("a code that cannot be judged").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
        INTROPROGRAM,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in set.all::<Introduksjonsprogram>() {
        if let Some(vedtak) = set.parent(&program).and_then(Vedtak::of)
            && vedtak.vedtakstype().is_some_and(|kind| kind != vedtakstype::TILDELING)
        {
            report.push_linked(&RULE, program.at.field(field::VEDTAK), vedtak.at.field(field::VEDTAKSTYPE), NONE);
        }
    }
}
