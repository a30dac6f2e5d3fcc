//! nir-n46b: a vedtak om utvidet norskopplæring is dated within two months of the deadline, if § 43 g still holds.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n46b", Evidence::Provisional).of(ALL).needs(REGISTER);

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
        nb: "Forskriften § 43 g var satt til å gjelde til 1. juli 2024. Om vinduet på to måneder gjelder etter det, er ikke lest.",
        nn: "Forskrifta § 43 g var sett til å gjelde til 1. juli 2024. Om vindauget på to månader gjeld etter det, er ikkje lese.",
        en: "§ 43 g of the regulation was set to hold until 1 July 2024. We have not read whether the two months apply after that.",
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
        name: "within",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-08-01","fra":"2023-08-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-10-01","fra":"2024-10-01","til":"2025-03-31"}]"#,
        reports: 0,
    },
    Example {
        name: "later",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-08-01","fra":"2023-08-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-10-02","fra":"2024-10-02","til":"2025-03-31"}]"#,
        reports: 1,
    },
    Example {
        name: "before July 2024 another rule speaks",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-08-01","ankomst":"2022-05-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-11-02","fra":"2023-11-02","til":"2024-04-30"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some((vedtak, frist, rad)) = deltaker.utenfor_vinduet(context.as_of) else { return };
    if rad.evidence != Evidence::Verified {
        let args = one("maneder", Value::Int(rad.tall.into()));
        report.push_linked(&RULE, vedtak.at.felt(Felt::Vedtaksdato), frist.vedtak.at.felt(Felt::Fra), args);
    }
}
