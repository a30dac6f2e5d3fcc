//! nir-n49: an id is used for one record of its type.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n49", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Id-en er brukt på to poster av samme type.",
        nn: "Id-en er brukt på to postar av same type.",
        en: "The id is used for two records of the same type.",
    },
    why: Text {
        nb: "Mottakeren kan ikke vite hvilken av dem som gjelder.",
        nn: "Mottakaren kan ikkje vite kva for ein av dei som gjeld.",
        en: "The receiver cannot know which of them applies.",
    },
    advice: Text {
        nb: "Er den ene en retting av den andre, send bare den som gjelder. \
            Ellers meld fra til leverandøren av fagsystemet: Hver post skal ha sin egen id.",
        nn: "Er den eine ei retting av den andre, send berre den som gjeld. \
            Elles meld frå til leverandøren av fagsystemet: Kvar post skal ha sin eigen id.",
        en: "If one corrects the other, send only the one that stands. \
            Otherwise tell the vendor of the system: each record has an id of its own.",
    },
    args: &[],
    sources: &[sources::NIR_DOK_004.at("contents list only; the codes are not public")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("one each").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("the same id in two types").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"p1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("twice")
        .reports(1)
        .records(&[PERSON, r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}"#]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for record in set.records.iter().filter(|record| !record.known) {
        if record.id().is_some()
            && let Some(first) = set.first_version(record)
            && first.at != record.at
        {
            report.push_with(&RULE, record.at.field(field::ID), Some(first.at.field(field::ID)), NONE);
        }
    }
}
