//! elev-v7: skolenummer begins with the fylkesnummer of the row or of the file.

use crate::families::elev::prelude::*;
use crate::ids::Skolenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v7", Evidence::Inferred).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret begynner ikke med fylkesnummeret.",
        nn: "Skulenummeret byrjar ikkje med fylkesnummeret.",
        en: "The school number does not begin with the county number.",
    },
    why: Text {
        nb: "De to første sifrene i skolenummeret er vanligvis fylket i lista. \
            Er de ulike, er trolig ett av numrene feil.",
        nn: "Dei to første siffera i skulenummeret er vanlegvis fylket i lista. \
            Er dei ulike, er truleg eitt av nummera feil.",
        en: "The first two digits of the school number are usually the county of the list. \
            If they differ, one of the two is probably wrong.",
    },
    advice: Text {
        nb: "Kontroller begge numrene på skolen i fagsystemet. \
            Ligger skolen i et annet fylke enn lista gjelder, spør inntakskontoret.",
        nn: "Kontroller begge nummera på skulen i fagsystemet. \
            Ligg skulen i eit anna fylke enn lista gjeld, spør inntakskontoret.",
        en: "Check both numbers of the school in the school administration system. \
            If the school lies in another county than the list, ask the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[
        sources::REGBOK_FELT.at("A06, FF is the fylkesnummer"),
        sources::VIGO_SKOLE.at("Grensesnitt SAS, \
            START (TOF), field 5: the county of the school or the file; that they agree is inferred"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a school in Rogaland").reports(1).lines(&[TOF_FYLKE, "$AV;11505;10A;04841099821;Voksende Bytte;", EOF_2]),
    vigo1("a county that does not exist is for elev-v5b").lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;47;46505;;",
        ELEV,
        EOF_2,
    ]),
    klasseliste("where the kommune sides with the school, the county is for elev-l3b")
        .lines(&[HEADER, "4601;46505;11;10A;04841099821;Voksende Bytte"]),
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let Some(of_school) = plass.skolenummer.and_then(Skolenummer::fylkesnummer) else { return };
    let named = plass.fylkesnummer.or(context.fylkesnummer);
    // A fylke that does not exist has been reported where it stands.
    let day = plass.lastet.or(context.fildato).unwrap_or(context.as_of);
    // Where the kommune sides with the school, the fylke is the odd one out, and elev-l3b says so.
    let kommune_agrees = plass.kommunenummer.is_some_and(|kommune| kommune.fylkesnummer() == of_school);
    // A school that is not that of the file is elev-v7b's to report.
    let of_file = context.skolenummer.is_none_or(|school| Some(school) == plass.skolenummer);
    if named.is_some_and(|fylke| fylke != of_school && fylke.is_used_on(day)) && !kommune_agrees && of_file {
        report.push_at(&RULE, &plass.at, field::SKOLENUMMER);
    }
}
