//! nir-n35b: training in norsk rests on a vedtak, also of those of whom NIR tells no right.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n35b", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har deltatt i opplæring i norsk uten at opplæringen er tildelt ved vedtak på samme ordning. \
            Antall deltakelser: {antall}.",
        nn: "Personen har delteke i opplæring i norsk utan at opplæringa er tildelt ved vedtak på same ordning. \
            Talet på deltakingar: {antall}.",
        en: "The person has taken part in Norwegian training that no decision on the same scheme grants. \
            Number of participations: {antall}.",
    },
    why: Text {
        nb: "For dem som har rett til opplæringen, skal vedtaket registreres sammen med deltakelsen. \
            NIR har ikke oppgitt at personen har rett; \
            for den som bare har plikt og betaler selv, er det ikke klart at vedtak kreves.",
        nn: "For dei som har rett til opplæringa, skal vedtaket registrerast saman med deltakinga. \
            NIR har ikkje opplyst at personen har rett; \
            for den som berre har plikt og betaler sjølv, er det ikkje klart at det trengst vedtak.",
        en: "For those who have a right to the training, the decision is registered with the participation. \
            Nothing from NIR says that the person has a right; \
            whether those who have only a duty and pay for it need a decision is not clear.",
    },
    advice: Text {
        nb: "Sjekk kategorien i NIR. Har personen rett, registrer vedtaket.",
        nn: "Sjekk kategorien i NIR. Har personen rett, registrer vedtaket.",
        en: "Check the category in NIR. If the person has a right, register the decision.",
    },
    args: &["antall"],
    sources: &[sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the category is not told").known(REGISTER, &[]).reports(1).records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("duty without a right")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"PLIKT_NORSK",
                "ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#],
        )
        .reports(1)
        .records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("with a right: an error of its own")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK",
                "ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#],
        )
        .records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("granted").known(REGISTER, &[]).records(&[PERSON, OPPHOLD_2025, TILDELING_NORSK, NORSK]),
];

/// The categories with a right to training in norsk.
const RETT: &[Code<kategori::List>] =
    &[kategori::RETT_OG_PLIKT_NORSK, kategori::RETT_NORSK_SAMFUNNSKUNNSKAP, kategori::RETT_NORSK];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(RETT) == Some(true) {
        return;
    }
    for (first, count) in deltaker.uten_tildeling(context.as_of) {
        report.push_sent(&RULE, first.at.field(field::ORDNING), one("antall", Value::Int(count)));
    }
}
