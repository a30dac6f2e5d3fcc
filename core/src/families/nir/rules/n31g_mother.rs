//! nir-n31g: the mother has twenty working days after birth, the rest is omsorgspermisjon.

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
pub static RULE: RuleInfo = RuleInfo::info("nir-n31g", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fri etter fødselen er {dager} virkedager; moren har {grense} med stønad.",
        nn: "Fri etter fødselen er {dager} verkedagar; mora har {grense} med stønad.",
        en: "The days off after birth are {dager} working days; the mother has {grense} with benefit.",
    },
    why: Text {
        nb: "Det som går ut over dagene etter fødselen, er omsorgspermisjon, som teller og forlenger for seg.",
        nn: "Det som går ut over dagane etter fødselen, er omsorgspermisjon, som tel og forlengjer for seg.",
        en: "What goes beyond the days after birth is parental leave, which counts and extends by itself.",
    },
    advice: Text {
        nb: "Registrer resten som omsorgspermisjon i barnets første år, om systemet skiller mellom dem.",
        nn: "Registrer resten som omsorgspermisjon i det første året til barnet, om systemet skil mellom dei.",
        en: "Register the rest as parental leave in the child's first year, if the system tells them apart.",
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
        name: "twenty days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01","til":"2022-08-26"}]"#,
        reports: 0,
    },
    Example {
        name: "ten months as one leave",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01","til":"2023-05-31"}]"#,
        reports: 1,
    },
    Example {
        name: "the rest is told as what it is",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01","til":"2022-08-26"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-05-31"}]"#,
        reports: 0,
    },
];

// Nine months: two births of one mother do not lie within them.
fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let most = deltaker.mest_fri(Felt::Permisjonstype, "FODSEL", 9, Period::arbeidsdager);
    let Some((days, post)) = most else { return };
    let Some(rad) = deltaker.grense(Parameter::MorEtterFodsel, post, context.as_of) else { return };
    if days > rad.tall.into() {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(rad.tall.into())));
        report.push_sent(&RULE, post.at.felt(Felt::Fra), args);
    }
}
