//! nir-n12: what has happened does not lie in the future: the day of a vedtak, the end of a programme.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n12", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Datoen ligger fram i tid, men gjelder noe som skal ha skjedd.",
        nn: "Datoen ligg fram i tid, men gjeld noko som skal ha skjedd.",
        en: "The date lies in the future, but is about something that must have happened.",
    },
    why: Text {
        nb: "En dato fram i tid er som regel en skrivefeil i året.",
        nn: "Ein dato fram i tid er som regel ein skrivefeil i året.",
        en: "A date in the future is usually a slip in the year.",
    },
    advice: Text {
        nb: "Sjekk datoen i fagsystemet.",
        nn: "Sjekk datoen i fagsystemet.",
        en: "Check the date in the system.",
    },
    args: &[],
    sources: &[sources::KOSTRA_11B.at("K1 to K23")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("made before today").records(&[PERSON, TILDELING]),
    example("made after today").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("a planned end may lie ahead").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
];

fn check(record: &Record, context: &Context, report: &mut Report) {
    for field in [field::VEDTAKSDATO, field::DATO] {
        if record.date(field).is_some_and(|day| day > context.as_of) {
            report.push_at(&RULE, &record.at, field);
        }
    }
}
