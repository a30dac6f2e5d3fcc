//! nir-n61b: what the registers tell the municipality is used for the check, and not transferred.

use crate::families::nir::prelude::*;
use crate::record::Place;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n61b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Opplysninger om opphold, \
            bosetting eller kategori er brukt i kontrollen, men blir ikke overført ({antall} poster).",
        nn: "Opplysningar om opphald, \
            busetjing eller kategori er brukte i kontrollen, men blir ikkje overførte ({antall} postar).",
        en: "Permits, settlements or categories were used for the check, but are not transferred ({antall} records).",
    },
    why: Text {
        nb: "NIR har dem fra UDI og Folkeregisteret og beregner kategorien selv.",
        nn: "NIR har dei frå UDI og Folkeregisteret og reknar ut kategorien sjølv.",
        en: "NIR \
            has them from UDI and the National Population Register (Folkeregisteret) and computes the category itself.",
    },
    advice: Text {
        nb: "Du trenger ikke gjøre noe. Er de feil i NIR, meld fra til dem som har registrert dem.",
        nn: "Du treng ikkje gjere noko. Er dei feil i NIR, meld frå til dei som har registrert dei.",
        en: "Nothing needs to be done. If they are wrong in NIR, tell those who registered them.",
    },
    args: &["antall"],
    sources: &[sources::BRUKERHANDBOK, sources::NY_INTEGRERINGSLOV],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("none sent").records(&[PERSON, NORSK_MARS_2025]),
    example("two sent, said once").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-02-01",
            "etter_avtale":true}"#,
        NORSK_MARS_2025,
    ]),
    example("told by the register").known(REGISTER, &[OPPHOLD_2024]).records(&[PERSON, NORSK_MARS_2025]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    // Results of tests have a rule of their own.
    let told = RecordType::ALL
        .iter()
        .copied()
        .filter(|record_type| record_type.is_read_side() && *record_type != RecordType::Prove);
    let sent = told.flat_map(|record_type| set.of_type(record_type)).filter(|record| !record.known);
    let count = sent.count() as u64;
    if count > 0 {
        report.push_with(&RULE, Place::PAYLOAD, None, one("antall", Value::Int(count)));
    }
}
