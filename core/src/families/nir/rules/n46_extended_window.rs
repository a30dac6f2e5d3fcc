//! nir-n46: a vedtak om utvidet norskopplæring is dated within two months of the deadline.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n46", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket om utvidet norskopplæring er datert mer enn {maneder} måneder før eller etter fristen.",
        nn: "Vedtaket om utvida norskopplæring er datert meir enn {maneder} månader før eller etter fristen.",
        en: "The decision on extended Norwegian training is dated more than {maneder} months before or after the deadline.",
    },
    why: Text {
        nb: "Utvidet opplæring gis i tilknytning til opplæringen etter § 37 d: vedtaksdatoen må være innenfor to måneder før og to måneder etter gjennomføringsfristen.",
        nn: "Utvida opplæring blir gitt i tilknyting til opplæringa etter § 37 d: vedtaksdatoen må vere innanfor to månader før og to månader etter gjennomføringsfristen.",
        en: "Extended training is given in connection with the training of § 37 d: the decision must be dated within two months before and two months after the deadline.",
    },
    advice: Text {
        nb: "Rett vedtaksdatoen, eller sjekk første vedtak og permisjonene som fristen regnes av.",
        nn: "Rett vedtaksdatoen, eller sjekk første vedtak og permisjonane som fristen er rekna av.",
        en: "Correct the day of the decision, or check the first decision and the leave that the deadline is reckoned from.",
    },
    args: &["maneder"],
    sources: &[
        Source {
            title: "IMDi: Endringer i NIR som følge av lovendringer",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
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
        name: "two months after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-11-01","fra":"2023-11-01","til":"2024-04-30"}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-11-02","fra":"2023-11-02","til":"2024-04-30"}]"#,
        reports: 1,
    },
    Example {
        name: "two months before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-07-01","fra":"2023-09-02","til":"2024-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "more than two months before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-10-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-07-31","fra":"2023-10-02","til":"2024-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "leave moves the end of the window",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2023-05-01","til":"2023-05-10"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-11-11","fra":"2023-11-11","til":"2024-04-30"}]"#,
        reports: 0,
    },
    Example {
        name: "a second one follows the first",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-10-01","fra":"2023-10-01","til":"2024-03-31"},{"type":"vedtak","id":"x2","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-03-31","fra":"2024-04-01","til":"2024-09-30"}]"#,
        reports: 0,
    },
    Example {
        name: "since July 2024 another rule speaks",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-04-01","fra":"2023-04-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-07-01","fra":"2024-07-01","til":"2024-12-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((vedtak, frist, rad)) = deltaker.utenfor_vinduet(context.as_of) else { return };
    if rad.evidence == Evidence::Verified {
        let args = one("maneder", Value::Int(rad.tall.into()));
        report.push_linked(&RULE, vedtak.at.felt(Felt::Vedtaksdato), frist.vedtak.at.felt(Felt::Fra), args);
    }
}
