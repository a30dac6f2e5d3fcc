//! nir-n34b: a programme rests on a vedtak that grants it.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n34b", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet viser til et vedtak som ikke tildeler det.",
        nn: "Programmet viser til eit vedtak som ikkje tildeler det.",
        en: "The programme refers to a decision that does not grant it.",
    },
    why: Text {
        nb: "Deltakelse i introduksjonsprogram bygger på et vedtak om tildeling. Et avslag, en stans eller en permisjon gir ingen rett til program.",
        nn: "Deltaking i introduksjonsprogram byggjer på eit vedtak om tildeling. Eit avslag, ein stans eller ein permisjon gir ingen rett til program.",
        en: "Taking part in an introduction programme rests on a decision that grants it. A refusal, a stop or a leave gives no right to a programme.",
    },
    advice: Text {
        nb: "Vis til vedtaket om tildeling, eller registrer det om det mangler.",
        nn: "Vis til vedtaket om tildeling, eller registrer det om det manglar.",
        en: "Refer to the decision that grants the programme, or register it if it is missing.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "vedtak om tildeling",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "granted",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "refused",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31","begrunnelse":"ALDER"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "a code that cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in innsending.of_type(RecordType::Introduksjonsprogram) {
        if let Some(vedtak) = innsending.forelder(program)
            && vedtak.kode(Felt::Vedtakstype).is_some_and(|slag| slag != "TILDELING")
        {
            report.push_linked(&RULE, program.at.felt(Felt::Vedtak), vedtak.at.felt(Felt::Vedtakstype), NONE);
        }
    }
}
