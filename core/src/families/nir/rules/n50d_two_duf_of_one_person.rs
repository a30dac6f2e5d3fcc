//! nir-n50d: one fødselsnummer or D-nummer goes under one DUF-nummer.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n50d", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Samme fødselsnummer eller D-nummer står under to DUF-numre.",
        nn: "Same fødselsnummer eller D-nummer står under to DUF-nummer.",
        en: "The same national identity number or D number is registered under two DUF numbers.",
    },
    why: Text {
        nb: "To DUF-numre er i NIR to personer. Vedtak og timer blir da delt mellom dem, og ingen av dem får riktige frister.",
        nn: "To DUF-nummer er i NIR to personar. Vedtak og timar blir då delte mellom dei, og ingen av dei får rette fristar.",
        en: "Two DUF numbers are two persons in NIR. Decisions and hours are then split between them, and neither gets the right deadlines.",
    },
    advice: Text {
        nb: "Sjekk hvilket DUF-nummer som er personens. Har UDI slått sammen to, bruk det som gjelder.",
        nn: "Sjekk kva DUF-nummer som er personen sitt. Har UDI slått saman to, bruk det som gjeld.",
        en: "Check which DUF number is the person's. If UDI has merged two, use the one that holds.",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram",
        section: "SsnValidationUtils.kt, Individ03.kt",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "two persons",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"06821099496"}]"#,
        reports: 0,
    },
    Example {
        name: "one number under two",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"04841099821"}]"#,
        reports: 1,
    },
    Example {
        name: "under another before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]}"#,
        input: br#"[{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000710","fnr":"04841099821"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for [first, other] in innsending.under_two_duf() {
        report.push_linked(&RULE, other.at.felt(Felt::Duf), first.at.felt(Felt::Duf), NONE);
    }
}
