//! nir-n13: the result is one that the test gives.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n13", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Prøven gir ikke et slikt resultat.",
        nn: "Prøva gir ikkje eit slikt resultat.",
        en: "The test does not give such a result.",
    },
    why: Text {
        nb: "Norskprøven A1-B2 gir et nivå, C1-prøven C1 eller ikke bestått, de eldre prøvene bestått. \
            Et resultat fra en annen prøve tyder på at prøvetype eller resultat er valgt feil.",
        nn: "Norskprøva A1-B2 gir eit nivå, C1-prøva C1 eller ikkje bestått, dei eldre prøvene bestått. \
            Eit resultat frå ei anna prøve tyder på at prøvetype eller resultat er valt feil.",
        en: "The Norwegian test (Norskprøven) A1–B2 gives a level, the C1 test gives C1 or not passed, \
            and the older tests give passed. A result of another test points to a wrong choice of test or result.",
    },
    advice: Text {
        nb: "Sjekk prøvebeviset, og rett prøvetypen eller resultatet.",
        nn: "Sjekk prøvebeviset, og rett prøvetypen eller resultatet.",
        en: "Check the certificate, and correct the test or the result.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Kompetanse Norge: Norskprøven C1, resultat",
            section: "",
            url: "https://www.kompetansenorge.no/norskproven-c1-hogare-akademisk-niva/resultat/",
        },
        sources::OPEN_DATA,
        sources::PROVER_PA_A2,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a level").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1",
            "delprove":"MUNTLIG"}"#,
    ]),
    example("passed is no level").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"BESTATT",
            "delprove":"MUNTLIG"}"#,
    ]),
    example("C1 of the C1 test").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN_C1","dato":"2024-06-10","resultat":"C1"}"#,
    ]),
    example("a lower level of the C1 test").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN_C1","dato":"2024-06-10","resultat":"B2"}"#,
    ]),
    example("what can be passed can be failed").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"STATSBORGERPROVEN","dato":"2024-06-10",
            "resultat":"IKKE_BESTATT"}"#,
    ]),
    example("a test whose results are not known").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"TRINN_3","dato":"2024-06-10","resultat":"B1"}"#,
    ]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(prove) = Prove::of(record) else { return };
    let (Some(test), Some(result)) = (prove.provetype(), prove.resultat()) else {
        return;
    };
    let results = test.gruppe();
    if !results.is_empty() && !gives(results, result) {
        report.push_at(&RULE, &prove.at, field::RESULTAT);
    }
}

/// The lists of results were read where only those who had passed were told of.
fn gives(results: &str, result: Code<proveresultat::List>) -> bool {
    results.split(' ').any(|one| {
        one == result.key() || (one == proveresultat::BESTATT.key() && result == proveresultat::IKKE_BESTATT)
    })
}
