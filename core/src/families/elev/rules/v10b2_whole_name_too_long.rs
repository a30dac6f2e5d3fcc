//! elev-v10b2: the parts of a name, put together with blanks, have at most 100 characters. Argument `max`.

use crate::families::elev::prelude::*;
use crate::text;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10b2", Evidence::Inferred).of(of::VIGOSKOLE);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fornavn, mellomnavn og etternavn er til sammen lengre enn {max} tegn.",
        nn: "Førenamn, mellomnamn og etternamn er til saman lengre enn {max} teikn.",
        en: "First, middle and last name together are longer than {max} characters.",
    },
    why: Text {
        nb: "VIGO har plass til {max} tegn for hele navnet. Resten kan bli kuttet.",
        nn: "VIGO har plass til {max} teikn for heile namnet. Resten kan bli kutta.",
        en: "VIGO has room for {max} characters for the whole name. The rest may be cut off.",
    },
    advice: Text {
        nb: "Se om noe annet enn navnet er kommet med, og rett det i fagsystemet. \
            Er navnet så langt, avtal skrivemåten med inntakskontoret.",
        nn: "Sjå om noko anna enn namnet er kome med, og rett det i fagsystemet. \
            Er namnet så langt, avtal skrivemåten med inntakskontoret.",
        en: "See whether something else than the name has slipped in, \
            and correct it in the school administration system. \
            If the name is that long, agree on the spelling with the county admissions office (Inntakskontoret).",
    },
    args: &["max"],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, Elev ($EL), \
        field 3: ELEVNAVN x(100) is the whole name; that Vigo Skole puts the parts together with blanks is inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigoskole("one hundred characters").document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "lastName":"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"}}]}"#,
    ),
    vigoskole("one hundred and one").reports(1).document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","middleName":"CCCCCCCCC",
            "lastName":"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"}}]}"#,
    ),
    vigoskole("a part that is too long by itself is for elev-v10b").document(concat!(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","#,
        r#""personalIdentityNumber":"04841099821","#,
        r#""name":{"firstName":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","#,
        r#""lastName":"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"#,
        r#"BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"}}]}"#
    )),
];

/// Room for the whole name in VIGO.
const MAX: usize = 100;

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    // As a rule not even its bytes are as many.
    if elev.names().map(|(_, name)| name.len() + 1).sum::<usize>() <= MAX + 1 {
        return;
    }
    // Each part with the blank that stands before it, but for the first.
    let parts = || elev.names().map(|(_, name)| text::length(text::trim(name, text::is_blank)) + 1);
    if !elev.name_is_broken && parts().sum::<usize>() > MAX + 1 {
        report.push_with(&RULE, elev.at.field(field::NAVN), None, one("max", Value::Int(MAX as u64)));
    }
}
