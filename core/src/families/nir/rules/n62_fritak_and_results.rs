//! nir-n62: an exemption that rests on a test has its results.

use crate::families::nir::lov::NIR_FRA;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n62", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fritaket bygger på en prøve, men resultatene i NIR viser ikke dette nivået.",
        nn: "Fritaket byggjer på ei prøve, men resultata i NIR viser ikkje dette nivået.",
        en: "The exemption rests on a test, but the results in NIR do not show this level.",
    },
    why: Text {
        nb: "Fritak krever B1 i alle fire delferdigheter, eller B1 på en skriftlig og muntlig prøve. \
            Uten det står personen uten opplæring personen har rett og plikt til.",
        nn: "Fritak krev B1 i alle fire delferdigheiter, eller B1 på ei skriftleg og munnleg prøve. \
            Utan det står personen utan opplæring personen har rett og plikt til.",
        en: "Exemption requires B1 in all four skills, or B1 on a written and oral test. \
            Without it the person goes without training that is a right and a duty.",
    },
    advice: Text {
        nb: "Sjekk rettsgrunnlaget mot prøveresultatene i NIR. \
            Er prøven avlagt før resultatene kom i NIR, trenger du ikke gjøre noe.",
        nn: "Sjekk rettsgrunnlaget mot prøveresultata i NIR. \
            Er prøva avlagd før resultata kom i NIR, treng du ikkje gjere noko.",
        en: "Check the legal ground against the results in NIR. \
            If the test was taken before results came to NIR, nothing needs to be done.",
    },
    args: &[],
    sources: &[Source {
        title: "Kompetanse Norge: Fritak fra opplæring",
        section: "integreringsforskriften",
        url: "https://www.kompetansenorge.no/Norsk-og-samfunnskunnskap/regelverk/Fritak-fra-opplaring/",
    }],
};

const PROVE_R0: &str = r#"{"type":"prove","id":"r0","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
    "resultat":"B1","delprove":"LYTTE"}"#;
const PROVE_R1: &str = r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
    "resultat":"B1","delprove":"LESE"}"#;
const PROVE_R2: &str = r#"{"type":"prove","id":"r2","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
    "resultat":"B1","delprove":"SKRIFTLIG"}"#;
const FRITAK_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
    "vedtakstype":"FRITAK","vedtaksdato":"2025-02-01","fra":"2025-02-01","rettsgrunnlag":"B1_DELFERDIGHETER"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("B1 in all four")
        .known(
            REGISTER,
            &[
                PROVE_R0,
                PROVE_R1,
                PROVE_R2,
                r#"{"type":"prove","id":"r3","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
                    "resultat":"B1","delprove":"MUNTLIG"}"#,
            ],
        )
        .records(&[PERSON, FRITAK_V1]),
    example("A2 in one of the four")
        .known(
            REGISTER,
            &[
                PROVE_R0,
                PROVE_R1,
                PROVE_R2,
                r#"{"type":"prove","id":"r9","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
                    "resultat":"A2","delprove":"MUNTLIG"}"#,
            ],
        )
        .reports(1)
        .records(&[PERSON, FRITAK_V1]),
    example("the last part on the day after")
        .known(
            REGISTER,
            &[
                PROVE_R0,
                PROVE_R1,
                PROVE_R2,
                r#"{"type":"prove","id":"r9","person":"p1","provetype":"NORSKPROVEN","dato":"2025-02-02",
                    "resultat":"B1","delprove":"MUNTLIG"}"#,
            ],
        )
        .reports(1)
        .records(&[PERSON, FRITAK_V1]),
    example("the last part on the same day, and better")
        .known(
            REGISTER,
            &[
                PROVE_R0,
                PROVE_R1,
                PROVE_R2,
                r#"{"type":"prove","id":"r9","person":"p1","provetype":"NORSKPROVEN","dato":"2025-02-01",
                    "resultat":"B2","delprove":"MUNTLIG"}"#,
            ],
        )
        .records(&[PERSON, FRITAK_V1]),
    example("no results at all").known(REGISTER, &[PERSON]).reports(1).records(&[PERSON, FRITAK_V1]),
    example("an older test, written and oral")
        .known(
            REGISTER,
            &[
                r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10",
                    "resultat":"BESTATT","delprove":"SKRIFTLIG"}"#,
                r#"{"type":"prove","id":"r2","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10",
                    "resultat":"BESTATT","delprove":"MUNTLIG"}"#,
            ],
        )
        .records(&[
            PERSON,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK",
                "vedtaksdato":"2025-02-01","fra":"2025-02-01","rettsgrunnlag":"B1_PROVE"}"#,
        ]),
    example("an older test, written only")
        .known(
            REGISTER,
            &[r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10",
                "resultat":"BESTATT","delprove":"SKRIFTLIG"}"#],
        )
        .reports(1)
        .records(&[
            PERSON,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK",
                "vedtaksdato":"2025-02-01","fra":"2025-02-01","rettsgrunnlag":"B1_PROVE"}"#,
        ]),
    example("a ground that rests on no test").known(REGISTER, &[PERSON]).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK",
            "vedtaksdato":"2025-02-01","fra":"2025-02-01","rettsgrunnlag":"HELSE"}"#,
    ]),
    example("what the register holds is not told").records(&[PERSON, FRITAK_V1]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let shown = PARTS.map(|part| may_show_b1_since(deltaker, part));
    for vedtak in deltaker.vedtak(vedtakstype::FRITAK) {
        let Some(day) = vedtak.vedtaksdato() else { continue };
        let parts = match vedtak.rettsgrunnlag() {
            Some(fritaksgrunn::B1_DELFERDIGHETER) => PARTS.len(),
            Some(fritaksgrunn::B1_PROVE) => OF_OLDER_TESTS,
            _ => continue,
        };
        if !shown.iter().take(parts).all(|since| since.is_some_and(|since| since <= day)) {
            report.push_sent(&RULE, vedtak.at.field(field::RETTSGRUNNLAG), NONE);
        }
    }
}

/// The parts of a test; older tests have the first two alone.
const PARTS: [Code<delprove::List>; 4] = [delprove::SKRIFTLIG, delprove::MUNTLIG, delprove::LYTTE, delprove::LESE];
const OF_OLDER_TESTS: usize = 2;

/// The first day on which a result is B1 or better in the part, or may be.
fn may_show_b1_since(deltaker: &Deltaker<'_, '_>, part: Code<delprove::List>) -> Option<Date> {
    let results = deltaker.all::<Prove>().filter(|prove| may_show_b1(*prove, part));
    results.map(|prove| prove.dato().unwrap_or(NIR_FRA)).min()
}

fn may_show_b1(prove: Prove<'_>, part: Code<delprove::List>) -> bool {
    // C1 and sign language join parts in one result; older tests are told of with their parts or without.
    let is_of_the_part = prove.delprove().is_none_or(|of| of == part) || prove.resultat() == Some(proveresultat::C1);
    let is_enough = match (prove.provetype(), prove.resultat()) {
        (_, Some(proveresultat::B1 | proveresultat::B2 | proveresultat::C1)) => true,
        (Some(test), Some(proveresultat::BESTATT)) => matches!(
            test,
            provetype::NORSKPROVE_3 | provetype::NORSKPROVE_4 | provetype::BERGENSTESTEN | provetype::TRINN_3
        ),
        (None, _) | (_, None) => true,
        _ => false,
    };
    is_of_the_part && is_enough
}
