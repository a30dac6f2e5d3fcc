//! nir-n30b: the reason of a refusal or a stans stands in a list; what does not, cannot be judged.

use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::needs::KODER;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n30b", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
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
        nb: "Be leverandøren av fagsystemet om å oversette begrunnelsen til nøkkelen i lista, \
            eller om å melde den inn.",
        nn: "Be leverandøren av fagsystemet om å omsetje grunngivinga til nøkkelen i lista, \
            eller om å melde inn grunngivinga.",
        en: "Ask the vendor of the system to translate the reason to the list's key, or to have it added.",
    },
    args: &[],
    sources: &[sources::NIR_DOK_004.at("contents list only; the codes are not public")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("in the list of refusals").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"ALDER"}"#,
    ]),
    example("in no list").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}"#,
    ]),
    example("in another list").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}"#,
    ]),
    example("mapped by the vendor")
        .known(KODER, &[r#"{"liste":"avslagsgrunn","kode":"B17","nokkel":"SKJONN"}"#])
        .records(&[
            PERSON,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
                "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}"#,
        ]),
    example("a grant has no reason").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}"#,
    ]),
];

/// Where a reason may stand.
const LISTS: [Kodeverk; 4] =
    [Kodeverk::Avslagsgrunn, Kodeverk::Stansarsak, Kodeverk::Avslutningsarsak, Kodeverk::Avbruddsgrunn];

fn check(record: &Record, context: &Context, report: &mut Report) {
    let Some(vedtak) = Vedtak::of(record) else { return };
    let asks_for_a_reason = matches!(vedtak.vedtakstype(), Some(vedtakstype::AVSLAG | vedtakstype::STANS));
    let Some(reason) = vedtak.begrunnelse().filter(|_| asks_for_a_reason) else { return };
    if LISTS.into_iter().all(|list| context.known.koder.kode(list, reason).is_none()) {
        report.push_at(&RULE, &vedtak.at, field::BEGRUNNELSE);
    }
}
