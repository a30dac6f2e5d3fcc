//! nir-n22: a programme does not last longer than the law gives, unless it has been extended.

use crate::families::nir::participant::Tildelinger;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n22", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet varer lenger enn {maneder} måneder og permisjonen i det.",
        nn: "Programmet varer lenger enn {maneder} månader og permisjonen i det.",
        en: "The programme lasts longer than {maneder} months plus the leave in it.",
    },
    why: Text {
        nb: "Loven setter grenser for varigheten ut fra utdanning og sluttmål. \
            Det som går ut over grensen, krever vedtak om forlengelse.",
        nn: "Lova set grenser for varigheita ut frå utdanning og sluttmål. \
            Det som går ut over grensa, krev vedtak om forlenging.",
        en: "The law limits the duration by education and final goal. \
            Anything beyond that needs a decision to extend it.",
    },
    advice: Text {
        nb: "Sjekk datoene, sluttmålet og utdanningsbakgrunnen. \
            Er programmet forlenget, kan det være med inntil {forlengelse} måneder; send også permisjonene.",
        nn: "Sjekk datoane, sluttmålet og utdanningsbakgrunnen. \
            Er programmet forlengt, kan det vere med inntil {forlengelse} månader; send òg permisjonane.",
        en: "Check the dates, the final goal and the earlier education. \
            If the programme was extended, it may be by up to {forlengelse} months; send the leave as well.",
    },
    args: &["forlengelse", "maneder"],
    sources: &[
        sources::PROP_81_L_KAPITTEL_6,
        sources::PROP_81_L_KAPITTEL_7,
        Source {
            title: "Rundskriv Q-20/2012",
            section: "introduksjonsloven § 5",
            url: concat!(
                "https://9pdf.net/document/",
                "qo5p5v9k-introduksjonsordning-norskoppl%C3%A6ring-nyankomne-innvandrere-introduksjonsloven-",
                "rundskriv-revidert-elektronisk.html"
            ),
        },
    ],
};

const UTDANNINGSBAKGRUNN_U1: &str =
    r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false}"#;
const OPPHOLD_O1: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-11-15",
    "ankomst":"2022-02-10"}"#;
const TILDELING_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2025-02-28"}"#;
const INTRODUKSJONSPROGRAM_I1: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01",
    "planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("two years for the goal work without videregaende").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-01",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("a day more").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-02",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("ten days of leave move it").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-11",
            "sluttmal":"ARBEID"}"#,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2023-05-01",
            "til":"2023-05-10"}"#,
    ]),
    example("more than half a year with videregaende").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":true}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2022-09-02",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("planned for longer, but ended in time").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-08-31",
            "sluttmal":"ARBEID"}"#,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-01","avslutningsarsak":"ARBEID_30"}"#,
    ]),
    example("the education from before is not known").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2025-02-28",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("of laws that may apply the one that gives most").reports(1).records(&[
        PERSON,
        TILDELING_2022,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2025-02-28",
            "sluttmal":"ARBEID"}"#,
        UTDANNINGSBAKGRUNN_U1,
    ]),
    example("no number is known for chapter 6A").records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-02-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-02-01","planlagt_slutt":"2026-08-31"}"#,
    ]),
    example("three years under introduksjonsloven").reports(1).records(&[
        PERSON,
        OPPHOLD_2019,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2019-09-01","fra":"2019-09-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2019-09-01","planlagt_slutt":"2022-08-31"}"#,
    ]),
    example("extended by a later vedtak").records(&[
        PERSON,
        OPPHOLD_O1,
        UTEN_VGS_2023,
        TILDELING_V1,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}"#,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("a later vedtak that does not go as far").reports(1).records(&[
        PERSON,
        OPPHOLD_O1,
        UTEN_VGS_2023,
        TILDELING_V1,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2025-12-31"}"#,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("its own vedtak extends nothing").reports(1).records(&[
        PERSON,
        OPPHOLD_O1,
        UTEN_VGS_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2026-02-28"}"#,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("extended beyond what the law gives").reports(1).records(&[
        PERSON,
        OPPHOLD_O1,
        UTEN_VGS_2023,
        TILDELING_V1,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-12-31"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2026-12-31",
            "sluttmal":"ARBEID"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut grants = None;
    for (program, frist) in deltaker.programfrister() {
        let Some(last) = deltaker.programslutt(program).filter(|last| *last > frist.ordinar) else { continue };
        let is_too_long = last > frist.forlenget;
        // What cannot be right even if it was extended is the error of another rule.
        let impossible = context.known.register && frist.lest && is_too_long;
        let grants = grants.get_or_insert_with(|| Tildelinger::of(deltaker));
        if !impossible && (is_too_long || !grants.extend(program, last)) {
            let args = two(
                ("forlengelse", Value::Int(frist.forlengelse.into())),
                ("maneder", Value::Int(frist.maneder.into())),
            );
            report.push_sent(&RULE, program.at.field(field::PLANLAGT_SLUTT), args);
        }
    }
}
