//! nir-n63: without a vedtak om tildeling there is no persontilskudd.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n63", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} deltakere har timer i norsk uten vedtak om tildeling på ordningen, \
            og utløser ikke persontilskudd.",
        nn: "{antall} deltakarar har timar i norsk utan vedtak om tildeling på ordninga, \
            og utløyser ikkje persontilskot.",
        en: "{antall} participants have hours of Norwegian without a decision that grants them, \
            and bring no per-person grant (persontilskudd).",
    },
    why: Text {
        nb: "Tilskuddet betales ut fra vedtakene i NIR, for dem som fikk rett til opplæring fra 2018.",
        nn: "Tilskotet blir betalt ut frå vedtaka i NIR, for dei som fekk rett til opplæring frå 2018.",
        en: "The grant is paid on the basis of the decisions in NIR, for those whose right arose in 2018 or later.",
    },
    advice: Text {
        nb: "Registrer vedtakene om tildeling.",
        nn: "Registrer vedtaka om tildeling.",
        en: "Register the decisions that grant the training.",
    },
    args: &["antall"],
    sources: &[
        sources::UTBETALING_NORSKTILSKUDD,
        Source {
            title: "IMDi: Registrering i NIR er nytt krav for norsktilskudd",
            section: "persons whose right arose from 2018 on",
            url: "https://www.imdi.no/arkiv/arkiverte-nyheter/registrering-i-nir-er-nytt-krav-for-norsktilskudd/",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("with a vedtak").known(REGISTER, &[]).records(&[PERSON, TILDELING_NORSK_2022, NORSK_2022]),
    example("without").known(REGISTER, &[]).reports(1).records(&[PERSON, NORSK_2022]),
    example("the vedtak is a refusal").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"AVSLAG",
            "vedtaksdato":"2022-03-01","fra":"2022-03-01","begrunnelse":"ALDER"}"#,
        NORSK_2022,
    ]),
    example("a vedtak that cannot be judged").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"V17",
            "vedtaksdato":"2022-03-01","fra":"2022-03-01"}"#,
        NORSK_2022,
    ]),
    example("a right from before 2018").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2017-12-31",
            "ankomst":"2018-11-01"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2019-03-01",
            "til":"2019-03-31","timetype":"NORSK","timer":40}"#,
    ]),
    example("asylum training needs none").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"m1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-08-01",
            "til":"2025-12-31","timetype":"ASYL_NORSK","timer":100}"#,
    ]),
];

/// The grant demands a vedtak of those whose right arose then or later.
const DEMANDED_FROM: Date = Date::new(2018, 1, 1).unwrap();

/// The first participation without a vedtak on its ordning.
fn untold<'a>(deltaker: &Deltaker<'a, '_>) -> Option<Norskdeltakelse<'a>> {
    if deltaker.innvilget().is_some_and(|day| day < DEMANDED_FROM) {
        return None;
    }
    [ordning::NORSK_SAMFUNNSKUNNSKAP, ordning::NORSK_RETT_NORSKMAL].into_iter().find_map(|ordning| {
        // What cannot be judged may be the one.
        let may_grant = |vedtak: Vedtak<'_>| {
            vedtak.ordning().is_none_or(|of| of == ordning)
                && vedtak
                    .vedtakstype()
                    .is_none_or(|it| matches!(it, vedtakstype::TILDELING | vedtakstype::UTVIDET_NORSK))
        };
        let of = |record: &Norskdeltakelse<'_>| !record.known && record.ordning() == Some(ordning);
        deltaker.all::<Norskdeltakelse>().find(of).filter(|_| !deltaker.all::<Vedtak>().any(may_grant))
    })
}

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if let Some(record) = untold(deltaker) {
        report.tally(&RULE, record.order(), record.at);
    }
}
