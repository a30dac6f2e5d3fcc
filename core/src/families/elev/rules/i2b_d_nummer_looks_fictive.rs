//! elev-i2b: the D-nummer also has the look of a fiktivt number; its control digits fit, so it is taken as a D-nummer.

use crate::families::elev::prelude::*;
use crate::ids::Personidentifikator;

pub(crate) static RULE: RuleInfo = RuleInfo::info("elev-i2b", Evidence::Inferred).of(of::ALL);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Nummeret ligner et fiktivt nummer, men er lest som d-nummer fordi kontrollsifrene stemmer.",
        nn: "Nummeret liknar eit fiktivt nummer, men er lese som d-nummer fordi kontrollsiffera stemmer.",
        en: "The number resembles a temporary VIGO number, \
            but has been read as a D number because its control digits fit.",
    },
    why: Text {
        nb: "Fiktive nummer har ikke kontrollsiffer, men noen få ser likevel ut til å ha det.",
        nn: "Fiktive nummer har ikkje kontrollsiffer, men nokre få ser likevel ut til å ha det.",
        en: "Temporary VIGO numbers have no control digits, yet a few happen to look as if they had.",
    },
    advice: Text {
        nb: "Er det et d-nummer, trenger dere ikke gjøre noe. Er det et fiktivt nummer, si fra til inntakskontoret.",
        nn: "Er det eit d-nummer, treng de ikkje gjere noko. Er det eit fiktivt nummer, sei frå til inntakskontoret.",
        en: "If it is a D number, there is nothing to do. \
            If it is a temporary VIGO number, tell the admissions office.",
    },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS"),
        sources::FOLKEREGISTERET_API.at("Utvidelse av D-nummerserien"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a D number that resembles nothing else").lines(&[TOF_MARS, "$AV;46505;10A;70819950189;Fin Fabrikk;", EOF_2]),
    vigo1("a fictive number, told by its control digits").lines(&[TOF_MARS, ELEV_MED_FIKTIVT, EOF_2]),
    vigo1("a D number of the series 9xx that ends as a fylke").as_of("2032-01-01").reports(1).lines(&[
        "TOF;1.3.8.0;20320101;Vigilo;46;46505;;",
        "$AV;46505;10A;41041698746;Fin Fabrikk;",
        EOF_2,
    ]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let Some(Personidentifikator::DNummer(number)) = elev.fnr
        && number.looks_fictive()
    {
        report.push_at(&RULE, &elev.at, field::FNR);
    }
}
