//! nir-n39b: a programme is not opened again before it ended.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n39b", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er gjenåpnet før det ble avsluttet.",
        nn: "Programmet er opna att før det vart avslutta.",
        en: "The programme was opened again before it ended.",
    },
    why: Text {
        nb: "En av datoene må være feil. Så lenge de står slik, er det ikke mulig å vite om programmet går.",
        nn: "Ein av datoane må vere feil. Så lenge dei står slik, går det ikkje an å vite om programmet går.",
        en: "One of the dates must be wrong. As they stand, nobody can tell whether the programme runs.",
    },
    advice: Text {
        nb: "Rett datoen for avslutningen eller for gjenåpningen.",
        nn: "Rett datoen for avslutninga eller for gjenopninga.",
        en: "Correct the day of the end or of the opening.",
    },
    args: &[],
    sources: &[sources::TILPASSET_FORDREVNE],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("opened again on the day of the end").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-02-01"}"#,
    ]),
    example("opened again the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-01-31"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for avslutning in set.all::<Avslutning>() {
        if let (Some(end), Some(opened)) = (avslutning.dato(), avslutning.gjenapnet())
            && opened < end
        {
            report.push_sent(&RULE, avslutning.at.field(field::GJENAPNET), NONE);
        }
    }
}
