//! elev-v7b: where TOF names the school of the whole file, every $AV line is of that school.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v7b", Evidence::Verified).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er et annet enn i TOF-linja.",
        nn: "Skulenummeret er eit anna enn i TOF-linja.",
        en: "The school number is not the one in the TOF line.",
    },
    why: Text {
        nb: "Når TOF-linja har et skolenummer, gjelder hele fila den skolen.",
        nn: "Når TOF-linja har eit skulenummer, gjeld heile fila den skulen.",
        en: "When the TOF line has a school number, the whole file is about that school.",
    },
    advice: Text {
        nb: "Er eleven ført på feil skole, rett det i fagsystemet. \
            Er det TOF-linja som er feil, lag fila på nytt for riktig skole.",
        nn: "Er eleven ført på feil skule, rett det i fagsystemet. \
            Er det TOF-linja som er feil, lag fila på nytt for rett skule.",
        en: "If the pupil is entered at the wrong school, correct it in the school administration system. \
            If the TOF line is wrong, create the file again for the right school.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE
        .at("Grensesnitt SAS, START (TOF), field 6: filled in if the whole file is about one school")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a file of several schools names none in TOF").lines(&[
        TOF_FYLKE,
        ELEV,
        "$AV;46506;10A;06821099496;Motstandsdyktig Kanin;",
        EOF_3,
    ]),
    vigo1("a pupil of another school").reports(1).lines(&[
        TOF,
        ELEV,
        "$AV;46506;10A;06821099496;Motstandsdyktig Kanin;",
        EOF_3,
    ]),
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    if let (Some(of_file), Some(of_line)) = (context.skolenummer, plass.skolenummer)
        && of_file != of_line
    {
        report.push_at(&RULE, &plass.at, field::SKOLENUMMER);
    }
}
