//! nir-n25: a programme that has ended had the elements that the law demands.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::{Lov, Lover};
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n25", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet, og ingen av tiltakene er {element}.",
        nn: "Programmet er avslutta, og ingen av tiltaka er {element}.",
        en: "The programme has ended, and none of its measures is {element}.",
    },
    why: Text {
        nb: "Programmet skal minst inneholde norsk, samfunnskunnskap, livsmestring og arbeids- eller utdanningsrettede elementer, og foreldreveiledning for den som har barn under 18 år. Livsmestring og samfunnskunnskap gjelder ikke etter kapittel 6A.",
        nn: "Programmet skal minst innehalde norsk, samfunnskunnskap, livsmeistring og arbeids- eller utdanningsretta element, og foreldrerettleiing for den som har barn under 18 år. Livsmeistring gjeld ikkje etter kapittel 6A.",
        en: "The programme must at least contain Norwegian, social studies, life skills (livsmestring) and elements directed at work or education, and parental guidance for parents of children under 18. Chapter 6A does not require life skills.",
    },
    advice: Text {
        nb: "Send tiltaket om det er gjennomført, ellers sjekk om det er registrert som en annen type.",
        nn: "Send tiltaket om det er gjennomført, elles sjekk om det er registrert som ein annan type.",
        en: "Send the measure if it took place, else check whether it was registered as another type.",
    },
    args: &["element"],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 6, integreringsloven §§ 13 and 14",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
            section: "",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "all of them",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"LIVSMESTRING","fra":"2022-05-01","til":"2022-05-31"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "no livsmestring",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "chapter 6A does not demand it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-02-01","planlagt_slutt":"2023-12-31"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2023-02-01","til":"2023-12-31"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2023-02-01","til":"2023-03-31"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-06-01","til":"2023-12-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2023-12-31","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "a parent without foreldreveiledning",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":true},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"LIVSMESTRING","fra":"2022-05-01","til":"2022-05-31"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "norsk is told as participation",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"LIVSMESTRING","fra":"2022-05-01","til":"2022-05-31"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-06-30","timetype":"NORSK","timer":300},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "still in the programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-08-31"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2025-09-01"}]"#,
        reports: 0,
    },
    Example {
        name: "moved away before they came",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"avslutning","id":"a1","program":"i1","dato":"2022-09-30","avslutningsarsak":"FLYTTET"}]"#,
        reports: 0,
    },
    Example {
        name: "begun in another kommune",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"bosetting","id":"b0","person":"p1","kommunenummer":"4626","dato":"2021-12-01"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-02-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "a tiltak that cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01","til":"2023-02-28"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-04-30"},{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"},{"type":"tiltak","id":"t5","program":"i1","tiltakstype":"T17","fra":"2022-05-01","til":"2022-05-31"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
];

/// Ends that leave no time for what is missing, or tell nothing of the programme.
const CUT_SHORT: [&str; 5] = ["FLYTTET", "DOD", "HELSE", "ATFERD", "UKJENT"];

const INTEGRERING: Lover = Lover::only(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let parent = deltaker.person.ja(Felt::BarnUnder18) == Some(true);
    // Norsk and samfunnskunnskap may be told as participation instead, or the person be exempt.
    let exempt = ["FRITAK", "FRITAK_PLIKT_BORTFALL_RETT"].into_iter().any(|it| deltaker.vedtak(it).next().is_some());
    let taught =
        |timetype| deltaker.av(RecordType::Norskdeltakelse).any(|it| it.kode(Felt::Timetype) == Some(timetype));
    let (norsk, samfunn) = (exempt || taught("NORSK"), exempt || taught("SAMFUNNSKUNNSKAP"));
    let ended = deltaker.av(RecordType::Introduksjonsprogram).filter_map(|program| {
        let end = deltaker.innsending.barn(program, RecordType::Avslutning).last()?;
        let cut_short = end.kode(Felt::Avslutningsarsak).is_none_or(|arsak| CUT_SHORT.contains(&arsak));
        (!cut_short && !end.has(Felt::Gjenapnet)).then_some((program, end))
    });
    let Some((program, end)) = ended.last() else { return };
    let lover = deltaker.lover(program, context.as_of);
    let elsewhere = program.dato(Felt::Fra).is_none_or(|start| deltaker.bodd_annet_sted(start));
    if elsewhere || !lover.within(INTEGRERING.and(Lov::Kap6A)) {
        return;
    }
    // In whichever of the person's programmes; a tiltak that cannot be judged may be any element.
    let kinds = deltaker.av(RecordType::Tiltak).map(|tiltak| tiltak.kodeverdi(Felt::Tiltakstype));
    let Some(kinds) = kinds.collect::<Option<Vec<_>>>() else { return };
    let demanded = [
        ("norsk", !norsk),
        ("samfunnskunnskap", !samfunn && lover.within(INTEGRERING)),
        ("livsmestring", lover.within(INTEGRERING)),
        ("arbeid_utdanning", true),
        ("foreldreveiledning", parent),
    ];
    for (element, demanded) in demanded {
        if demanded && !kinds.iter().any(|kind| kind.gruppe() == element) {
            let args = one("element", Value::Text(element));
            report.push_linked(&RULE, end.at.felt(Felt::Dato), program.at.felt(Felt::Fra), args);
        }
    }
}
