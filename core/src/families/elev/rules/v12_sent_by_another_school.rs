//! elev-v12: the same person has been sent by another school in the same school year. Which school gives way the receiver
//! decides, not the one that sends last. Needs what the register already holds.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::SeenPupil;
use crate::families::elev::exchanges::of;
use crate::families::elev::needs::INNSENDT;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v12", Evidence::Verified).of(of::ALL).needs(INNSENDT);

/// How it is checked.
pub const CHECK: Check = Check::SeenPupil(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven er allerede sendt inn fra en annen skole dette skoleåret.",
        nn: "Eleven er alt send inn frå ein annan skule dette skuleåret.",
        en: "The pupil has already been sent in by another school this school year.",
    },
    why: Text {
        nb: "En elev kan bare være registrert med én avgiverskole. Inntakskontoret avgjør hvilken som gjelder.",
        nn: "Ein elev kan berre vere registrert med éin avgivarskule. Inntakskontoret avgjer kva for ein som gjeld.",
        en: "A pupil can be registered with one sending school only. The county admissions office (Inntakskontoret) decides which one it is.",
    },
    advice: Text {
        nb: "Går eleven på din skole nå, kan lista sendes. Si fra til inntakskontoret hvor eleven går. Har eleven sluttet hos deg, rett det{+fetch}.",
        nn: "Går eleven på skulen din no, kan lista sendast. Sei frå til inntakskontoret kvar eleven går. Har eleven slutta hos deg, rett det{+fetch}.",
        en: "If the pupil is at your school now, the list can be sent. Tell the county admissions office (Inntakskontoret) where the pupil is. If the pupil has left your school, correct it{+fetch}.",
    },
    args: &[],
    sources: &[
        Source {
            title: "VIGOskole: brukerveiledning",
            section: "«En elev kan bare være registrert med en avgiverskole»",
            url: "https://docplayer.me/166696235",
        },
        Source {
            title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
            section: "duplicates are searched for by hand in VIGO",
            url: "https://github.com/samt-x/samt-bu-pilot-1",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "another school has sent the pupil",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "{\"elev.innsendt\":[\"04841099821\"]}",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "unchecked without what the register holds",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(pupil: &SeenPupil, context: &Context, report: &mut Report) {
    if context.known.innsendt.as_ref().is_some_and(|held| held.binary_search_by_key(&pupil.key, |held| held.0).is_ok())
    {
        report.push_at(&RULE, &pupil.at(), Felt::Fnr);
    }
}
