//! nir-n49c: what was never registered by the municipality, or annuls itself, is not annulled.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n49c", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Posten som skal annulleres, er av en type som ikke kan annulleres.",
        nn: "Posten som skal annullerast, er av ein type som ikkje kan annullerast.",
        en: "The record to be annulled is of a type that cannot be annulled.",
    },
    why: Text {
        nb: "Kommunen kan ta tilbake det den selv har registrert. Opphold, bosetting, \
            kategori og prøver kommer fra andre, og en annullering tas ikke tilbake: Posten sendes på nytt med ny id.",
        nn: "Kommunen kan ta tilbake det han sjølv har registrert. Opphald, busetjing, kategori \
            og prøver kjem frå andre, og ei annullering blir ikkje teken tilbake: Posten blir send på nytt med ny id.",
        en: "The municipality can take back what it has registered itself. Permits, settlement, category \
            and tests come from others, and an annulment is not taken back: the record is sent again with a new id.",
    },
    advice: Text {
        nb: "Meld feil i opplysninger fra andre til den som eier dem. \
            Send en post som ble annullert ved en feil, på nytt med ny id.",
        nn: "Meld feil i opplysningar frå andre til den som eig dei. \
            Send ein post som vart annullert ved ein feil, på nytt med ny id.",
        en: "Report errors in the facts of others to their owner. \
            Send a record that was annulled by mistake again with a new id.",
    },
    args: &[],
    sources: &[sources::NIR_DOK_004.at("ANNULERINGSGRUNN: name of the list only")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a vedtak").records(&[PERSON, TILDELING, ANNULLERING]),
    example("a permit").reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"annullering","id":"x1","gjelder_type":"opphold","gjelder":"o1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
    example("an annullering").reports(1).records(&[
        PERSON,
        TILDELING,
        ANNULLERING,
        r#"{"type":"annullering","id":"x2","gjelder_type":"annullering","gjelder":"x1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
    example("a type that does not exist")
        .reports(1)
        .records(&[r#"{"type":"annullering","id":"x1","gjelder_type":"elev","gjelder":"v1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    if let Some(record_type) = Annullering::of(record).and_then(Annullering::gjelder_type)
        && RecordType::of(record_type)
            .is_none_or(|record_type| record_type.is_read_side() || record_type == RecordType::Annullering)
    {
        report.push_at(&RULE, &record.at, field::GJELDER_TYPE);
    }
}
