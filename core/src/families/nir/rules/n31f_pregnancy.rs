//! nir-n31f: leave in pregnancy is at most ten working days.

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
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31f", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fri under svangerskapet er {dager} virkedager; grensen er {grense}.",
        nn: "Fri under svangerskapet er {dager} verkedagar; grensa er {grense}.",
        en: "The days off in pregnancy are {dager} working days; the limit is {grense}.",
    },
    why: Text {
        nb: "Deltakeren beholder introduksjonsstønaden bare for fri som reglene gir. Virkedager er mandag til fredag; helligdager er ikke regnet med.",
        nn: "Deltakaren held på introduksjonsstønaden berre for fri som reglane gir. Verkedagar er måndag til fredag; heilagdagar er ikkje rekna med.",
        en: "The participant keeps the introduction benefit only for the days off that the rules give. Working days are Monday to Friday; public holidays are not counted.",
    },
    advice: Text {
        nb: "Sjekk datoene. Er deltakeren sykmeldt, skal fraværet registreres som det.",
        nn: "Sjekk datoane. Er deltakaren sjukmeld, skal fråværet registrerast som det.",
        en: "Check the dates. If the participant is on sick leave, register the absence as that.",
    },
    args: &["dager", "grense"],
    sources: &[
        Source {
            title: "IMDi: Juridisk veileder til integreringsforskriften",
            section: "chapter 4",
            url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/",
        },
        Source {
            title: "IMDi: Permisjon, ferie og fravær",
            section: "introduksjonsloven",
            url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/permisjon-ferie-og-fravar/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "ten days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2022-08-01","til":"2022-08-12"}]"#,
        reports: 0,
    },
    Example {
        name: "eleven, in two parts",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2022-08-01","til":"2022-08-12"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2022-10-03","til":"2022-10-03"}]"#,
        reports: 1,
    },
    Example {
        name: "another pregnancy",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2022-08-01","til":"2022-08-12"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2023-09-04","til":"2023-09-08"}]"#,
        reports: 0,
    },
];

// Nine months: two pregnancies of one person do not lie within them.
fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let most = deltaker.mest_fri(Felt::Permisjonstype, "SVANGERSKAP", 9, Period::arbeidsdager);
    let Some((days, post)) = most else { return };
    let Some(rad) = deltaker.grense(Parameter::Svangerskap, post, context.as_of) else { return };
    if days > rad.tall.into() {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(rad.tall.into())));
        report.push_sent(&RULE, post.at.felt(Felt::Fra), args);
    }
}
