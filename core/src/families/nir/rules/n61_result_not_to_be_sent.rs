//! nir-n61: results of tests are HK-dir's to tell; those that are sent are used for the check.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n61", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Prøveresultater er brukt i kontrollen, men NIR får dem fra HK-dir.",
        nn: "Prøveresultat er brukte i kontrollen, men NIR får dei frå HK-dir.",
        en: "Results of tests are used for the check, but NIR gets them from HK-dir.",
    },
    why: Text {
        nb: "NIR viser resultatene fra HK-dir. Om NIR tar imot resultater fra kommunen, \
            for eksempel av eldre lokale prøver, er ikke kjent. Gjelder {antall} resultater for personen.",
        nn: "NIR viser resultata frå HK-dir. Om NIR tek imot resultat frå kommunen, \
            til dømes av eldre lokale prøver, er ikkje kjent. Gjeld {antall} resultat for personen.",
        en: "NIR shows the results from HK-dir. Whether NIR takes results from the municipality, \
            such as those of older local tests, is not known. Concerns {antall} results of the person.",
    },
    advice: Text {
        nb: "Du trenger ikke gjøre noe. Er et resultat feil i NIR, meld fra til HK-dir.",
        nn: "Du treng ikkje gjere noko. Er eit resultat feil i NIR, meld frå til HK-dir.",
        en: "There is nothing to do. If a result is wrong in NIR, tell HK-dir.",
    },
    args: &["antall"],
    sources: &[sources::BRUKERHANDBOK, sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("none sent").records(&[PERSON, OPPHOLD_2024, NORSK_MARS_2025]),
    example("two sent, said once").reports(1).records(&[
        PERSON,
        r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1",
            "delprove":"MUNTLIG"}"#,
        r#"{"type":"prove","id":"r2","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"A2",
            "delprove":"LESE"}"#,
    ]),
    example("told by the register")
        .known(
            REGISTER,
            &[r#"{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10",
                "resultat":"B1","delprove":"MUNTLIG"}"#],
        )
        .records(&[PERSON, NORSK_MARS_2025]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut sent = Tally::new();
    for record in deltaker.all::<Prove>() {
        sent.note((), record.at);
    }
    sent.report(&RULE, report);
}
