//! nir-n25: a programme that has ended had the elements that the law demands.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n25", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet, og ingen av tiltakene er {element}.",
        nn: "Programmet er avslutta, og ingen av tiltaka er {element}.",
        en: "The programme has ended, and none of its measures is {element}.",
    },
    why: Text {
        nb: "Programmet skal minst inneholde norsk, samfunnskunnskap, livsmestring \
            og arbeids- eller utdanningsrettede elementer, og foreldreveiledning for den som har barn under 18 år. \
            Livsmestring og samfunnskunnskap gjelder ikke etter kapittel 6A.",
        nn: "Programmet skal minst innehalde norsk, samfunnskunnskap, livsmeistring \
            og arbeids- eller utdanningsretta element, og foreldrerettleiing for den som har barn under 18 år. \
            Livsmeistring gjeld ikkje etter kapittel 6A.",
        en: "The programme must at least contain Norwegian, social studies, life skills (livsmestring) \
            and elements directed at work or education, and parental guidance for parents of children under 18. \
            Chapter 6A does not require life skills.",
    },
    advice: Text {
        nb: "Send tiltaket om det er gjennomført, ellers sjekk om det er registrert som en annen type.",
        nn: "Send tiltaket om det er gjennomført, elles sjekk om det er registrert som ein annan type.",
        en: "Send the measure if it took place, else check whether it was registered as another type.",
    },
    args: &["element"],
    sources: &[sources::PROP_81_L_KAPITTEL_6, sources::REGISTRERING_INTROPROGRAM],
};

const NORSKOPPLARING_T1: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING",
    "fra":"2022-03-01","til":"2023-02-28"}"#;
const SAMFUNNSKUNNSKAP_T2: &str = r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP",
    "fra":"2022-03-01","til":"2022-04-30"}"#;
const LIVSMESTRING_T3: &str =
    r#"{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"LIVSMESTRING","fra":"2022-05-01","til":"2022-05-31"}"#;
const PRAKSIS_T4: &str =
    r#"{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-01","til":"2022-12-31"}"#;
const AVSLUTNING_A1: &str =
    r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-29","avslutningsarsak":"ARBEID_30"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("all of them").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        SAMFUNNSKUNNSKAP_T2,
        LIVSMESTRING_T3,
        PRAKSIS_T4,
        AVSLUTNING_A1,
    ]),
    example("no livsmestring").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        SAMFUNNSKUNNSKAP_T2,
        PRAKSIS_T4,
        AVSLUTNING_A1,
    ]),
    example("chapter 6A does not demand it").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-02-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-02-01","planlagt_slutt":"2023-12-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2023-02-01",
            "til":"2023-12-31"}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"SAMFUNNSKUNNSKAP","fra":"2023-02-01",
            "til":"2023-03-31"}"#,
        r#"{"type":"tiltak","id":"t4","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-06-01","til":"2023-12-31"}"#,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2023-12-31","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("a parent without foreldreveiledning").known(REGISTER, &[]).reports(1).records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        SAMFUNNSKUNNSKAP_T2,
        LIVSMESTRING_T3,
        PRAKSIS_T4,
        AVSLUTNING_A1,
    ]),
    example("norsk is told as participation").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SAMFUNNSKUNNSKAP_T2,
        LIVSMESTRING_T3,
        PRAKSIS_T4,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01",
            "til":"2022-06-30","timetype":"NORSK","timer":300}"#,
        AVSLUTNING_A1,
    ]),
    example("still in the programme").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-08-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2025-09-01"}"#,
    ]),
    example("moved away before they came").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2022-09-30","avslutningsarsak":"FLYTTET"}"#,
    ]),
    example("begun in another kommune").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"bosetting","id":"b0","person":"p1","kommunenummer":"4626","dato":"2021-12-01"}"#,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-02-20"}"#,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        SAMFUNNSKUNNSKAP_T2,
        PRAKSIS_T4,
        AVSLUTNING_A1,
    ]),
    example("a tiltak that cannot be judged").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        SAMFUNNSKUNNSKAP_T2,
        PRAKSIS_T4,
        r#"{"type":"tiltak","id":"t5","program":"i1","tiltakstype":"T17","fra":"2022-05-01","til":"2022-05-31"}"#,
        AVSLUTNING_A1,
    ]),
];

/// Ends that leave no time for what is missing, or tell nothing of the programme.
const CUT_SHORT: [Code<avslutningsarsak::List>; 5] = [
    avslutningsarsak::FLYTTET,
    avslutningsarsak::DOD,
    avslutningsarsak::HELSE,
    avslutningsarsak::ATFERD,
    avslutningsarsak::UKJENT,
];

const INTEGRERING: Lover = Lover::only(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let parent = deltaker.person.barn_under_18() == Some(true);
    // Norsk and samfunnskunnskap may be told as participation instead, or the person be exempt.
    let exempt = [vedtakstype::FRITAK, vedtakstype::FRITAK_PLIKT_BORTFALL_RETT]
        .into_iter()
        .any(|it| deltaker.vedtak(it).next().is_some());
    let taught = |timetype| deltaker.all::<Norskdeltakelse>().any(|it| it.timetype() == Some(timetype));
    let (norsk, samfunn) = (exempt || taught(timetype::NORSK), exempt || taught(timetype::SAMFUNNSKUNNSKAP));
    let ended = deltaker.all::<Introduksjonsprogram>().filter_map(|program| {
        let end = deltaker.set.children::<Avslutning>(&program).last()?;
        let cut_short = end.avslutningsarsak().is_none_or(|arsak| CUT_SHORT.contains(&arsak));
        (!cut_short && !end.has(field::GJENAPNET)).then_some((program, end))
    });
    let Some((program, end)) = ended.last() else { return };
    let lover = deltaker.lover(&program, context.as_of);
    let elsewhere = program.fra().is_none_or(|start| deltaker.bodd_annet_sted(start));
    if elsewhere || !lover.within(INTEGRERING.and(Lov::Kap6A)) {
        return;
    }
    // In whichever of the person's programmes; a tiltak that cannot be judged may be any element.
    let kinds = deltaker.all::<Tiltak>().map(|tiltak| tiltak.tiltakstype());
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
            report.push_linked(&RULE, end.at.field(field::DATO), program.at.field(field::FRA), args);
        }
    }
}
