//! nir-n31e: leave for long illness lasts at most a year.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::parametre::Parameter;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31e", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen for langvarig sykdom varer lenger enn {maneder} måneder.",
        nn: "Permisjonen for langvarig sjukdom varer lenger enn {maneder} månader.",
        en: "The leave for long illness lasts longer than {maneder} months.",
    },
    why: Text {
        nb: "Deltakeren har rett til permisjon i opptil ett år når egen eller barns langvarige sykdom gjør det vanskelig å delta.",
        nn: "Deltakaren har rett til permisjon i opptil eitt år når eigen eller barnet sin langvarige sjukdom gjer det vanskeleg å delta.",
        en: "The participant is entitled to leave of up to a year when own or a child's long illness makes it hard to take part.",
    },
    advice: Text {
        nb: "Sjekk datoene. Varer sykdommen videre, må kommunen vurdere programmet på nytt.",
        nn: "Sjekk datoane. Varer sjukdommen vidare, må kommunen vurdere programmet på nytt.",
        en: "Check the dates. If the illness goes on, the municipality must consider the programme anew.",
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
        name: "a year",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01","til":"2023-06-01"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01","til":"2023-06-02"}]"#,
        reports: 1,
    },
    Example {
        name: "two that meet are one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"BARN_LANGVARIG_SYKDOM","fra":"2022-06-01","til":"2022-12-31"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"BARN_LANGVARIG_SYKDOM","fra":"2023-01-01","til":"2023-06-30"}]"#,
        reports: 1,
    },
    Example {
        name: "two with a day between",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-06-01","til":"2022-12-31"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2023-01-02","til":"2023-06-30"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for kind in ["EGEN_LANGVARIG_SYKDOM", "BARN_LANGVARIG_SYKDOM"] {
        let Some(any) = deltaker.fri(Felt::Permisjonstype, kind).next() else { continue };
        let Some(rad) = deltaker.grense(Parameter::LangvarigSykdom, any, context.as_of) else { continue };
        if let Some(post) = deltaker.lang_fri(Felt::Permisjonstype, kind, rad.tall.into()) {
            report.push_sent(&RULE, post.at.felt(Felt::Til), one("maneder", Value::Int(rad.tall.into())));
        }
    }
}
