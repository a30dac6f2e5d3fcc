//! nir-n34d: a reference names a record of the type that the field is for.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n34d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Henvisningen står i et felt for en annen posttype: \
            Id-en er i innsendingen bare brukt på en post av en annen type.",
        nn: "Tilvisinga står i eit felt for ein annan posttype: \
            Id-en er i innsendinga berre brukt på ein post av ein annan type.",
        en: "The reference is in a field for one type of record, \
            but in the submission the id is used only by a record of another type.",
    },
    why: Text {
        nb: "Posten finnes da ikke der mottakeren ser etter den, med mindre den er registrert fra før under samme id.",
        nn: "Posten finst då ikkje der mottakaren ser etter han, om han ikkje er registrert frå før under same id.",
        en: "The receiver then does not find the record where it looks for it, \
            unless one was registered before under that id.",
    },
    advice: Text {
        nb: "Sjekk henvisningen. Er den riktig i fagsystemet, meld fra til leverandøren.",
        nn: "Sjekk tilvisinga. Er ho rett i fagsystemet, meld frå til leverandøren.",
        en: "Check the reference. If it is right in the system, tell the vendor.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES.at("a programme is registered with its vedtak")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the person where the vedtak belongs").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"p1","fra":"2025-09-01","planlagt_slutt":"2027-08-31",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("what may be in the register").records(&[INTROPROGRAM]),
    example("with the register the reference itself is wrong").known(REGISTER, &[]).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"p1","fra":"2025-09-01","planlagt_slutt":"2027-08-31",
            "sluttmal":"ARBEID"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, context: &Context, report: &mut Report) {
    if context.known.register {
        return;
    }
    for (record, field, id) in set.dangling() {
        if RecordType::ALL.iter().any(|record_type| set.find(*record_type, id).is_some()) {
            report.push_at(&RULE, &record.at, field);
        }
    }
}
