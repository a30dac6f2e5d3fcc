//! elev-v10b: A name has at most 100 characters. Argument `max`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v10b", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Navnet er lengre enn {max} tegn.",
        nn: "Namnet er lengre enn {max} teikn.",
        en: "The name is longer than {max} characters.",
    },
    why: Text {
        nb: "VIGO har plass til {max} tegn i navnefeltet.",
        nn: "VIGO har plass til {max} teikn i namnefeltet.",
        en: "VIGO has room for {max} characters in the name field.",
    },
    advice: Text {
        nb: "Se om noe annet enn navnet er kommet med, og rett det i fagsystemet. \
            Er navnet så langt, avtal skrivemåten med inntakskontoret.",
        nn: "Sjå om noko anna enn namnet er kome med, og rett det i fagsystemet. \
            Er namnet så langt, avtal skrivemåten med inntakskontoret.",
        en: "See whether something else than the name has slipped in, \
            and correct it in the school administration system. \
            If the name is that long, agree on the spelling with the county admissions office (Inntakskontoret).",
    },
    args: &["max"],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS, Elev ($EL), field 3: ELEVNAVN x(100)")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("one hundred characters").lines(&[
        TOF,
        concat!(
            "$AV;46505;10A;04841099821;",
            "Voksende BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB;"
        ),
        EOF_2,
    ]),
    vigo1("one hundred and one characters").reports(1).lines(&[
        TOF,
        concat!(
            "$AV;46505;10A;04841099821;",
            "Voksende BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB;"
        ),
        EOF_2,
    ]),
];
