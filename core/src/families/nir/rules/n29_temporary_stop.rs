//! nir-n29: a temporary stans lasts at most three months, as introduksjonsloven says and the laws after it imply.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n29", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Stansen er registrert som midlertidig, men varer lenger enn {maneder} måneder.",
        nn: "Stansen er registrert som mellombels, men varer lenger enn {maneder} månader.",
        en: "The stop is registered as temporary, but lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "En stans på mer enn tre måneder er permanent. \
            Den avslutter programmet, og deltakeren har krav på et vedtak som sier det.",
        nn: "Ein stans på meir enn tre månader er permanent. \
            Han avsluttar programmet, og deltakaren har krav på eit vedtak som seier det.",
        en: "A stop of more than three months is permanent. \
            It ends the programme, and the participant is entitled to a decision that says so.",
    },
    advice: Text {
        nb: "Rett periodens slutt, eller fatt og registrer vedtak om permanent stans.",
        nn: "Rett slutten på perioden, eller gjer og registrer vedtak om permanent stans.",
        en: "Correct the end of the period, or make and register a decision on a permanent stop.",
    },
    args: &["maneder"],
    sources: &[sources::STANS],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("three months").records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-04-01"}"#,
    ]),
    example("a day more").reports(1).records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-04-02"}"#,
    ]),
    example("a permanent one").records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-12-31"}"#,
    ]),
    example("without an end, and longer ago").reports(1).records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2025-12-09","fra":"2025-12-09","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER"}"#,
    ]),
    example("without an end, and begun lately").records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2025-12-10","fra":"2025-12-10","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER"}"#,
    ]),
    example("three months under integreringsloven").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-04-01"}"#,
    ]),
    example("a day more under integreringsloven: it is inferred, and warns").warns(1).records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-04-02"}"#,
    ]),
    example("a permanent one under integreringsloven").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-12-31"}"#,
    ]),
    example("the law is not known").warns(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-12-31"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (stans, row) in deltaker.lange_stanser(context.as_of) {
        let evidence = if deltaker.paklaget(stans) { Evidence::Inferred } else { row.evidence };
        let args = one("maneder", Value::Int(row.tall.into())).resting_on(evidence);
        report.push_sent(&RULE, stans.at.field(field::STANSTYPE), args);
    }
}
