//! nir-n30b: the reason of a refusal or a stans stands in a list; what does not, cannot be judged.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::kodeverk::Kodeverk;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n30b", Evidence::Provisional).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Begrunnelsen står ikke i noen liste, og kan derfor ikke kontrolleres.",
        nn: "Grunngivinga står ikkje i noka liste, og kan difor ikkje kontrollerast.",
        en: "The reason is not in any list and can therefore not be checked.",
    },
    why: Text {
        nb: "Begrunnelsene som NIR bruker, er ikke offentlige. Den som er sendt, kan være riktig.",
        nn: "Grunngivingane som NIR bruker, er ikkje offentlege. Den som er send, kan vere rett.",
        en: "The reasons that NIR uses are not public. The one sent may be right.",
    },
    advice: Text {
        nb: "Be leverandøren av fagsystemet om å oversette begrunnelsen til nøkkelen i lista, eller om å melde den inn.",
        nn: "Be leverandøren av fagsystemet om å omsetje grunngivinga til nøkkelen i lista, eller om å melde inn grunngivinga.",
        en: "Ask the vendor of the system to translate the reason to the list's key, or to have it added.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "contents list only; the codes are not public",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "in the list of refusals",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"ALDER"}]"#,
        reports: 0,
    },
    Example {
        name: "in no list",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}]"#,
        reports: 1,
    },
    Example {
        name: "in another list",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}]"#,
        reports: 0,
    },
    Example {
        name: "mapped by the vendor",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.koder":[{"liste":"avslagsgrunn","kode":"B17","nokkel":"SKJONN"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}]"#,
        reports: 0,
    },
    Example {
        name: "a grant has no reason",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}]"#,
        reports: 0,
    },
];

/// Where a reason may stand.
const LISTS: [Kodeverk; 4] =
    [Kodeverk::Avslagsgrunn, Kodeverk::Stansarsak, Kodeverk::Avslutningsarsak, Kodeverk::Avbruddsgrunn];

fn check(post: &Record, context: &Context, report: &mut Report) {
    let asks_for_a_reason = matches!(post.kode(Felt::Vedtakstype), Some("AVSLAG" | "STANS"));
    let Some(reason) = post.id(Felt::Begrunnelse).filter(|_| asks_for_a_reason) else { return };
    if LISTS.into_iter().all(|list| context.known.koder.kode(list, reason).is_none()) {
        report.push_at(&RULE, &post.at, Felt::Begrunnelse);
    }
}
