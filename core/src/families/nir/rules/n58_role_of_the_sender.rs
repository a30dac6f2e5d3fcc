//! nir-n58: the sender has the role that the records take.

use crate::families::nir::needs::{ROLLER, Roller};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n58", Evidence::Verified).of(ALL).needs(ROLLER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Avsenderen mangler rollen {rolle}, som må til for å registrere dette. Antall poster: {antall}.",
        nn: "Avsendaren manglar rolla {rolle}, som må til for å registrere dette. Talet på postar: {antall}.",
        en: "The sender lacks the role {rolle}, which it takes to register this. Number of records: {antall}.",
    },
    why: Text {
        nb: "Norsk, samfunnskunnskap og opplæring for asylsøkere registreres av kommunenorskbruker, \
            introduksjonsprogram og kvalifisering i mottak av kommuneintrobruker. \
            Det gjelder også ved overføring fra fagsystem.",
        nn: "Norsk, samfunnskunnskap og opplæring for asylsøkjarar blir registrert av kommunenorskbruker, \
            introduksjonsprogram og kvalifisering i mottak av kommuneintrobruker. \
            Det gjeld òg ved overføring frå fagsystem.",
        en: "Norwegian, social studies and training of asylum seekers are registered with the role kommunenorskbruker, \
            the introduction programme and qualification in reception centres with kommuneintrobruker. \
            This also applies to transfers from a system.",
    },
    advice: Text {
        nb: "Be administratoren i kommunen om å gi rollen i Brukeradministrasjon i IMDinett, \
            eller la en som har den, sende.",
        nn: "Be administratoren i kommunen om å gi rolla i Brukeradministrasjon i IMDinett, \
            eller lat ein som har rolla, sende.",
        en: "Ask the municipality's administrator for the role in IMDinett, or let someone who has it send.",
    },
    args: &["antall", "rolle"],
    sources: &[sources::OVERFORING_FRA_FAGSYSTEM.at("kommunenorskbruker and kommuneintrobruker")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("with the role").known(ROLLER, &[r#""kommuneintrobruker""#]).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
    ]),
    example("with the other role, told once").known(ROLLER, &[r#""kommunenorskbruker""#]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        PRAKSIS,
    ]),
    example("norsk with its role").known(ROLLER, &[r#""kommunenorskbruker""#]).records(&[
        PERSON,
        TILDELING_NORSK,
        NORSK,
    ]),
    example("both with none").known(ROLLER, &[]).reports(2).records(&[PERSON, TILDELING, TILDELING_NORSK]),
    example("training of asylum seekers goes with norsk")
        .known(ROLLER, &[r#""kommuneintrobruker""#])
        .reports(1)
        .records(&[
            PERSON,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01",
                "til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}"#,
        ]),
    example("the person goes with either").known(ROLLER, &[]).records(&[PERSON]),
    example("annulling takes the role of what is annulled")
        .known(ROLLER, &[r#""kommuneintrobruker""#])
        .reports(1)
        .records(&[
            NORSK,
            r#"{"type":"annullering","id":"x1","gjelder_type":"norskdeltakelse","gjelder":"n1","dato":"2026-03-01",
                "annulleringsgrunn":"FEIL"}"#,
        ]),
    example("the roles are not told").records(&[PERSON, TILDELING]),
];

/// What may be registered with a role, and with which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rolle {
    Norsk,
    Intro,
}

fn check(set: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let Some(roller) = context.known.roller else { return };
    for (has, rolle, name) in [(roller.norsk, Rolle::Norsk, Roller::NORSK), (roller.intro, Rolle::Intro, Roller::INTRO)]
    {
        let lacking = || set.records.iter().filter(|record| !has && !record.known && takes(set, record) == Some(rolle));
        // The first by type and id, whatever stands first in the payload.
        if let Some(first) = lacking().min_by_key(|record| (record.record_type, record.id())) {
            let count = Value::Int(lacking().count() as u64);
            report.push_sent(&RULE, first.at, two(("antall", count), ("rolle", Value::Text(name))));
        }
    }
}

/// The role that it takes to register the record; none where either will do, or what it belongs to is not here.
fn takes(set: &RecordSet<'_>, record: &Record) -> Option<Rolle> {
    match record.record_type {
        RecordType::Introduksjonsprogram | RecordType::Tiltak | RecordType::Avslutning => Some(Rolle::Intro),
        RecordType::Norskmal => Some(Rolle::Norsk),
        RecordType::Kontakt | RecordType::Vedtak | RecordType::Norskdeltakelse => match record.own_ordning()? {
            ordning::INTRODUKSJONSPROGRAM | ordning::KVALIFISERING_MOTTAK => Some(Rolle::Intro),
            _ => Some(Rolle::Norsk),
        },
        RecordType::Klage | RecordType::Fravaer | RecordType::Permisjon => takes(set, set.parent(record)?),
        RecordType::Annullering => {
            takes(set, set.annulled_by(record).filter(|it| it.record_type != RecordType::Annullering)?)
        }
        _ => None,
    }
}
