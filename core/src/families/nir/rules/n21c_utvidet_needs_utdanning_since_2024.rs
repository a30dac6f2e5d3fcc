//! nir-n21c: schooling is registered before extended training in norsk is decided, if § 43 g still holds.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n21c", Evidence::Provisional).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er ikke registrert før vedtaket om utvidet norskopplæring.",
        nn: "Utdanningsbakgrunn er ikkje registrert før vedtaket om utvida norskopplæring.",
        en: "Earlier education is not registered before the decision on extended Norwegian training.",
    },
    why: Text {
        nb: "Forskriften § 43 g krevde det fra 1. juli 2023 til 1. juli 2024. \
            Om det gjelder etter det, er ikke lest. Gjelder {antall} vedtak for personen.",
        nn: "Forskrifta § 43 g kravde det frå 1. juli 2023 til 1. juli 2024. \
            Om det gjeld etter det, er ikkje lese. Gjeld {antall} vedtak for personen.",
        en: "§ 43 g of the regulation required it from 1 July 2023 to 1 July 2024. \
            We have not read whether it still applies. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før.",
        en: "Register whether the person completed upper secondary education before.",
    },
    args: &["antall"],
    sources: &[sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g, set to end on 2024-07-01")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("not registered, in August 2024").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-08-15","fra":"2024-08-15","til":"2025-02-28"}"#,
    ]),
    example("in June 2024: an error of its own").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK",
            "vedtaksdato":"2024-06-15","fra":"2024-06-15","til":"2025-02-28"}"#,
    ]),
    example("registered").known(REGISTER, &[]).records(&[
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
    for vedtak in deltaker.vedtak(vedtakstype::UTVIDET_NORSK) {
        let row = vedtak.vedtaksdato().and_then(|day| lookup(Parameter::UtvidetNorsk, Lov::Kap6A, day));
        let is_read = row.is_some_and(|row| row.evidence == Evidence::Verified);
        // Outside chapter 6A the vedtak itself is the fault.
        if !is_read && deltaker.lover(&vedtak, context.as_of).has(Lov::Kap6A) {
            missing.note((), vedtak.at.field(field::VEDTAKSTYPE));
        }
    }
    missing.report(&RULE, report);
}
