//! nir-n39b: a programme is not opened again before it ended.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n39b", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er gjenåpnet før det ble avsluttet.",
        nn: "Programmet er opna att før det vart avslutta.",
        en: "The programme was opened again before it ended.",
    },
    why: Text {
        nb: "En av datoene må være feil. Så lenge de står slik, er det ikke mulig å vite om programmet går.",
        nn: "Ein av datoane må vere feil. Så lenge dei står slik, går det ikkje an å vite om programmet går.",
        en: "One of the dates must be wrong. As they stand, nobody can tell whether the programme runs.",
    },
    advice: Text {
        nb: "Rett datoen for avslutningen eller for gjenåpningen.",
        nn: "Rett datoen for avslutninga eller for gjenopninga.",
        en: "Correct the day of the end or of the opening.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
        section: "gjenåpning av introduksjonsprogram",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "opened again on the day of the end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30","gjenapnet":"2026-02-01"}]"#,
        reports: 0,
    },
    Example {
        name: "opened again the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30","gjenapnet":"2026-01-31"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for avslutning in innsending.of_type(RecordType::Avslutning) {
        if let (Some(end), Some(opened)) = (avslutning.dato(Felt::Dato), avslutning.dato(Felt::Gjenapnet))
            && opened < end
        {
            report.push_sent(&RULE, avslutning.at.felt(Felt::Gjenapnet), NONE);
        }
    }
}
