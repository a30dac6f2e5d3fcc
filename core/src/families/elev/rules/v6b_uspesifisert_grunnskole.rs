//! elev-v6b: skolenummer 24999 stands for a grunnskole that VIGO has no number for.

use crate::families::elev::prelude::*;
use crate::ids::Skolenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v6b", Evidence::Verified).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er 24999, som betyr uspesifisert grunnskole.",
        nn: "Skulenummeret er 24999, som betyr uspesifisert grunnskule.",
        en: "The school number is 24999, which means an unspecified primary and lower secondary school.",
    },
    why: Text {
        nb: "Nummeret er mest for utdanning i utlandet. \
            Med det kan ikke mottakeren se hvilken skole eleven kommer fra.",
        nn: "Nummeret er mest for utdanning i utlandet. Med det kan ikkje mottakaren sjå kva skule eleven kjem frå.",
        en: "The number is mainly for education abroad. \
            With it the receiver cannot see which school the pupil comes from.",
    },
    advice: Text {
        nb: "Bruk skolens eget VIGO-nummer hvis den har et. \
            Har den ikke det, spør inntakskontoret, som kan søke om nummer til skolen.",
        nn: "Bruk VIGO-nummeret til skulen dersom han har eit. \
            Har han ikkje det, spør inntakskontoret, som kan søkje om nummer til skulen.",
        en: "Use the school's own VIGO number if it has one. \
            If not, ask the county admissions office (Inntakskontoret), which can apply for a number.",
    },
    args: &[],
    sources: &[
        sources::REGBOK_FELT.at("A06, 24999: uspesifisert grunnskole"),
        sources::VIGO_IKS_SKOLE.at("number series; how a skolenummer is applied for"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("the number for no particular school").reports(1).lines(&[
        TOF_FYLKE,
        "$AV;24999;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer == Some(Skolenummer::USPESIFISERT_GRUNNSKOLE) {
        report.push_at(&RULE, &plass.at, field::SKOLENUMMER);
    }
}
