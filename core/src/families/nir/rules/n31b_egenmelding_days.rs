//! nir-n31b: an egenmelding is for at most three days.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::parametre::Parameter;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Egenmeldingen er for {dager} virkedager; grensen er {grense}.",
        nn: "Eigenmeldinga er for {dager} verkedagar; grensa er {grense}.",
        en: "The self-certified absence is {dager} working days; the limit is {grense}.",
    },
    why: Text {
        nb: "Sykdom utover grensen krever legeerklæring. Blir deltakeren syk igjen innen 16 kalenderdager, teller den forrige perioden med.",
        nn: "Sjukdom utover grensa krev legeerklæring. Blir deltakaren sjuk igjen innan 16 kalenderdagar, tel den førre perioden med.",
        en: "Illness beyond the limit needs a doctor's statement. If the participant falls ill again within 16 calendar days, the last period counts too.",
    },
    advice: Text {
        nb: "Sjekk datoene, eller registrer dagene med legeerklæring som annet fravær.",
        nn: "Sjekk datoane, eller registrer dagane med legeerklæring som anna fråvær.",
        en: "Check the dates, or register the days with a doctor's statement as other absence.",
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
        name: "three days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-09"}]"#,
        reports: 0,
    },
    Example {
        name: "four days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-10"}]"#,
        reports: 1,
    },
    Example {
        name: "Friday to Tuesday is three",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-10","til":"2022-06-14"}]"#,
        reports: 0,
    },
    Example {
        name: "ill again on the sixteenth day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-09"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-25","til":"2022-06-27"}]"#,
        reports: 1,
    },
    Example {
        name: "ill again on the seventeenth day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-09"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-26","til":"2022-06-27"}]"#,
        reports: 0,
    },
    Example {
        name: "once a person, not once an illness",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-10"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-09-06","til":"2022-09-09"}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let limit = |parameter, post| deltaker.grense(parameter, post, context.as_of).map(|rad| i32::from(rad.tall));
    let (mut days, mut before, mut found) = (0, None::<Date>, None);
    for post in deltaker.fri(Felt::Fravaerstype, "EGENMELDING") {
        let Some((period, last)) = post.periode().and_then(|period| Some((period, period.last()?))) else { continue };
        let Some(between) = limit(Parameter::EgenmeldingSammenheng, post) else { continue };
        let counts_on = before.is_some_and(|day| period.first().day_number() - day.day_number() <= between);
        days = if counts_on { days } else { 0 } + period.arbeidsdager().unwrap_or_default();
        before = before.max(Some(last));
        let most = limit(Parameter::EgenmeldingDager, post).and_then(|most| u32::try_from(most).ok());
        if let Some(most) = most.filter(|most| days > *most && !post.kjent) {
            found = Some((post, days, most));
        }
    }
    if let Some((post, days, most)) = found {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(most.into())));
        report.push_sent(&RULE, post.at.felt(Felt::Til), args);
    }
}
