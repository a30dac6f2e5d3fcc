//! nir-n32: absence right after leave for birth or adoption tells its cause.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::periods::{Period, Periods};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n32", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fraværet følger rett etter permisjon ved fødsel eller adopsjon og mangler årsak.",
        nn: "Fråværet følgjer rett etter permisjon ved fødsel eller adopsjon og manglar årsak.",
        en: "The absence follows right after leave for birth or adoption and lacks its cause.",
    },
    why: Text {
        nb: "Kommunen skal registrere årsaken til fravær etter endt permisjon ved fødsel og adopsjon.",
        nn: "Kommunen skal registrere årsaka til fråvær etter avslutta permisjon ved fødsel og adopsjon.",
        en: "The municipality must register the cause of absence after leave for birth or adoption has ended.",
    },
    advice: Text {
        nb: "Fyll ut årsaken i fagsystemet.",
        nn: "Fyll ut årsaka i fagsystemet.",
        en: "Fill in the cause in the system.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "cause of absence after leave for birth and adoption",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
            section: "cause of absence after leave for birth and adoption",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "with its cause",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2023-05-31"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30","fravaersarsak":"BARNEHAGE"}]"#,
        reports: 0,
    },
    Example {
        name: "without, on the next day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2023-05-31"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30"}]"#,
        reports: 1,
    },
    Example {
        name: "without, on the Monday after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"ADOPSJON","fra":"2022-09-01","til":"2023-06-02"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"UGYLDIG","fra":"2023-06-05","til":"2023-06-30"}]"#,
        reports: 1,
    },
    Example {
        name: "back for a day in between",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2023-05-31"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-02","til":"2023-06-30"}]"#,
        reports: 0,
    },
    Example {
        name: "a sick child tells its cause",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2023-05-31"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"SYKT_BARN","fra":"2023-06-01","til":"2023-06-02"}]"#,
        reports: 0,
    },
    Example {
        name: "after leave for illness",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"EGEN_LANGVARIG_SYKDOM","fra":"2022-08-01","til":"2023-05-31"},{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"GYLDIG","fra":"2023-06-01","til":"2023-06-30"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let of_birth = |post: &&Record| matches!(post.kode(Felt::Permisjonstype), Some("FODSEL" | "ADOPSJON" | "OMSORG"));
    let leave = Periods::of(deltaker.av(RecordType::Permisjon).filter(of_birth).filter_map(Record::periode));
    let untold = |post: &&Record| {
        matches!(post.kode(Felt::Fravaerstype), Some("GYLDIG" | "UGYLDIG")) && !post.has(Felt::Fravaersarsak)
    };
    for post in deltaker.av(RecordType::Fravaer).filter(untold) {
        let Some(first) = post.dato(Felt::Fra) else { continue };
        let ended = leave.as_slice().partition_point(|period| period.last().is_some_and(|last| last < first));
        let last = ended.checked_sub(1).and_then(|at| leave.as_slice().get(at)?.last());
        let between = last.and_then(|last| Some((last.plus_days(1)?, first.plus_days(-1)?)));
        // Right after: without a working day between.
        let gap = between.map(|(from, to)| Period::new(from, Some(to)).and_then(Period::arbeidsdager).unwrap_or(0));
        if gap == Some(0) {
            report.push_sent(&RULE, post.at.felt(Felt::Fravaersarsak), NONE);
        }
    }
}
