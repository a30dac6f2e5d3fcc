//! nir-n55c: nor the age limit since the change of 2025, as far as it is known.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n55c", Evidence::Provisional).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen er eldre enn den nye aldersgrensen for introduksjonsprogram ({grense} år).",
        nn: "Personen er eldre enn den nye aldersgrensa for introduksjonsprogram ({grense} år).",
        en: "The person is older than the new age limit of the introduction programme ({grense}).",
    },
    why: Text {
        nb: "Stortinget hevet aldersgrensen i 2025. \
            Tallet og datoen er ikke lest i loven, så bare mottakeren kan avgjøre det.",
        nn: "Stortinget heva aldersgrensa i 2025. \
            Talet og datoen er ikkje lesne i lova, så berre mottakaren kan avgjere det.",
        en: "Stortinget raised the age limit in 2025. \
            We have not read the age and the date in the law, so only the receiver can decide.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen, og kategorien i NIR.",
        nn: "Sjekk fødselsdatoen, og kategorien i NIR.",
        en: "Check the day of birth, and the category in NIR.",
    },
    args: &["grense"],
    sources: &[sources::INNST_410_L.at("Prop. 81 L (2024-2025)")],
};

const TILDELING_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-06-01","fra":"2025-06-06","til":"2026-06-05"}"#;
const PERSON_FODSELSDATO_1963: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1963-11-15"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("60 on the day of the permit").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1963-11-16"}"#,
        OPPHOLD_2024,
        TILDELING_V1,
    ]),
    example("61 on the day of the permit").reports(1).records(&[PERSON_FODSELSDATO_1963, OPPHOLD_2024, TILDELING_V1]),
    example("before the change the old limit speaks").records(&[
        PERSON_FODSELSDATO_1963,
        OPPHOLD_2024,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-06-01","fra":"2025-06-05","til":"2026-06-05"}"#,
    ]),
    example("who may be offered it")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}"#],
        )
        .records(&[PERSON_FODSELSDATO_1963, OPPHOLD_2024, TILDELING_V1]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt().filter(|_| !deltaker.kan_tilbys()) else { return };
    let Some(age) = deltaker.tillatelse(Lov::Integreringsloven).and_then(|granted| granted.age(born)) else { return };
    for vedtak in deltaker.vedtak(vedtakstype::TILDELING) {
        if vedtak.ordning() == Some(ordning::INTRODUKSJONSPROGRAM)
            && let Some(first) = vedtak.fra()
            && let Some(limit) = lookup(Parameter::ProgramAlderTilUtvidet, Lov::Integreringsloven, first)
            && age > limit.tall
            && deltaker.lover(&vedtak, context.as_of).single() == Some(Lov::Integreringsloven)
        {
            let args = one("grense", Value::Int(u64::from(limit.tall)));
            report.push_sent(&RULE, vedtak.at.field(field::FRA), args);
        }
    }
}
