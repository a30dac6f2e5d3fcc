//! elev-v14b: the name of a VIGO file has no æ, ø or å.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("elev-v14b", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Filnavnet inneholder æ, ø eller å.",
        nn: "Filnamnet inneheld æ, ø eller å.",
        en: "The file name contains æ, ø or å.",
    },
    why: Text {
        nb: "Skolens kortnavn blir en del av filnavnet og må være uten æ, ø og å når fila lastes opp i VIGO. \
            Er bare kopien omdøpt, har det ikke noe å si.",
        nn: "Kortnamnet til skulen blir ein del av filnamnet og må vere utan æ, ø og å når fila blir lasta opp i VIGO. \
            Er berre kopien omdøypt, har det ikkje noko å seie.",
        en: "The school's short name becomes part of the file name and must be without æ, \
            ø and å when the file is uploaded to VIGO. If only the copy was renamed, it does not matter.",
    },
    advice: Text {
        nb: "Har kortnavnet selv æ, ø eller å, endre det i fagsystemet, og lag fila på nytt. \
            I Vigilo heter det PAS og står på enhetskortet.",
        nn: "Har kortnamnet sjølv æ, ø eller å, endre det i fagsystemet, og lag fila på nytt. \
            I Vigilo heiter det PAS og står på einingskortet.",
        en: "If the short name itself has æ, ø or å, change it in the school administration system, \
            and create the file again. In Vigilo it is called PAS and is on the unit card.",
    },
    args: &[],
    sources: &[sources::VIGILO_ENHETSINFORMASJON.at("PAS is part of the file name and must be without æ, \
        ø and å; that a name with them comes from PAS is inferred")],
};

pub(super) static EXAMPLES: &[Example] = &[vigo1("no file name given").lines(&[TOF, ELEV, EOF_2])];

/// The letters, and the ring of an å that macOS has split in two.
const LETTERS: [char; 7] = ['æ', 'ø', 'å', 'Æ', 'Ø', 'Å', '\u{30a}'];

fn check(_: &Slutt, context: &Context, report: &mut Report) {
    let has_them = |name: &String| name.chars().any(|letter| LETTERS.contains(&letter));
    if context.file_name.as_ref().is_some_and(has_them) {
        report.push(&RULE, Place::PAYLOAD);
    }
}
