//! elev-v6d: the series of the skolenummer is one of grunnskoler: pupils of 10. trinn go to no other school.

use crate::families::elev::prelude::*;
use crate::ids::Skoleslag;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v6d", Evidence::Inferred).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er ikke nummeret til en grunnskole.",
        nn: "Skulenummeret er ikkje nummeret til ein grunnskule.",
        en: "The school number is not that of a primary and lower secondary school.",
    },
    why: Text {
        nb: "De tre siste sifrene viser slaget skole: 001–099 er videregående skoler, 500–899 grunnskoler. \
            Mottakeren tar bare imot 10. trinn fra grunnskoler.",
        nn: "Dei tre siste siffera viser slaget skule: 001–099 er vidaregåande skular, 500–899 grunnskular. \
            Mottakaren tek berre imot 10. trinn frå grunnskular.",
        en: "The last three digits show the type of school: 001–099 are upper secondary schools, \
            500–899 primary and lower secondary ones. The receiver accepts year 10 only from the latter.",
    },
    advice: Text {
        nb: "Kontroller skolens VIGO-nummer i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        nn: "Kontroller VIGO-nummeret til skulen i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        en: "Check the school's VIGO number in the school administration system. \
            If in doubt, ask the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[
        sources::VIGO_IKS_SKOLE.at("Kodeverk for skoler, fagopplæring og OT-enheter: \
            the number series; that no grunnskole has a number of another series is inferred"),
        sources::VIGO_SKOLE.at("VIGO Kodeverk is asked for a school of type G; \
            Elevkurs ($EK), field 4: the school must be on the same level (gsk/vg)"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("grunnskoler: of a kommune, private and of the state").lines(&[
        TOF_FYLKE,
        ELEV,
        "$AV;46803;10A;06821099496;Motstandsdyktig Kanin;",
        "$AV;46880;10A;07821099430;Fin Fabrikk;",
        "EOF;4;",
    ]),
    vigo1("an upper secondary school").reports(1).lines(&[
        TOF_FYLKE,
        "$AV;46012;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    klasseliste("in a class list").reports(1).lines(&[HEADER, "4601;46012;46;10A;04841099821;Voksende Bytte"]),
    vigo1("between the series nothing is known").lines(&[
        TOF_FYLKE,
        "$AV;46300;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("24499 is for elev-v6c").lines(&[TOF_FYLKE, "$AV;24499;10A;04841099821;Voksende Bytte;", EOF_2]),
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer.and_then(Skoleslag::of).is_some_and(|slag| !slag.is_grunnskole()) {
        report.push_at(&RULE, &plass.at, field::SKOLENUMMER);
    }
}
