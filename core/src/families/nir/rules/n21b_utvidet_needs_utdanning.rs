//! nir-n21b: schooling is registered before extended training in norsk is decided.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n21b", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn må registreres før vedtaket om utvidet norskopplæring.",
        nn: "Utdanningsbakgrunn må registrerast før vedtaket om utvida norskopplæring.",
        en: "Earlier education must be registered before the decision on extended Norwegian training.",
    },
    why: Text {
        nb: "Utdanningen avgjør hvor mange vedtak om utvidet opplæring NIR tar imot. \
            Forskriften § 43 g krevde det fra 1. juli 2023 til 1. juli 2024; om det gjelder etter det, er ikke lest. \
            Gjelder {antall} vedtak for personen.",
        nn: "Utdanninga avgjer kor mange vedtak om utvida opplæring NIR tek imot. \
            Forskrifta § 43 g kravde det frå 1. juli 2023 til 1. juli 2024; om det gjeld etter det, er ikkje lese. \
            Gjeld {antall} vedtak for personen.",
        en: "Earlier education decides how many decisions on extended training NIR takes. \
            § 43 g of the regulation required it from 1 July 2023 to 1 July 2024; \
            we have not read whether it applies after that. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før, \
            og send vedtaket etterpå eller sammen med det.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før, \
            og send vedtaket etterpå eller saman med det.",
        en: "Register whether the person completed upper secondary education before, \
            and send the decision after it or with it.",
    },
    args: &["antall"],
    sources: &[
        sources::TILPASSET_FORDREVNE_IMDINETT.at("integreringsforskriften § 43 g"),
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g, set to end on 2024-07-01"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("sent with it").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-15","har_vgs":false}"#,
        UTVIDET_NORSK,
    ]),
    example("registered before")
        .known(
            REGISTER,
            &[PERSON, r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-15","har_vgs":"false"}"#],
        )
        .records(&[PERSON, KOLLEKTIV_2022, UTVIDET_NORSK]),
    example("not registered").known(REGISTER, &[]).reports(1).records(&[PERSON, KOLLEKTIV_2022, UTVIDET_NORSK]),
    example("what the register holds is not told").records(&[PERSON, KOLLEKTIV_2022, UTVIDET_NORSK]),
    example("not registered, in August 2024: whether § 43 g still holds is not read")
        .known(REGISTER, &[])
        .warns(1)
        .records(&[
            PERSON,
            KOLLEKTIV_2023,
            r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-08-15","fra":"2024-08-15","til":"2025-02-28"}"#,
        ]),
    example("registered, in August 2024").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-08-15","fra":"2024-08-15","til":"2025-02-28"}"#,
        UTEN_VGS,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.all::<Utdanningsbakgrunn>().next().is_some() {
        return;
    }
    let mut missing = Tally::new();
    // Outside chapter 6A the vedtak itself is the fault.
    let under_6a = |vedtak: &Vedtak<'_>| deltaker.lover(vedtak, context.as_of).has(Lov::Kap6A);
    for vedtak in deltaker.vedtak(vedtakstype::UTVIDET_NORSK).filter(under_6a) {
        let row = vedtak.vedtaksdato().and_then(|day| lookup(Parameter::UtvidetNorsk, Lov::Kap6A, day));
        let evidence = row.map_or(Evidence::Provisional, |row| row.evidence);
        missing.note(evidence, vedtak.at.field(field::VEDTAKSTYPE));
    }
    missing.report_by_evidence(&RULE, report);
}
