//! nir-n31: absence with a sick child is no more than the most that any parent has in twelve months.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::parametre::Parameter;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, two};
use crate::periods::Period;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet med sykt barn er {dager} virkedager på tolv måneder; ingen har rett til mer enn {grense}.",
        nn: "Fråværet med sjukt barn er {dager} verkedagar på tolv månader; ingen har rett til meir enn {grense}.",
        en: "The absence with a sick child is {dager} working days in twelve months; nobody is entitled to more than {grense}.",
    },
    why: Text {
        nb: "Grensen er 10 virkedager, 15 med mer enn to barn, og det dobbelte for den som er alene om omsorgen. Her er den høyeste passert.",
        nn: "Grensa er 10 verkedagar, 15 med meir enn to barn, og det doble for den som er åleine om omsorga. Her er den høgaste passert.",
        en: "The limit is 10 working days, 15 with more than two children, and twice that for a single parent. The highest limit has been exceeded here.",
    },
    advice: Text {
        nb: "Sjekk datoene. Er barnet langvarig sykt, er det permisjon.",
        nn: "Sjekk datoane. Er barnet langvarig sjukt, er det permisjon.",
        en: "Check the dates. If the child is ill for long, it is leave.",
    },
    args: &["dager", "grense"],
    sources: &[
        Source {
            title: "IMDi: Permisjon, ferie og fravær",
            section: "introduksjonsloven",
            url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/permisjon-ferie-og-fravar/",
        },
        Source {
            title: "IMDi: Juridisk veileder til integreringsforskriften",
            section: "chapter 4",
            url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "thirty working days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-02","til":"2022-05-13"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-08-01","til":"2022-08-26"}]"#,
        reports: 0,
    },
    Example {
        name: "thirty-one, and 17 May, which is a holiday",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-02","til":"2022-05-13"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-08-01","til":"2022-08-26"},{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-09-12","til":"2022-09-12"},{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-17","til":"2022-05-17"}]"#,
        reports: 1,
    },
    Example {
        name: "the first days are more than a year ago",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2022-05-02","til":"2022-05-13"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"SYKT_BARN","fra":"2023-05-15","til":"2023-06-16"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let most = deltaker.mest_fri(Felt::Fravaerstype, "SYKT_BARN", 12, Period::arbeidsdager);
    let Some((days, post)) = most else { return };
    let Some(rad) = deltaker.grense(Parameter::SyktBarnAleneFlere, post, context.as_of) else { return };
    if days > rad.tall.into() {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(rad.tall.into())));
        report.push_sent(&RULE, post.at.felt(Felt::Fra), args);
    }
}
