//! nir-n22: a programme does not last longer than the law gives, unless it has been extended.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{Deltaker, Tildelinger};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n22", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet varer lenger enn {maneder} måneder og permisjonen i det.",
        nn: "Programmet varer lenger enn {maneder} månader og permisjonen i det.",
        en: "The programme lasts longer than {maneder} months plus the leave in it.",
    },
    why: Text {
        nb: "Loven setter grenser for varigheten ut fra utdanning og sluttmål. Det som går ut over grensen, krever vedtak om forlengelse.",
        nn: "Lova set grenser for varigheita ut frå utdanning og sluttmål. Det som går ut over grensa, krev vedtak om forlenging.",
        en: "The law limits the duration by education and final goal. Anything beyond that needs a decision to extend it.",
    },
    advice: Text {
        nb: "Sjekk datoene, sluttmålet og utdanningsbakgrunnen. Er programmet forlenget, kan det være med inntil {forlengelse} måneder; send også permisjonene.",
        nn: "Sjekk datoane, sluttmålet og utdanningsbakgrunnen. Er programmet forlengt, kan det vere med inntil {forlengelse} månader; send òg permisjonane.",
        en: "Check the dates, the final goal and the earlier education. If the programme was extended, it may be by up to {forlengelse} months; send the leave as well.",
    },
    args: &["forlengelse", "maneder"],
    sources: &[
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 6, integreringsloven §§ 13 and 14",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6",
        },
        Source {
            title: "Prop. 81 L (2024-2025)",
            section: "chapter 7, integreringsloven § 13",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=7",
        },
        Source {
            title: "Rundskriv Q-20/2012",
            section: "introduksjonsloven § 5",
            url: "https://9pdf.net/document/qo5p5v9k-introduksjonsordning-norskoppl%C3%A6ring-nyankomne-innvandrere-introduksjonsloven-rundskriv-revidert-elektronisk.html",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "two years for the goal work without videregaende",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-01","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-02","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "ten days of leave move it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-03-11","sluttmal":"ARBEID"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2023-05-01","til":"2023-05-10"}]"#,
        reports: 0,
    },
    Example {
        name: "more than half a year with videregaende",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":true},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2022-09-02","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "planned for longer, but ended in time",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2024-02-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "the education from before is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2025-02-28","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "of laws that may apply the one that gives most",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2025-02-28","sluttmal":"ARBEID"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":false}]"#,
        reports: 1,
    },
    Example {
        name: "no number is known for chapter 6A",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-02-01","planlagt_slutt":"2026-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "three years under introduksjonsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-01-10","ankomst":"2018-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2019-09-01","fra":"2019-09-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2019-09-01","planlagt_slutt":"2022-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "extended by a later vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-11-15","ankomst":"2022-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2025-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "a later vedtak that does not go as far",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-11-15","ankomst":"2022-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2025-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2025-12-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "its own vedtak extends nothing",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-11-15","ankomst":"2022-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "extended beyond what the law gives",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-11-15","ankomst":"2022-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-03-01","til":"2025-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-12-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2026-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
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
            report.push_sent(&RULE, program.at.felt(Felt::PlanlagtSlutt), args);
        }
    }
}
