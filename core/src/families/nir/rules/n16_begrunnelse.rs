//! nir-n16: a refusal or a stans says why; an exemption says on which ground.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n16", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket mangler begrunnelse eller rettsgrunnlag.",
        nn: "Vedtaket manglar grunngiving eller rettsgrunnlag.",
        en: "The decision lacks its reason or its legal ground.",
    },
    why: Text {
        nb: "Avslag og stans skal registreres med begrunnelse, og fritak med rettsgrunnlag. Personen kan klage på dem.",
        nn: "Avslag og stans skal registrerast med grunngiving, og fritak med rettsgrunnlag. \
            Personen kan klage på dei.",
        en: "Refusals and stops must be registered with a reason, exemptions with a legal ground. \
            The person may appeal against them.",
    },
    advice: Text {
        nb: "Fyll ut begrunnelsen eller rettsgrunnlaget i fagsystemet.",
        nn: "Fyll ut grunngivinga eller rettsgrunnlaget i fagsystemet.",
        en: "Fill in the reason or the legal ground in the system.",
    },
    args: &[],
    sources: &[
        sources::DETTE_SKAL_REGISTRERES.at("refusal and stans with their reason"),
        sources::REGISTRERING_NORSK.at("exemption, also from the duty to take tests, and its ground"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a refusal that says why").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31","begrunnelse":"ALDER"}"#,
    ]),
    example("a refusal that does not").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("an exemption without ground").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"FRITAK",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("a grant needs none").records(&[PERSON, TILDELING]),
    example("an exemption from the test without ground").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK_PROVE",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01"}"#,
    ]),
    example("an exemption with loss of the right without ground").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
            "vedtakstype":"FRITAK_PLIKT_BORTFALL_RETT","vedtaksdato":"2025-08-01","fra":"2025-09-01"}"#,
    ]),
    example("an exemption from the test with its ground").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK_PROVE",
            "vedtaksdato":"2025-08-01","rettsgrunnlag":"HELSE","fra":"2025-09-01"}"#,
    ]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(vedtak) = Vedtak::of(record) else { return };
    let needed = match vedtak.vedtakstype() {
        Some(vedtakstype::AVSLAG | vedtakstype::STANS) => field::BEGRUNNELSE,
        Some(vedtakstype::FRITAK | vedtakstype::FRITAK_PROVE | vedtakstype::FRITAK_PLIKT_BORTFALL_RETT) => {
            field::RETTSGRUNNLAG
        }
        _ => return,
    };
    if !vedtak.has(needed) {
        report.push_at(&RULE, &vedtak.at, needed);
    }
}
