//! elev-v12: the same person has been sent by another school in the same school year. Which school gives way the
//! receiver
//! decides, not the one that sends last. Needs what the register already holds.

use crate::families::elev::SeenPupil;
use crate::families::elev::needs::INNSENDT;
use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v12", Evidence::Verified).of(of::ALL).needs(INNSENDT);

pub(super) const CHECK: Check = Check::SeenPupil(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Eleven er allerede sendt inn fra en annen skole dette skoleåret.",
        nn: "Eleven er alt send inn frå ein annan skule dette skuleåret.",
        en: "The pupil has already been sent in by another school this school year.",
    },
    why: Text {
        nb: "En elev kan bare være registrert med én avgiverskole. Inntakskontoret avgjør hvilken som gjelder.",
        nn: "Ein elev kan berre vere registrert med éin avgivarskule. Inntakskontoret avgjer kva for ein som gjeld.",
        en: "A pupil can be registered with one sending school only. \
            The county admissions office (Inntakskontoret) decides which one it is.",
    },
    advice: Text {
        nb: "Går eleven på din skole nå, kan lista sendes. \
            Si fra til inntakskontoret hvor eleven går. Har eleven sluttet hos deg, rett det{+fetch}.",
        nn: "Går eleven på skulen din no, kan lista sendast. \
            Sei frå til inntakskontoret kvar eleven går. Har eleven slutta hos deg, rett det{+fetch}.",
        en: "If the pupil is at your school now, the list can be sent. Tell the county admissions \
            office (Inntakskontoret) where the pupil is. If the pupil has left your school, correct it{+fetch}.",
    },
    args: &[],
    sources: &[
        Source {
            title: "VIGOskole: brukerveiledning",
            section: "«En elev kan bare være registrert med en avgiverskole»",
            url: "https://docplayer.me/166696235",
        },
        sources::SAMT_BU_PILOT_1.at("duplicates are searched for by hand in VIGO"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("another school has sent the pupil")
        .known(INNSENDT, &[r#""04841099821""#])
        .reports(1)
        .lines(&[TOF, ELEV, EOF_2]),
    vigo1("unchecked without what the register holds").lines(&[TOF, ELEV, EOF_2]),
];

fn check(pupil: &SeenPupil, context: &Context, report: &mut Report) {
    if context.known.innsendt.as_ref().is_some_and(|held| held.binary_search_by_key(&pupil.key, |held| held.0).is_ok())
    {
        report.push_at(&RULE, &pupil.at(), field::FNR);
    }
}
