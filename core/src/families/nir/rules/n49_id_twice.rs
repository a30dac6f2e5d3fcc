//! nir-n49: an id is used for one record of its type.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n49", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
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
        nb: "Er den ene en retting av den andre, send bare den som gjelder. Ellers meld fra til leverandøren av fagsystemet: Hver post skal ha sin egen id.",
        nn: "Er den eine ei retting av den andre, send berre den som gjeld. Elles meld frå til leverandøren av fagsystemet: Kvar post skal ha sin eigen id.",
        en: "If one corrects the other, send only the one that stands. Otherwise tell the vendor of the system: each record has an id of its own.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "contents list only; the codes are not public",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one each",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "the same id in two types",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"p1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "twice",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for post in innsending.poster.iter().filter(|post| !post.kjent) {
        if let Some(id) = post.id(Felt::Id)
            && let Some(first) = innsending.find(post.slag, id)
            && first.at != post.at
        {
            report.push_with(&RULE, post.at.felt(Felt::Id), Some(first.at.felt(Felt::Id)), NONE);
        }
    }
}
