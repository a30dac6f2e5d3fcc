//! nir-n20b: schooling from before is registered, where NIR tells no category.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n20b", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er ikke registrert.",
        nn: "Utdanningsbakgrunn er ikkje registrert.",
        en: "Earlier education is not registered.",
    },
    why: Text {
        nb: "For personer med rett og plikt må den registreres: NIR beregner fristen for opplæringen i norsk av den. \
            Kategorien i NIR er ikke oppgitt. Gjelder {antall} vedtak for personen.",
        nn: "For personar med rett og plikt må han registrerast: NIR reknar ut fristen for opplæringa i norsk av han. \
            Kategorien i NIR er ikkje opplyst. Gjeld {antall} vedtak for personen.",
        en: "For persons with a right and a duty it must be registered: \
            NIR computes the deadline of the Norwegian training from it. \
            The person's category in NIR is not in the submission. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Har personen rett og plikt, registrer om personen har fullført videregående opplæring fra før. \
            Er det et tilbud, trenger du ikke gjøre noe.",
        nn: "Har personen rett og plikt, registrer om personen har fullført vidaregåande opplæring frå før. \
            Er det eit tilbod, treng du ikkje gjere noko.",
        en: "If the person has right and duty, register whether the person completed upper secondary education before. \
            If it is an offer, there is nothing to do.",
    },
    args: &["antall"],
    sources: &[sources::FRIST_2022.at("schooling from before, for persons with right and duty")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the category is not told").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
    ]),
    example("right and duty: an error of its own")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK",
                "ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#],
        )
        .records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
    example("may be offered")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO"}"#],
        )
        .records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
    example("registered").known(REGISTER, &[]).records(&[PERSON, OPPHOLD_2024, TILDELING_2025, UTEN_VGS]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(&[kategori::RETT_OG_PLIKT_NORSK, kategori::RETT_OG_PLIKT_INTRO]).is_some() {
        return;
    }
    let mut missing = Tally::new();
    for vedtak in deltaker.uten_utdanningsbakgrunn(context.as_of) {
        missing.note((), vedtak.at);
    }
    missing.report(&RULE, report);
}
