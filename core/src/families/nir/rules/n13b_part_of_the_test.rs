//! nir-n13b: the part is one that the test has.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n13b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Delprøven passer ikke til prøven.",
        nn: "Delprøva passar ikkje til prøva.",
        en: "The part does not fit the test.",
    },
    why: Text {
        nb: "Norskprøven A1-B2 har fire delprøver som teller hver for seg. \
            Eldre prøver har skriftlig og muntlig, og prøver i samfunnskunnskap har ingen deler. \
            Uten rett delprøve kan ikke resultatet brukes for fritak eller norskmål.",
        nn: "Norskprøva A1-B2 har fire delprøver som tel kvar for seg. \
            Eldre prøver har skriftleg og munnleg, og prøver i samfunnskunnskap har ingen delar. \
            Utan rett delprøve kan ikkje resultatet brukast for fritak eller norskmål.",
        en: "The Norwegian test (Norskprøven) A1–B2 has four parts that count one by one. \
            Older tests have a written and an oral part, and tests of social studies have none. \
            Without the right part the result cannot be used for exemption or for the goal in Norwegian.",
    },
    advice: Text {
        nb: "Sjekk prøvebeviset, og rett prøvetypen eller delprøven.",
        nn: "Sjekk prøvebeviset, og rett prøvetypen eller delprøva.",
        en: "Check the certificate, and correct the test or the part.",
    },
    args: &[],
    sources: &[sources::OPEN_DATA, sources::PROVER_PA_A2],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a part of norskprøven").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1",
            "delprove":"LESE"}"#,
    ]),
    example("norskprøven without a part").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1"}"#,
    ]),
    example("an older test, written").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10","resultat":"BESTATT",
            "delprove":"SKRIFTLIG"}"#,
    ]),
    example("an older test has no listening").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10","resultat":"BESTATT",
            "delprove":"LYTTE"}"#,
    ]),
    example("samfunnskunnskap has no parts").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"SAMFUNNSKUNNSKAP","dato":"2024-06-10",
            "resultat":"BESTATT","delprove":"LESE"}"#,
    ]),
    example("a code that cannot be judged").records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1",
            "delprove":"D1"}"#,
    ]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(prove) = Prove::of(record) else { return };
    let Some(test) = prove.provetype() else { return };
    let part = prove.delprove();
    if prove.has(field::DELPROVE) && part.is_none() {
        return;
    }
    let fits = match test {
        provetype::NORSKPROVEN => part.is_some(),
        provetype::NORSKPROVE_2 | provetype::NORSKPROVE_3 | provetype::BERGENSTESTEN => {
            matches!(part, None | Some(delprove::SKRIFTLIG | delprove::MUNTLIG))
        }
        provetype::SAMFUNNSKUNNSKAP | provetype::STATSBORGERPROVEN => part.is_none(),
        // The C1 test joins two parts in one; of the others nothing is known.
        _ => true,
    };
    if !fits {
        report.push_at(&RULE, &prove.at, field::DELPROVE);
    }
}
