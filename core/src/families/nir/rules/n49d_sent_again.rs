//! nir-n49d: what is sent again unchanged is told, once.

use crate::families::nir::prelude::*;
use crate::record::Place;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n49d", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Poster er sendt på nytt uten endring. Antall: {antall}.",
        nn: "Postar er sende på nytt utan endring. Talet på postar: {antall}.",
        en: "Records were sent again unchanged. Number of them: {antall}.",
    },
    why: Text {
        nb: "Det endrer ingenting: Posten er den samme så lenge type, id og innhold er de samme.",
        nn: "Det endrar ingenting: Posten er den same så lenge type, id og innhald er dei same.",
        en: "It changes nothing: the record is the same as long as type, id and content are.",
    },
    advice: Text {
        nb: "Ingenting å gjøre. Venter du endringer, så sjekk at de er lagret i fagsystemet.",
        nn: "Ingenting å gjere. Ventar du endringar, så sjekk at dei er lagra i fagsystemet.",
        en: "Nothing to do. If you expect changes, check that they are saved in the system.",
    },
    args: &["antall"],
    sources: &[sources::FRIST_2019],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("new").known(REGISTER, &[PERSON]).records(&[PERSON, TILDELING]),
    example("two sent again, told once").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
    ]),
    example("changed").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).records(&[
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31",
            "sluttmal":"ARBEID"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let is_again = |record: &&Record| {
        let known = set.known_version(record);
        !record.known
            && record.record_type != RecordType::Person
            && known.is_some_and(|known| known.content == record.content)
    };
    let count = set.records.iter().filter(is_again).count() as u64;
    if count > 0 {
        report.push_with(&RULE, Place::PAYLOAD, None, one("antall", Value::Int(count)));
    }
}
