//! nir-n58: the sender has the role that the records take.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::ROLLER;
use crate::families::nir::needs::Roller;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n58", Evidence::Verified).of(ALL).needs(ROLLER);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Avsenderen mangler rollen {rolle}, som må til for å registrere dette. Antall poster: {antall}.",
        nn: "Avsendaren manglar rolla {rolle}, som må til for å registrere dette. Talet på postar: {antall}.",
        en: "The sender lacks the role {rolle}, which it takes to register this. Number of records: {antall}.",
    },
    why: Text {
        nb: "Norsk, samfunnskunnskap og opplæring for asylsøkere registreres av kommunenorskbruker, introduksjonsprogram og kvalifisering i mottak av kommuneintrobruker. Det gjelder også ved overføring fra fagsystem.",
        nn: "Norsk, samfunnskunnskap og opplæring for asylsøkjarar blir registrert av kommunenorskbruker, introduksjonsprogram og kvalifisering i mottak av kommuneintrobruker. Det gjeld òg ved overføring frå fagsystem.",
        en: "Norwegian, social studies and training of asylum seekers are registered with the role kommunenorskbruker, the introduction programme and qualification in reception centres with kommuneintrobruker. This also applies to transfers from a system.",
    },
    advice: Text {
        nb: "Be administratoren i kommunen om å gi rollen i Brukeradministrasjon i IMDinett, eller la en som har den, sende.",
        nn: "Be administratoren i kommunen om å gi rolla i Brukeradministrasjon i IMDinett, eller lat ein som har rolla, sende.",
        en: "Ask the municipality's administrator for the role in IMDinett, or let someone who has it send.",
    },
    args: &["antall", "rolle"],
    sources: &[Source {
        title: "IMDi: Overføring mellom kommunale fagsystem og NIR",
        section: "kommunenorskbruker and kommuneintrobruker",
        url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/overforing-mellom-kommunale-fagsystem-og-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "with the role",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":["kommuneintrobruker"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "with the other role, told once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":["kommunenorskbruker"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 1,
    },
    Example {
        name: "norsk with its role",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":["kommunenorskbruker"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "both with none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"}]"#,
        reports: 2,
    },
    Example {
        name: "training of asylum seekers goes with norsk",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":["kommuneintrobruker"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01","til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "the person goes with either",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "annulling takes the role of what is annulled",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.roller":["kommuneintrobruker"]}"#,
        input: br#"[{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120},{"type":"annullering","id":"x1","gjelder_type":"norskdeltakelse","gjelder":"n1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "the roles are not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

/// What may be registered with a role, and with which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rolle {
    Norsk,
    Intro,
}

fn check(innsending: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let Some(roller) = context.known.roller else { return };
    for (has, rolle, name) in [(roller.norsk, Rolle::Norsk, Roller::NORSK), (roller.intro, Rolle::Intro, Roller::INTRO)]
    {
        let lacking =
            || innsending.poster.iter().filter(|post| !has && !post.kjent && takes(innsending, post) == Some(rolle));
        // The first by type and id, whatever stands first in the payload.
        if let Some(first) = lacking().min_by_key(|post| (post.slag, post.id(Felt::Id))) {
            let count = Value::Int(lacking().count() as u64);
            report.push_sent(&RULE, first.at, two(("antall", count), ("rolle", Value::Text(name))));
        }
    }
}

/// The role that it takes to register the record; none where either will do, or what it belongs to is not here.
fn takes(innsending: &RecordSet<'_>, post: &Record) -> Option<Rolle> {
    match post.slag {
        RecordType::Introduksjonsprogram | RecordType::Tiltak | RecordType::Avslutning => Some(Rolle::Intro),
        RecordType::Norskmal => Some(Rolle::Norsk),
        RecordType::Kontakt | RecordType::Vedtak | RecordType::Norskdeltakelse => match post.kode(Felt::Ordning)? {
            "INTRODUKSJONSPROGRAM" | "KVALIFISERING_MOTTAK" => Some(Rolle::Intro),
            _ => Some(Rolle::Norsk),
        },
        RecordType::Klage | RecordType::Fravaer | RecordType::Permisjon => {
            takes(innsending, innsending.forelder(post)?)
        }
        RecordType::Annullering => {
            takes(innsending, innsending.annullert_av(post).filter(|it| it.slag != RecordType::Annullering)?)
        }
        _ => None,
    }
}
