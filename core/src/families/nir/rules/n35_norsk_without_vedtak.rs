//! nir-n35: training in norsk rests on a vedtak that grants it on the same ordning.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n35", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har deltatt i opplæring i norsk uten at opplæringen er tildelt ved vedtak på samme ordning. \
            Antall deltakelser: {antall}.",
        nn: "Personen har delteke i opplæring i norsk utan at opplæringa er tildelt ved vedtak på same ordning. \
            Talet på deltakingar: {antall}.",
        en: "The person has taken part in training in Norwegian without a decision on the same scheme that grants it. \
            Number of participations: {antall}.",
    },
    why: Text {
        nb: "Vedtaket skal registreres sammen med deltakelsen. \
            Uten vedtak får kommunen ikke persontilskudd, og fristen for opplæringen kan ikke regnes ut.",
        nn: "Vedtaket skal registrerast saman med deltakinga. \
            Utan vedtak får ikkje kommunen persontilskot, og fristen for opplæringa kan ikkje reknast ut.",
        en: "The decision must be registered together with the participation. Without \
            it the municipality gets no grant for the person, and the deadline of the training cannot be calculated.",
    },
    advice: Text {
        nb: "Registrer vedtaket om opplæring i norsk, eller rett ordningen på deltakelsen.",
        nn: "Registrer vedtaket om opplæring i norsk, eller rett ordninga på deltakinga.",
        en: "Register the decision on training in Norwegian, or correct the scheme of the participation.",
    },
    args: &["antall"],
    sources: &[
        sources::REGISTRERING_NORSK.at("integreringsforskriften § 53"),
        sources::STATUS_OG_UTBETALINGER.at("vedtak og persontilskudd"),
    ],
};

const KATEGORI_ORDNING_K1: &str = r#"{"type":"kategori_ordning","id":"k1","person":"p1",
    "kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("granted").known(REGISTER, &[KATEGORI_ORDNING_K1]).records(&[PERSON, OPPHOLD_2025, TILDELING_NORSK, NORSK]),
    example("granted before, as the register knows")
        .known(REGISTER, &[KATEGORI_ORDNING_K1, PERSON, OPPHOLD_2025, TILDELING_NORSK])
        .records(&[NORSK]),
    example("no vedtak").known(REGISTER, &[KATEGORI_ORDNING_K1]).reports(1).records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("two participations, told once").known(REGISTER, &[KATEGORI_ORDNING_K1]).reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        NORSK,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-05",
            "til":"2026-03-01","timetype":"NORSK","timer":120}"#,
    ]),
    example("a vedtak on another ordning").known(REGISTER, &[KATEGORI_ORDNING_K1]).reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        TILDELING,
        NORSK,
    ]),
    example("a refusal").known(REGISTER, &[KATEGORI_ORDNING_K1]).reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31","begrunnelse":"ALDER"}"#,
        NORSK,
    ]),
    example("a type of vedtak that cannot be judged").known(REGISTER, &[KATEGORI_ORDNING_K1]).records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"T01",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"}"#,
        NORSK,
    ]),
    example("the law is open").known(REGISTER, &[KATEGORI_ORDNING_K1]).records(&[PERSON, NORSK]),
    example("what the register holds is not told").records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("NIR's category is not told").known(REGISTER, &[]).records(&[PERSON, OPPHOLD_2025, NORSK]),
    example("duty without a right")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"PLIKT_NORSK",
                "ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#],
        )
        .records(&[PERSON, OPPHOLD_2025, NORSK]),
];

/// The categories with a right to training in norsk.
const RETT: &[Code<kategori::List>] =
    &[kategori::RETT_OG_PLIKT_NORSK, kategori::RETT_NORSK_SAMFUNNSKUNNSKAP, kategori::RETT_NORSK];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(RETT) != Some(true) {
        return;
    }
    for (first, count) in deltaker.uten_tildeling(context.as_of) {
        report.push_sent(&RULE, first.at.field(field::ORDNING), one("antall", Value::Int(count)));
    }
}
