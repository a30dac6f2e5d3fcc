//! elev-v10: every pupil has a name.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10", Evidence::Verified).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text { nb: "Navnet mangler.", nn: "Namnet manglar.", en: "The name is missing." },
    why: Text {
        nb: "Uten navn er det bare fødselsnummeret som viser hvem eleven er. \
            Da er det vanskelig å oppdage at nummeret er feil.",
        nn: "Utan namn er det berre fødselsnummeret som viser kven eleven er. \
            Då er det vanskeleg å oppdage at nummeret er feil.",
        en: "Without a name only the personal number shows who the pupil is. \
            Then it is hard to discover that the number is wrong.",
    },
    advice: Text { nb: "Legg inn navnet{+fetch}.", nn: "Legg inn namnet{+fetch}.", en: "Enter the name{+fetch}." },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("MISSING_NAME is a warning"),
        sources::VIGO_SKOLE.at("Grensesnitt SAS, Elev ($EL), field 3: ELEVNAVN is optional"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("an empty name").reports(1).lines(&[TOF, "$AV;46505;10A;04841099821;;", EOF_2]),
    klasseliste("an empty name in a class list").reports(1).lines(&[HEADER, "4601;46505;46;10A;04841099821;"]),
];
