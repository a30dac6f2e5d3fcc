//! nir-n30: a refusal and a stans have reasons from lists of their own.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::kodeverk::Kodeverk;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n30", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Begrunnelsen er fra en annen liste ({liste}).",
        nn: "Grunngivinga er frå ei anna liste ({liste}).",
        en: "The reason is from another list ({liste}).",
    },
    why: Text {
        nb: "Avslag, stans, avbrudd og avslutning har hver sin liste i NIR. Stans er kommunens vedtak, avbrudd deltakerens eget valg, avslutning det avtalte: En begrunnelse fra feil liste tyder på at vedtaket er av en annen type.",
        nn: "Avslag, stans, avbrot og avslutning har kvar si liste i NIR. Stans er vedtaket til kommunen, avbrot er deltakaren sitt eige val, avslutning det avtalte: Ei grunngiving frå feil liste tyder på at vedtaket er av ein annan type.",
        en: "Refusal, stop, break-off and end each have a list in NIR. A stop is the municipality's decision, a break-off the participant's own choice, an end what was agreed: a reason from the wrong list points to another kind of decision.",
    },
    advice: Text {
        nb: "Velg en begrunnelse fra lista for vedtakstypen, eller rett vedtakstypen.",
        nn: "Vel ei grunngiving frå lista for vedtakstypen, eller rett vedtakstypen.",
        en: "Choose a reason from the list of this kind of decision, or correct the kind.",
    },
    args: &["liste"],
    sources: &[
        Source {
            title: "IMDi: Stans av introduksjonsprogram",
            section: "introduksjonsloven § 7",
            url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/stans-av-introduksjonsprogram/",
        },
        Source {
            title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
            section: "contents list only; the codes are not public",
            url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a reason for a stop",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER","stanstype":"PERMANENT"}]"#,
        reports: 0,
    },
    Example {
        name: "a reason for an end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"FLYTTET","stanstype":"PERMANENT"}]"#,
        reports: 1,
    },
    Example {
        name: "one that stands in both lists",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"ATFERD","stanstype":"PERMANENT"}]"#,
        reports: 0,
    },
    Example {
        name: "a refusal with a reason for a stop",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}]"#,
        reports: 1,
    },
    Example {
        name: "a reason that no list has",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}]"#,
        reports: 0,
    },
    Example {
        name: "a code that the vendor has mapped to one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.koder":[{"liste":"stansarsak","kode":"S4","nokkel":"ATFERD"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"S4","stanstype":"PERMANENT"}]"#,
        reports: 0,
    },
    Example {
        name: "a refusal of norsk, whose reasons are not read",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}]"#,
        reports: 0,
    },
];

/// The four lists of reasons. What stands in that of break-offs nobody could read.
const LISTS: [Kodeverk; 4] =
    [Kodeverk::Avslagsgrunn, Kodeverk::Stansarsak, Kodeverk::Avslutningsarsak, Kodeverk::Avbruddsgrunn];

fn check(post: &Record, context: &Context, report: &mut Report) {
    let (Some(own), Some(reason)) = (list(post), post.id(Felt::Begrunnelse)) else { return };
    let stands_in = |list: &Kodeverk| context.known.koder.kode(*list, reason).is_some();
    if stands_in(&own) {
        return;
    }
    if let Some(other) = LISTS.into_iter().find(stands_in) {
        report.push_with(&RULE, post.at.felt(Felt::Begrunnelse), None, one("liste", Value::Text(other.name())));
    }
}

/// The list of the vedtak's kind: those that are known are of introduksjonsprogrammet.
fn list(vedtak: &Record) -> Option<Kodeverk> {
    match (vedtak.kode(Felt::Ordning)?, vedtak.kode(Felt::Vedtakstype)?) {
        ("INTRODUKSJONSPROGRAM", "AVSLAG") => Some(Kodeverk::Avslagsgrunn),
        ("INTRODUKSJONSPROGRAM", "STANS") => Some(Kodeverk::Stansarsak),
        _ => None,
    }
}
