//! nir-n49e: a record is annulled once.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n49e", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Posten er annullert fra før.",
        nn: "Posten er annullert frå før.",
        en: "The record is annulled already.",
    },
    why: Text {
        nb: "En annullering nummer to virker ikke. Ofte var det en annen post som skulle annulleres.",
        nn: "Ei annullering nummer to verkar ikkje. Ofte var det ein annan post som skulle annullerast.",
        en: "A second annulment has no effect. Often another record was meant.",
    },
    advice: Text {
        nb: "Sjekk hvilken post annulleringen gjelder.",
        nn: "Sjekk kva post annulleringa gjeld.",
        en: "Check which record the annulment is about.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "ANNULERINGSGRUNN: name of the list only",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
    Example {
        name: "the same annullering sent again",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]}"#,
        input: br#"[{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
    Example {
        name: "twice",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"annullering","id":"x2","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "annulled before, as the register knows",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]}"#,
        input: br#"[{"type":"annullering","id":"x2","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let mut first: Vec<Option<&Record>> = vec![None; innsending.poster.len() + 1];
    let annulled = |post: &Record| Some(innsending.annullert_av(post)?.number as usize);
    let standing = || innsending.of_type(RecordType::Annullering).filter(|post| innsending.stands(post));
    // The one that is known is the first, else the first by id.
    for post in standing() {
        let rank = |post: &'_ Record| (!post.kjent, post.id(Felt::Id).map(str::to_owned));
        if let Some(first) = annulled(post).and_then(|at| first.get_mut(at))
            && first.is_none_or(|first| rank(post) < rank(first))
        {
            *first = Some(post);
        }
    }
    for post in standing() {
        let first = annulled(post).and_then(|at| *first.get(at)?);
        if let Some(first) = first.filter(|first| !core::ptr::eq(*first, post)) {
            report.push_linked(&RULE, post.at.felt(Felt::Gjelder), first.at.felt(Felt::Gjelder), NONE);
        }
    }
}
