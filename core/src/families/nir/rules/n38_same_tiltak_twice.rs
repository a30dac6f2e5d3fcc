//! nir-n38: tiltak of one type do not run at the same time in one programme.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::periods::{Period, overlaps};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n38", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "To tiltak av samme type går samtidig i programmet.",
        nn: "To tiltak av same type går samstundes i programmet.",
        en: "Two measures of the same type run at the same time in the programme.",
    },
    why: Text {
        nb: "Som regel er det samme tiltak registrert to ganger, eller det første ble ikke avsluttet da det neste begynte. Timene telles da dobbelt.",
        nn: "Som regel er det same tiltak registrert to gonger, eller det første vart ikkje avslutta då det neste byrja. Timane blir då talde dobbelt.",
        en: "Usually it is the same measure registered twice, or the first was not ended when the next began. The hours are then counted twice.",
    },
    advice: Text {
        nb: "Avslutt eller annuller det ene, eller sett at det erstatter det andre.",
        nn: "Avslutt eller annuller det eine, eller set at det erstattar det andre.",
        en: "End or annul one of them, or set that it replaces the other.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one after the other",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-07-01","til":"2022-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "on one day both",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-06-30","til":"2022-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "of two types",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-04-01","til":"2022-06-30"}]"#,
        reports: 0,
    },
    Example {
        name: "one replaces a part of the other",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-05-01","til":"2022-05-31","erstatter":"t1"}]"#,
        reports: 0,
    },
    Example {
        name: "the first was never ended",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in innsending.of_type(RecordType::Introduksjonsprogram) {
        for tiltak in innsending.of_one_code(program, RecordType::Tiltak, Felt::Tiltakstype) {
            let tiltak: Vec<(&Record, Period)> = tiltak
                .into_iter()
                .filter(|post| !post.has(Felt::Erstatter))
                .filter_map(|post| Some((post, post.periode()?)))
                .collect();
            let periods: Vec<Period> = tiltak.iter().map(|(_, period)| *period).collect();
            for overlap in overlaps(&periods) {
                let of = |at: u32| tiltak.get(at as usize).map(|(post, _)| post.at.felt(Felt::Fra));
                if let (Some(later), Some(earlier)) = (of(overlap.later), of(overlap.earlier)) {
                    report.push_linked(&RULE, later, earlier, NONE);
                }
            }
        }
    }
}
