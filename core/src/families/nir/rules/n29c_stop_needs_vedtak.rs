//! nir-n29c: a stans is a vedtak om stans.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n29c", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket sier om stansen er midlertidig eller permanent, men er ikke et vedtak om stans.",
        nn: "Vedtaket seier om stansen er mellombels eller permanent, men er ikkje eit vedtak om stans.",
        en: "The decision tells whether the stop is temporary or permanent, but it is not a decision on a stop.",
    },
    why: Text {
        nb: "Stans er kommunens ensidige avgjørelse og krever et eget vedtak med begrunnelse, \
            som deltakeren kan klage på.",
        nn: "Stans er kommunen si einsidige avgjerd og krev eit eige vedtak med grunngiving, \
            som deltakaren kan klage på.",
        en: "A stop is the municipality's own decision and needs a decision of its own with a reason, \
            against which the participant may appeal.",
    },
    advice: Text {
        nb: "Registrer vedtaket som stans med begrunnelse, eller fjern stanstypen.",
        nn: "Registrer vedtaket som stans med grunngiving, eller fjern stanstypen.",
        en: "Register the decision as a stop with its reason, or remove the kind of stop.",
    },
    args: &[],
    sources: &[sources::STANS, sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a vedtak om stans").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-02-01"}"#,
    ]),
    example("a vedtak om tildeling").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2022-03-01","fra":"2022-03-01","stanstype":"MIDLERTIDIG"}"#,
    ]),
    example("a kind that cannot be judged").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"V17",
            "vedtaksdato":"2022-03-01","fra":"2022-03-01","stanstype":"MIDLERTIDIG"}"#,
    ]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(vedtak) = Vedtak::of(record) else { return };
    if vedtak.vedtakstype().is_some_and(|kind| kind != vedtakstype::STANS) && vedtak.has(field::STANSTYPE) {
        report.push_at(&RULE, &vedtak.at, field::STANSTYPE);
    }
}
