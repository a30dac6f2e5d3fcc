//! nir-n31i: omsorgspermisjon lasts at most ten months.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::parametre::Parameter;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31i", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Omsorgspermisjonen varer lenger enn {maneder} måneder.",
        nn: "Omsorgspermisjonen varer lenger enn {maneder} månader.",
        en: "The parental leave lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "Foreldrene har til sammen rett til opptil ti måneder i barnets første leveår.",
        nn: "Foreldra har til saman rett til opptil ti månader i det første leveåret til barnet.",
        en: "The parents together are entitled to up to ten months in the child's first year.",
    },
    advice: Text {
        nb: "Sjekk datoene. Den andre forelderens permisjon trekkes fra i det samme taket.",
        nn: "Sjekk datoane. Permisjonen til den andre forelderen blir trekt frå i det same taket.",
        en: "Check the dates. The other parent's leave is taken from the same ten months.",
    },
    args: &["maneder"],
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
        name: "ten months",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-06-27"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-06-28"}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for kind in ["OMSORG"] {
        let Some(any) = deltaker.fri(Felt::Permisjonstype, kind).next() else { continue };
        let Some(rad) = deltaker.grense(Parameter::Omsorgspermisjon, any, context.as_of) else { continue };
        if let Some(post) = deltaker.lang_fri(Felt::Permisjonstype, kind, rad.tall.into()) {
            report.push_sent(&RULE, post.at.felt(Felt::Til), one("maneder", Value::Int(rad.tall.into())));
        }
    }
}
