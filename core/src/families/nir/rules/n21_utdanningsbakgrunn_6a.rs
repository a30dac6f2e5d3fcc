//! nir-n21: schooling is not registered in the twelve-month scheme of chapter 6A.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n21", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er registrert for en person etter kapittel 6A, før utvidet norskopplæring fantes.",
        nn: "Utdanningsbakgrunn er registrert for ein person etter kapittel 6A, før utvida norskopplæring fanst.",
        en: "Earlier education is registered for a person under chapter 6A, before there was extended Norwegian training.",
    },
    why: Text {
        nb: "Retten til norsk etter kapittel 6A varer tolv måneder uansett utdanning. IMDi ba for 2022 om at utdanningsbakgrunn ikke ble registrert. Først med utvidet norskopplæring, fra 1. juli 2023, er den nødvendig.",
        nn: "Retten til norsk etter kapittel 6A varer tolv månader same kva utdanning ein har. IMDi bad for 2022 om at utdanningsbakgrunn ikkje vart registrert. Først med utvida norskopplæring, frå 1. juli 2023, trengst han.",
        en: "The right to Norwegian training under chapter 6A lasts twelve months whatever the earlier education. For 2022 IMDi asked not to register it. It is needed only with extended training, from 1 July 2023.",
    },
    advice: Text {
        nb: "Fjern opplysningen, med mindre personen skal ha utvidet norskopplæring.",
        nn: "Fjern opplysninga, med mindre personen skal ha utvida norskopplæring.",
        en: "Remove it, unless the person is to have extended training.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2022",
            section: "",
            url: "https://www.imdi.no/imdinett/frist-for-a-oppdatere-opplysninger-i-nir-for-2022/",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av lovendringer",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "in the twelve-month scheme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-06-30","har_vgs":true}]"#,
        reports: 1,
    },
    Example {
        name: "when extended training had begun",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-01","har_vgs":true}]"#,
        reports: 0,
    },
    Example {
        name: "before, for a person who got extended training",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-05-02","har_vgs":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}]"#,
        reports: 0,
    },
    Example {
        name: "before chapter 6A began",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2022-06-14","har_vgs":true}]"#,
        reports: 0,
    },
    Example {
        name: "under the ordinary law",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.vedtak("UTVIDET_NORSK").next().is_some() {
        return;
    }
    for post in deltaker.av(RecordType::Utdanningsbakgrunn) {
        let day = post.dato(Felt::Dato).unwrap_or(context.as_of);
        let is_needed = oppslag(Parameter::UtvidetNorsk, Lov::Kap6A, day).is_some();
        if !is_needed && deltaker.lover(post, day).single() == Some(Lov::Kap6A) {
            report.push_sent(&RULE, post.at, NONE);
        }
    }
}
