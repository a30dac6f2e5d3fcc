//! nir-n30: a refusal and a stans have reasons from lists of their own.

use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::needs::KODER;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n30", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Begrunnelsen er fra en annen liste ({liste}).",
        nn: "Grunngivinga er frå ei anna liste ({liste}).",
        en: "The reason is from another list ({liste}).",
    },
    why: Text {
        nb: "Avslag, stans, avbrudd og avslutning har hver sin liste i NIR. \
            Stans er kommunens vedtak, avbrudd deltakerens eget valg, \
            avslutning det avtalte: En begrunnelse fra feil liste tyder på at vedtaket er av en annen type.",
        nn: "Avslag, stans, avbrot og avslutning har kvar si liste i NIR. \
            Stans er vedtaket til kommunen, avbrot er deltakaren sitt eige val, \
            avslutning det avtalte: Ei grunngiving frå feil liste tyder på at vedtaket er av ein annan type.",
        en: "Refusal, stop, break-off and end each have a list in NIR. \
            A stop is the municipality's decision, a break-off the participant's own choice, \
            an end what was agreed: a reason from the wrong list points to another kind of decision.",
    },
    advice: Text {
        nb: "Velg en begrunnelse fra lista for vedtakstypen, eller rett vedtakstypen.",
        nn: "Vel ei grunngiving frå lista for vedtakstypen, eller rett vedtakstypen.",
        en: "Choose a reason from the list of this kind of decision, or correct the kind.",
    },
    args: &["liste"],
    sources: &[sources::STANS, sources::NIR_DOK_004.at("contents list only; the codes are not public")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a reason for a stop").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER",
            "stanstype":"PERMANENT"}"#,
    ]),
    example("a reason for an end").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"FLYTTET",
            "stanstype":"PERMANENT"}"#,
    ]),
    example("one that stands in both lists").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"ATFERD",
            "stanstype":"PERMANENT"}"#,
    ]),
    example("a refusal with a reason for a stop").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}"#,
    ]),
    example("a reason that no list has").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"B17"}"#,
    ]),
    example("a code that the vendor has mapped to one")
        .known(KODER, &[r#"{"liste":"stansarsak","kode":"S4","nokkel":"ATFERD"}"#])
        .records(&[
            PERSON,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
                "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"S4",
                "stanstype":"PERMANENT"}"#,
        ]),
    example("a refusal of norsk, whose reasons are not read").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"UGYLDIG_FRAVAER"}"#,
    ]),
];

/// The four lists of reasons. What stands in that of break-offs nobody could read.
const LISTS: [Kodeverk; 4] =
    [Kodeverk::Avslagsgrunn, Kodeverk::Stansarsak, Kodeverk::Avslutningsarsak, Kodeverk::Avbruddsgrunn];

fn check(record: &Record, context: &Context, report: &mut Report) {
    let Some(vedtak) = Vedtak::of(record) else { return };
    let (Some(own), Some(reason)) = (list(vedtak), vedtak.begrunnelse()) else { return };
    let stands_in = |list: &Kodeverk| context.known.koder.kode(*list, reason).is_some();
    if stands_in(&own) {
        return;
    }
    if let Some(other) = LISTS.into_iter().find(stands_in) {
        report.push_with(&RULE, vedtak.at.field(field::BEGRUNNELSE), None, one("liste", Value::Text(other.name())));
    }
}

/// The list of the vedtak's kind: those that are known are of introduksjonsprogrammet.
fn list(vedtak: Vedtak<'_>) -> Option<Kodeverk> {
    match (vedtak.ordning()?, vedtak.vedtakstype()?) {
        (ordning::INTRODUKSJONSPROGRAM, vedtakstype::AVSLAG) => Some(Kodeverk::Avslagsgrunn),
        (ordning::INTRODUKSJONSPROGRAM, vedtakstype::STANS) => Some(Kodeverk::Stansarsak),
        _ => None,
    }
}
