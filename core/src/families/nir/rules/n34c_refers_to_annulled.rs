//! nir-n34c: what stands does not refer to what is annulled.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n34c", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Poster som fortsatt gjelder, viser til en post som er annullert. Antall: {antall}.",
        nn: "Postar som framleis gjeld, viser til ein post som er annullert. Talet på postar: {antall}.",
        en: "Records that still apply refer to a record that is annulled. Number of them: {antall}.",
    },
    why: Text {
        nb: "Uten vedtaket eller programmet de bygger på, henger de i løse lufta: De teller ikke, og mottakeren kan ikke plassere dem.",
        nn: "Utan vedtaket eller programmet dei byggjer på, heng dei i lause lufta: Dei tel ikkje, og mottakaren kan ikkje plassere dei.",
        en: "Without the decision or the programme they rest on, they do not count, and the receiver cannot place them.",
    },
    advice: Text {
        nb: "Annuller også postene som viser til den annullerte, eller send dem på nytt knyttet til den som gjelder.",
        nn: "Annuller òg postane som viser til den annullerte, eller send dei på nytt knytte til den som gjeld.",
        en: "Annul the records that refer to the annulled one too, or send them again tied to the one that holds.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
            section: "ANNULERINGSGRUNN: name of the list only",
            url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "annulled with all that rests on it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"annullering","id":"x2","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
    Example {
        name: "annulled under a programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "annulled under three tiltak, told once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},{"type":"tiltak","id":"t3","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5},{"type":"annullering","id":"x1","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "a programme on what is annulled already",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]}"#,
        input: br#"[{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "what is known rests on it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let mut dangling = Vec::new();
    let mut referrers = vec![0; innsending.poster.len() + 1];
    for post in innsending.poster.iter().filter(|post| innsending.stands(post)) {
        // What is replaced is not among them: it has been in force.
        for (felt, annulled) in innsending.viser_til(post) {
            if let Some(annulled) = annulled.filter(|annulled| !innsending.stands(annulled)) {
                dangling.push((post, felt, annulled.number as usize));
                if let Some(count) = referrers.get_mut(annulled.number as usize) {
                    *count += 1;
                }
            }
        }
    }
    // Who annuls speaks for all that hangs on it; of two who annul the same, the first by id.
    let mut annuls: Vec<Option<&Record>> = vec![None; referrers.len()];
    for post in innsending.of_type(RecordType::Annullering).filter(|post| !post.kjent) {
        if let Some(first) = innsending.annullert_av(post).and_then(|annulled| annuls.get_mut(annulled.number as usize))
            && first.is_none_or(|first| post.id(Felt::Id) < first.id(Felt::Id))
        {
            *first = Some(post);
        }
    }
    for (annullering, count) in annuls.iter().zip(&mut referrers) {
        if let Some(annullering) = annullering
            && *count > 0
        {
            report.push_sent(&RULE, annullering.at.felt(Felt::Gjelder), one("antall", Value::Int(*count)));
            *count = 0;
        }
    }
    for (post, felt, annulled) in dangling {
        if referrers.get(annulled).is_some_and(|count| *count > 0) {
            report.push_sent(&RULE, post.at.felt(felt), one("antall", Value::Int(1)));
        }
    }
}
