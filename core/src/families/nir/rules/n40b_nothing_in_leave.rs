//! nir-n40b: no tiltak and no hours lie inside leave, but for what follows up during omsorgspermisjon.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{Deltaker, PROGRAM};
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n40b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak eller perioder med timer ligger helt inne i permisjonen.",
        nn: "{antall} tiltak eller periodar med timar ligg heilt inne i permisjonen.",
        en: "{antall} measures or periods with hours lie wholly inside the leave.",
    },
    why: Text {
        nb: "I permisjon deltar personen ikke, og fristen forlenges. Oppfølging under omsorgspermisjon registreres for seg.",
        nn: "I permisjon deltek personen ikkje, og fristen blir forlengd. Oppfølging under omsorgspermisjon blir registrert for seg.",
        en: "On leave the person does not take part, and the deadline moves. Follow-up during parental leave is registered as that.",
    },
    advice: Text {
        nb: "Sjekk datoene, eller merk timene som oppfølging under omsorgspermisjon.",
        nn: "Sjekk datoane, eller merk timane som oppfølging under omsorgspermisjon.",
        en: "Check the dates, or mark the hours as follow-up during parental leave.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
        section: "integreringsforskriften § 53",
        url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a tiltak around the leave",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-07-01","til":"2023-01-31"}]"#,
        reports: 0,
    },
    Example {
        name: "a tiltak inside",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-08-01","til":"2022-12-31"}]"#,
        reports: 1,
    },
    Example {
        name: "hours of follow-up",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01","til":"2022-09-30","timetype":"NORSK","timer":12,"omsorgsoppfolging":true}]"#,
        reports: 0,
    },
    Example {
        name: "hours of each month are one finding",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01","til":"2022-09-30","timetype":"NORSK","timer":10},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-10-01","til":"2022-10-31","timetype":"NORSK","timer":10},{"type":"norskdeltakelse","id":"n3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-11-01","til":"2022-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 1,
    },
    Example {
        name: "no hours were held",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01","til":"2022-09-30","timetype":"NORSK","timer":0}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let (Some(of_program), Some(any)) = (deltaker.permisjon(|from| from == PROGRAM), deltaker.permisjon(|_| true))
    else {
        return;
    };
    let takes_part = |post: &&Record| match post.slag {
        RecordType::Tiltak => post.periode().is_some_and(|period| of_program.covers(period)),
        RecordType::Norskdeltakelse => {
            let held = post.timer(Felt::Timer).is_some_and(|hundredths| hundredths > 0);
            let follow_up = post.ja(Felt::Omsorgsoppfolging) == Some(true);
            held && !follow_up && post.periode().is_some_and(|period| any.covers(period))
        }
        _ => false,
    };
    let inside: Vec<&Record> = deltaker.poster.iter().copied().filter(|post| !post.kjent).filter(takes_part).collect();
    if let Some(first) = inside.first() {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_sent(&RULE, first.at.felt(Felt::Fra), args);
    }
}
