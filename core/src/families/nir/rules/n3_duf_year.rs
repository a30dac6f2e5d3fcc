//! nir-n3: the year with which a DUF-nummer begins has been.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n3", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "DUF-nummeret begynner med et årstall som ikke kan være rett.",
        nn: "DUF-nummeret byrjar med eit årstal som ikkje kan vere rett.",
        en: "The DUF number begins with a year that cannot be right.",
    },
    why: Text {
        nb: "DUF-nummeret begynner med året personen ble registrert hos utlendingsmyndighetene. Kontrollsifrene kan stemme også når nummeret gjelder en annen.",
        nn: "DUF-nummeret byrjar med året personen vart registrert hos utlendingsstyresmaktene. Kontrollsiffera kan stemme òg når nummeret gjeld ein annan.",
        en: "A DUF number begins with the year in which the immigration authorities registered the person. Its control digits may fit even where the number is another person's.",
    },
    advice: Text {
        nb: "Sjekk DUF-nummeret mot vedtaket fra UDI.",
        nn: "Sjekk DUF-nummeret mot vedtaket frå UDI.",
        en: "Check the DUF number against the decision of UDI.",
    },
    args: &[],
    sources: &[
        Source { title: "Folkehelseinstituttet: Fhi.NINCheck", section: "Validation.cs", url: "" },
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "Rule038DufNummer.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "synthetic, of a year to come, in a test",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "of a year to come, in production",
        exchange: "nir.ws4",
        format: "json",
        mode: "production",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "of the year of the check",
        exchange: "nir.ws4",
        format: "json",
        mode: "production",
        as_of: "2999-01-01",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "of the year after the check",
        exchange: "nir.ws4",
        format: "json",
        mode: "production",
        as_of: "2998-12-31",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "of a year long before there was such a register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"189900000103"}]"#,
        reports: 1,
    },
];

/// No register of aliens is older.
const FIRST_YEAR: u16 = 1900;

fn check(post: &Record, context: &Context, report: &mut Report) {
    let Some(year) = post.duf().map(|duf| duf.registration_year()) else { return };
    // Synthetic DUF-nummer are made of years to come, so that they can be nobody's.
    let is_to_come = context.production && year > context.as_of.year();
    if year < FIRST_YEAR || is_to_come {
        report.push_at(&RULE, &post.at, Felt::Duf);
    }
}
