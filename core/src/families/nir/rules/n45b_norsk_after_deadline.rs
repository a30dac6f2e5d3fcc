//! nir-n45b: norsk under integreringsloven is not held after its deadline.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n45b", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} perioder med norsktimer begynner etter fristen: {maneder} måneder fra første vedtak og permisjonen i dem.",
        nn: "{antall} periodar med norsktimar byrjar etter fristen: {maneder} månader frå første vedtak og permisjonen i dei.",
        en: "{antall} periods with hours of Norwegian begin after the deadline: {maneder} months from the first decision and the leave in them.",
    },
    why: Text {
        nb: "Opplæringen varer til norskmålet er nådd, men høyst i tre år, eller 18 måneder for den som har videregående fra før. At fristen løper fra første vedtak, er utledet av kapittel 6A.",
        nn: "Opplæringa varer til norskmålet er nådd, men høgst i tre år, eller 18 månader for den som har vidaregåande frå før. At fristen løper frå første vedtak, er utleidd av kapittel 6A.",
        en: "The training lasts until the goal is reached, but at most three years, or 18 months with earlier upper secondary education. That the deadline runs from the first decision is inferred from chapter 6A.",
    },
    advice: Text {
        nb: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonene og datoene for timene. NIR viser fristen på personen.",
        nn: "Sjekk første vedtak, utdanningsbakgrunnen, permisjonane og datoane for timane. NIR viser fristen på personen.",
        en: "Check the first decision, the earlier education, the leave and the days of the hours. NIR shows the deadline on the person.",
    },
    args: &["antall", "maneder"],
    sources: &[
        Source {
            title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
            section: "integreringsloven §§ 31-33",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
        },
        Source {
            title: "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
            section: "integreringsloven § 37 d",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "three years to the day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "a day later",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-02","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "eighteen months with videregaende",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-02-01","har_vgs":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-09-02","til":"2023-09-30","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "NIR's own deadline is later",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","frist_gjennomforing":"2025-06-30"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-02","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((frist, after)) = deltaker.norsk_etter_frist(Lov::Integreringsloven, context.as_of) else { return };
    if let Some(first) = after.first().filter(|_| frist.rad.evidence == Evidence::Verified) {
        let args = two(("antall", Value::Int(after.len() as u64)), ("maneder", Value::Int(frist.rad.tall.into())));
        report.push_linked(&RULE, first.at.felt(Felt::Fra), frist.vedtak.at.felt(Felt::Fra), args);
    }
}
