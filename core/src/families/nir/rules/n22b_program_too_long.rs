//! nir-n22b: a programme does not last longer than the law gives with the longest extension.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n22b", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet varer lenger enn loven tillater: {maneder} måneder, {forlengelse} måneders forlengelse og permisjonen i det.",
        nn: "Programmet varer lenger enn lova tillèt: {maneder} månader, {forlengelse} månaders forlenging og permisjonen i det.",
        en: "The programme lasts longer than the law allows: {maneder} months, an extension of {forlengelse} months and the leave in it.",
    },
    why: Text {
        nb: "Grensen kan ikke overskrides, heller ikke ved vedtak om forlengelse. Den er lest for programmer som begynte fra 2023 til juni 2025; før det kunne midlertidige lover forlenge mer, og etter det er loven endret.",
        nn: "Grensa kan ikkje overskridast, heller ikkje ved vedtak om forlenging. Ho er lesen for program som byrja frå 2023 til juni 2025; før det kunne mellombelse lover forlengje meir, og etter det er lova endra.",
        en: "The limit cannot be exceeded, not even by a decision that extends the programme. We have read it for programmes begun from 2023 to June 2025; before that temporary laws could extend more, and after that the law was changed.",
    },
    advice: Text {
        nb: "Rett slutten på programmet, sluttmålet eller utdanningsbakgrunnen i fagsystemet, eller send permisjonene som mangler.",
        nn: "Rett slutten på programmet, sluttmålet eller utdanningsbakgrunnen i fagsystemet, eller send permisjonane som manglar.",
        en: "Correct the end of the programme, the final goal or the earlier education in the system, or send the leave that is missing.",
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
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "half a year and as much of extension",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":true},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-01","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":true},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-02","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "the register holds ten days of leave",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2023-05-01","til":"2023-05-10"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":true},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-11","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "nothing is known of the register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":true},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2025-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "the law was changed before the end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2028-03-01","sluttmal":"FULLFORE_VGO"}]"#,
        reports: 0,
    },
    Example {
        name: "begun while temporary laws could extend more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-02-10","ankomst":"2021-01-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2021-03-20","har_vgs":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2021-04-01","fra":"2021-04-15","til":"2022-06-30"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2021-04-15","planlagt_slutt":"2022-06-30","sluttmal":"HOYERE_UTDANNING"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    for (program, frist) in deltaker.programfrister() {
        if frist.lest && deltaker.programslutt(program).is_some_and(|last| last > frist.forlenget) {
            let args = two(
                ("forlengelse", Value::Int(frist.forlengelse.into())),
                ("maneder", Value::Int(frist.maneder.into())),
            );
            report.push_sent(&RULE, program.at.felt(Felt::PlanlagtSlutt), args);
        }
    }
}
