//! nir-n31c: egenmelding is used at most four times in twelve months.

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
pub static RULE: RuleInfo = RuleInfo::warning("nir-n31c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Egenmelding er brukt {ganger} ganger på tolv måneder; grensen er {grense}.",
        nn: "Eigenmelding er brukt {ganger} gonger på tolv månader; grensa er {grense}.",
        en: "Self-certified absence was used {ganger} times in twelve months; the limit is {grense}.",
    },
    why: Text {
        nb: "Er grensen nådd, kreves legeerklæring fra første dag. Ny sykdom innen 16 kalenderdager er her regnet som samme gang.",
        nn: "Er grensa nådd, krevst legeerklæring frå første dag. Ny sjukdom innan 16 kalenderdagar er her rekna som same gong.",
        en: "Once the limit is reached, a doctor's statement is needed from the first day. Falling ill again within 16 calendar days is counted as the same time here.",
    },
    advice: Text {
        nb: "Sjekk om noe av fraværet har legeerklæring og skal registreres som annet fravær.",
        nn: "Sjekk om noko av fråværet har legeerklæring og skal registrerast som anna fråvær.",
        en: "Check whether some of the absence has a doctor's statement and should be registered as other absence.",
    },
    args: &["ganger", "grense"],
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
        name: "four times",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-07"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-08-08","til":"2022-08-08"},{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-10-10","til":"2022-10-10"},{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-12","til":"2022-12-12"}]"#,
        reports: 0,
    },
    Example {
        name: "five times",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-07"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-08-08","til":"2022-08-08"},{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-10-10","til":"2022-10-10"},{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-12","til":"2022-12-12"},{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2023-06-06","til":"2023-06-06"}]"#,
        reports: 1,
    },
    Example {
        name: "the first is a year ago",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-07"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-08-08","til":"2022-08-08"},{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-10-10","til":"2022-10-10"},{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-12","til":"2022-12-12"},{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2023-06-07","til":"2023-06-07"}]"#,
        reports: 0,
    },
    Example {
        name: "ill again after a few days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-07"},{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-08-08","til":"2022-08-08"},{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-10-10","til":"2022-10-10"},{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-12","til":"2022-12-12"},{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-20","til":"2022-12-20"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let limit = |parameter, post| deltaker.grense(parameter, post, context.as_of).map(|rad| rad.tall);
    let (mut times, mut before, mut found) = (Vec::new(), None::<Date>, None);
    let mut oldest = 0;
    for post in deltaker.fri(Felt::Fravaerstype, "EGENMELDING") {
        let Some(period) = post.periode() else { continue };
        let Some(between) = limit(Parameter::EgenmeldingSammenheng, post) else { continue };
        let first = period.first();
        let gap = |day: Date| first.day_number() - day.day_number();
        if before.is_none_or(|day| gap(day) > i32::from(between)) {
            times.push(first);
        }
        before = before.max(period.last()).max(Some(first));
        let year = first.plus_months(-12);
        while times.get(oldest).is_some_and(|day| Some(*day) <= year) {
            oldest += 1;
        }
        let within = times.len() - oldest;
        let most = limit(Parameter::EgenmeldingGanger, post).filter(|most| within > usize::from(*most));
        if let Some(most) = most.filter(|_| !post.kjent) {
            found = Some((post, within, most));
        }
    }
    if let Some((post, within, most)) = found {
        let args = two(("ganger", Value::Int(within as u64)), ("grense", Value::Int(most.into())));
        report.push_sent(&RULE, post.at.felt(Felt::Fravaerstype), args);
    }
}
