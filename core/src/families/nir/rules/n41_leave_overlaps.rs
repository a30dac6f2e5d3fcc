//! nir-n41: leave from one programme or vedtak does not overlap.

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
pub static RULE: RuleInfo = RuleInfo::error("nir-n41", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "To permisjoner ligger på de samme dagene.",
        nn: "To permisjonar ligg på dei same dagane.",
        en: "Two leaves lie on the same days.",
    },
    why: Text {
        nb: "Hver permisjon forlenger fristen med sin egen lengde. Dager i to permisjoner ville ha forlenget den to ganger.",
        nn: "Kvar permisjon forlengjer fristen med si eiga lengd. Dagar i to permisjonar ville ha forlengt han to gonger.",
        en: "Each leave moves the deadline by its own length. Days in two leaves would move it twice.",
    },
    advice: Text {
        nb: "Rett datoene, eller annuller den ene.",
        nn: "Rett datoane, eller annuller den eine.",
        en: "Correct the dates, or annul one of them.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
            section: "integreringsloven §§ 31-33",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "they meet",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01","til":"2022-08-26"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-05-31"}]"#,
        reports: 0,
    },
    Example {
        name: "they share a day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01","til":"2022-08-27"},{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-05-31"}]"#,
        reports: 1,
    },
    Example {
        name: "from the programme and from norsk",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-05-31"},{"type":"permisjon","id":"l2","vedtak":"v2","permisjonstype":"OMSORG","fra":"2022-08-27","til":"2023-05-31"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for parent in innsending.of_type(RecordType::Introduksjonsprogram).chain(innsending.of_type(RecordType::Vedtak)) {
        let leave = innsending.barn(parent, RecordType::Permisjon).filter_map(|post| Some((post, post.periode()?)));
        let leave: Vec<(&Record, Period)> = leave.collect();
        let periods: Vec<Period> = leave.iter().map(|(_, period)| *period).collect();
        for overlap in overlaps(&periods) {
            let of = |at: u32| leave.get(at as usize).map(|(post, _)| post.at.felt(Felt::Fra));
            if let (Some(later), Some(earlier)) = (of(overlap.later), of(overlap.earlier)) {
                report.push_linked(&RULE, later, earlier, NONE);
            }
        }
    }
}
