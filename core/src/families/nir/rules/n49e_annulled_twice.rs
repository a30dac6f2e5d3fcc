//! nir-n49e: a record is annulled once.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n49e", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Posten er annullert fra før.",
        nn: "Posten er annullert frå før.",
        en: "The record is annulled already.",
    },
    why: Text {
        nb: "En annullering nummer to virker ikke. Ofte var det en annen post som skulle annulleres.",
        nn: "Ei annullering nummer to verkar ikkje. Ofte var det ein annan post som skulle annullerast.",
        en: "A second annulment has no effect. Often another record was meant.",
    },
    advice: Text {
        nb: "Sjekk hvilken post annulleringen gjelder.",
        nn: "Sjekk kva post annulleringa gjeld.",
        en: "Check which record the annulment is about.",
    },
    args: &[],
    sources: &[sources::NIR_DOK_004.at("ANNULERINGSGRUNN: name of the list only")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("once").records(&[PERSON, TILDELING, ANNULLERING]),
    example("the same annullering sent again")
        .known(REGISTER, &[PERSON, TILDELING, ANNULLERING])
        .records(&[ANNULLERING]),
    example("twice").reports(1).records(&[
        PERSON,
        TILDELING,
        ANNULLERING,
        r#"{"type":"annullering","id":"x2","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
    example("annulled before, as the register knows")
        .known(REGISTER, &[PERSON, TILDELING, ANNULLERING])
        .reports(1)
        .records(&[r#"{"type":"annullering","id":"x2","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let mut first: Vec<Option<Annullering<'_>>> = vec![None; set.records.len() + 1];
    let annulled = |record: &Annullering<'_>| Some(set.annulled_by(record)?.number as usize);
    let standing = || set.all::<Annullering>().filter(|record| set.stands(record));
    // The one that is known is the first, else the first by id.
    for record in standing() {
        let rank = |record: &Annullering<'_>| (!record.known, record.id().map(str::to_owned));
        if let Some(first) = annulled(&record).and_then(|at| first.get_mut(at))
            && first.is_none_or(|first| rank(&record) < rank(&first))
        {
            *first = Some(record);
        }
    }
    for record in standing() {
        let first = annulled(&record).and_then(|at| *first.get(at)?);
        if let Some(first) = first.filter(|first| first.number != record.number) {
            report.push_linked(&RULE, record.at.field(field::GJELDER), first.at.field(field::GJELDER), NONE);
        }
    }
}
