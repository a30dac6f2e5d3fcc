//! elev-v4b: FILDATO is not after the day of the check.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v4b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Liste(check);

pub(super) static WORDS: Words = Words {
    what: Text { nb: "FILDATO ligger fram i tid.", nn: "FILDATO ligg fram i tid.", en: "FILDATO lies in the future." },
    why: Text {
        nb: "En fil er vanligvis laget før den kontrolleres. Datoen ser ut til å være feil.",
        nn: "Ei fil er vanlegvis laga før ho blir kontrollert. Datoen ser ut til å vere feil.",
        en: "A file is usually created before it is checked. The date seems to be wrong.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Kommer feilen igjen, si fra til leverandøren.",
        nn: "Lag fila på nytt i fagsystemet. Kjem feilen att, sei frå til leverandøren.",
        en: "Create the file again in the school administration system. If the error returns, tell the supplier.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE
        .at("Grensesnitt SAS, START (TOF), field 3: the date on which the file was created; inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("created on the day of the check").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("created the day after").reports(1).lines(&["TOF;1.3.8.0;20260311;Vigilo;46;46505;;", ELEV, EOF_2]),
];

fn check(liste: &Liste<'_>, context: &Context, report: &mut Report) {
    if liste.fildato.is_some_and(|fildato| fildato > context.as_of) {
        report.push_at(&RULE, &liste.at, field::FILDATO);
    }
}
