//! nir-n34c: what stands does not refer to what is annulled.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n34c", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Poster som fortsatt gjelder, viser til en post som er annullert. Antall: {antall}.",
        nn: "Postar som framleis gjeld, viser til ein post som er annullert. Talet på postar: {antall}.",
        en: "Records that still apply refer to a record that is annulled. Number of them: {antall}.",
    },
    why: Text {
        nb: "Uten vedtaket eller programmet de bygger på, \
            henger de i løse lufta: De teller ikke, og mottakeren kan ikke plassere dem.",
        nn: "Utan vedtaket eller programmet dei byggjer på, \
            heng dei i lause lufta: Dei tel ikkje, og mottakaren kan ikkje plassere dei.",
        en: "Without the decision or the programme they rest on, \
            they do not count, and the receiver cannot place them.",
    },
    advice: Text {
        nb: "Annuller også postene som viser til den annullerte, eller send dem på nytt knyttet til den som gjelder.",
        nn: "Annuller òg postane som viser til den annullerte, eller send dei på nytt knytte til den som gjeld.",
        en: "Annul the records that refer to the annulled one too, or send them again tied to the one that holds.",
    },
    args: &["antall"],
    sources: &[sources::NIR_DOK_004.at("ANNULERINGSGRUNN: name of the list only"), sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("annulled with all that rests on it").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        ANNULLERING,
        r#"{"type":"annullering","id":"x2","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
    example("annulled under a programme").reports(1).records(&[PERSON, TILDELING, INTROPROGRAM, ANNULLERING]),
    example("annulled under three tiltak, told once").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":7.5}"#,
        r#"{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31",
            "timer_per_uke":7.5}"#,
        r#"{"type":"annullering","id":"x1","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
    example("a programme on what is annulled already")
        .known(REGISTER, &[PERSON, TILDELING, ANNULLERING])
        .reports(1)
        .records(&[INTROPROGRAM]),
    example("what is known rests on it")
        .known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM])
        .reports(1)
        .records(&[ANNULLERING]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let mut dangling = Vec::new();
    let mut referrers = vec![0; set.records.len() + 1];
    for record in set.records.iter().filter(|record| set.stands(record)) {
        // What is replaced is not among them: it has been in force.
        for (field, annulled) in set.refers_to(record) {
            if let Some(annulled) = annulled.filter(|annulled| !set.stands(annulled)) {
                dangling.push((record, field, annulled.number as usize));
                if let Some(count) = referrers.get_mut(annulled.number as usize) {
                    *count += 1;
                }
            }
        }
    }
    // Who annuls speaks for all that hangs on it; of two who annul the same, the first by id.
    let mut annuls: Vec<Option<Annullering<'_>>> = vec![None; referrers.len()];
    for record in set.all::<Annullering>().filter(|record| !record.known) {
        if let Some(first) = set.annulled_by(&record).and_then(|annulled| annuls.get_mut(annulled.number as usize))
            && first.is_none_or(|first| record.id() < first.id())
        {
            *first = Some(record);
        }
    }
    for (annullering, count) in annuls.iter().zip(&mut referrers) {
        if let Some(annullering) = annullering
            && *count > 0
        {
            report.push_sent(&RULE, annullering.at.field(field::GJELDER), one("antall", Value::Int(*count)));
            *count = 0;
        }
    }
    for (record, field, annulled) in dangling {
        if referrers.get(annulled).is_some_and(|count| *count > 0) {
            report.push_sent(&RULE, record.at.field(field), one("antall", Value::Int(1)));
        }
    }
}
