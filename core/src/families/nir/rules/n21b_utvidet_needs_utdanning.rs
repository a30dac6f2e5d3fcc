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
            Uten den tar NIR ikke imot vedtaket, og tilskuddet uteblir. Gjelder {antall} vedtak for personen.",
        nn: "Utdanninga avgjer kor mange vedtak om utvida opplæring NIR tek imot. \
            Utan ho tek ikkje NIR imot vedtaket, og tilskotet uteblir. Gjeld {antall} vedtak for personen.",
        en: "Earlier education decides how many decisions on extended training NIR takes. Without it \
            NIR does not take the decision, and the grant is not paid. Concerns {antall} decisions about the person.",
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
        sources::ENDRINGER_LOVENDRINGER.at("integreringsforskriften § 43 g"),
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
        if is_read && deltaker.lover(&vedtak, context.as_of).has(Lov::Kap6A) {
            missing.note((), vedtak.at.field(field::VEDTAKSTYPE));
        }
    }
    missing.report(&RULE, report);
}
