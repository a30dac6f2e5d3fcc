//! nir-n22b: a programme does not last longer than the law gives with the longest extension.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n22b", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet varer lenger enn loven tillater: \
            {maneder} måneder, {forlengelse} måneders forlengelse og permisjonen i det.",
        nn: "Programmet varer lenger enn lova tillèt: \
            {maneder} månader, {forlengelse} månaders forlenging og permisjonen i det.",
        en: "The programme lasts longer than the law allows: \
            {maneder} months, an extension of {forlengelse} months and the leave in it.",
    },
    why: Text {
        nb: "Grensen kan ikke overskrides, heller ikke ved vedtak om forlengelse. \
            Den er lest for programmer som begynte fra 2023 til juni 2025; \
            før det kunne midlertidige lover forlenge mer, og etter det er loven endret.",
        nn: "Grensa kan ikkje overskridast, heller ikkje ved vedtak om forlenging. Ho er lesen for program som \
            byrja frå 2023 til juni 2025; før det kunne mellombelse lover forlengje meir, og etter det er lova endra.",
        en: "The limit cannot be exceeded, not even by a decision that extends the programme. \
            We have read it for programmes begun from 2023 to June 2025; \
            before that temporary laws could extend more, and after that the law was changed.",
    },
    advice: Text {
        nb: "Rett slutten på programmet, \
            sluttmålet eller utdanningsbakgrunnen i fagsystemet, eller send permisjonene som mangler.",
        nn: "Rett slutten på programmet, \
            sluttmålet eller utdanningsbakgrunnen i fagsystemet, eller send permisjonane som manglar.",
        en: "Correct the end of the programme, \
            the final goal or the earlier education in the system, or send the leave that is missing.",
    },
    args: &["forlengelse", "maneder"],
    sources: &[sources::PROP_81_L_KAPITTEL_6, sources::PROP_81_L_KAPITTEL_7],
};

const TILDELING_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2023-03-01","fra":"2023-03-01"}"#;
const UTDANNINGSBAKGRUNN_U1: &str =
    r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":true}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("half a year and as much of extension").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_V1,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-01",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("a day more").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_V1,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-02",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("the register holds ten days of leave")
        .known(
            REGISTER,
            &[r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2023-05-01",
                "til":"2023-05-10"}"#],
        )
        .records(&[
            PERSON,
            OPPHOLD_2022,
            TILDELING_V1,
            UTDANNINGSBAKGRUNN_U1,
            r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2024-03-11",
                "sluttmal":"ARBEID"}"#,
        ]),
    example("nothing is known of the register").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_V1,
        UTDANNINGSBAKGRUNN_U1,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2025-08-31",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("the law was changed before the end").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_V1,
        UTEN_VGS_2023,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-03-01","planlagt_slutt":"2028-03-01",
            "sluttmal":"FULLFORE_VGO"}"#,
    ]),
    example("begun while temporary laws could extend more").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-02-10",
            "ankomst":"2021-01-20"}"#,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2021-03-20","har_vgs":true}"#,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2021-04-01","fra":"2021-04-15","til":"2022-06-30"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2021-04-15","planlagt_slutt":"2022-06-30",
            "sluttmal":"HOYERE_UTDANNING"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    for (program, frist) in deltaker.programfrister() {
        if frist.lest && deltaker.programslutt(program).is_some_and(|last| last > frist.forlenget) {
            let args = two(
                ("forlengelse", Value::Int(frist.forlengelse.into())),
                ("maneder", Value::Int(frist.maneder.into())),
            );
            report.push_sent(&RULE, program.at.field(field::PLANLAGT_SLUTT), args);
        }
    }
}
