//! nir-n39c: what has ended does not end again unless it was opened in between.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n39c", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet to ganger uten at det er gjenåpnet mellom dem.",
        nn: "Programmet er avslutta to gonger utan at det er opna att mellom dei.",
        en: "The programme is ended twice without having been opened in between.",
    },
    why: Text {
        nb: "Et program har én slutt med én årsak. \
            Statistikken teller årsaken, og to av dem kan ikke begge være riktige.",
        nn: "Eit program har éin slutt med éi årsak. Statistikken tel årsaka, og to av dei kan ikkje begge vere rette.",
        en: "A programme has one end with one reason. \
            Statistics count the reason, and two of them cannot both be right.",
    },
    advice: Text {
        nb: "Annuller den avslutningen som er feil, eller registrer gjenåpningen mellom dem.",
        nn: "Annuller den avslutninga som er feil, eller registrer gjenopninga mellom dei.",
        en: "Annul the end that is wrong, or register the opening in between.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::TILPASSET_FORDREVNE],
};

const AVSLUTNING_A2: &str =
    r#"{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"ARBEID_30"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("opened in between").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-02-15"}"#,
        AVSLUTNING_A2,
    ]),
    example("not opened").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        r#"{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"FLYTTET"}"#,
    ]),
    example("opened after the second end").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-03-02"}"#,
        AVSLUTNING_A2,
    ]),
    example("the first one is annulled").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        AVSLUTNING_A2,
        r#"{"type":"annullering","id":"x1","gjelder_type":"avslutning","gjelder":"a1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in set.all::<Introduksjonsprogram>() {
        let ends = || set.children::<Avslutning>(&program);
        for (earlier, later) in ends().zip(ends().skip(1)) {
            let unread = earlier.has(field::GJENAPNET) && earlier.gjenapnet().is_none();
            let (opened, ended) = (earlier.gjenapnet(), later.dato());
            if !unread && ended.is_some_and(|ended| opened.is_none_or(|opened| opened > ended)) {
                report.push_linked(&RULE, later.at.field(field::DATO), earlier.at.field(field::DATO), NONE);
            }
        }
    }
}
