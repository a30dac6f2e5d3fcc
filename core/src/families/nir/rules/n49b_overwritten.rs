//! nir-n49b: a correction that moves money or a right is looked at twice.
//!
//! What is registered is corrected by sending it again under the same id, so that a change is never an error.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n49b", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er endret siden posten ble registrert, og tilskudd, frister eller rettigheter kan bygge på det som sto der.",
        nn: "Feltet er endra sidan posten vart registrert, og tilskot, fristar eller rettar kan byggje på det som stod der.",
        en: "The field has been changed since the record was registered, and grants, deadlines or rights may rest on what it said.",
    },
    why: Text {
        nb: "Det som er registrert, rettes ved å sende det på nytt under samme id. Gjelder endringen en annen person, et annet vedtak eller en annen periode enn før, kan det være en ny post som har fått en gammel id.",
        nn: "Det som er registrert, blir retta ved å sende det på nytt under same id. Gjeld endringa ein annan person, eit anna vedtak eller ein annan periode enn før, kan det vere ein ny post som har fått ein gammal id.",
        en: "What is registered is corrected by sending it again under the same id. If the change concerns another person, another decision or another period than before, it may be a new record that has got an old id.",
    },
    advice: Text {
        nb: "Er det en retting, trenger du ikke gjøre noe. Er det noe nytt, send det med en egen id.",
        nn: "Er det ei retting, treng du ikkje gjere noko. Er det noko nytt, send det med ein eigen id.",
        en: "If it is a correction, there is nothing to do. If it is something new, send it with an id of its own.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Frist for å registrere i NIR er 28. februar (2019)",
        section: "correct directly in NIR, or in the system of the municipality and transfer again",
        url: "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/frist-for-a-registrere-i-nir-er-28.-februar-2019/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "sent again as it was",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "other days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "a field taken away",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]"#,
        reports: 1,
    },
    Example {
        name: "an end that was not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "a planned end that moves",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "the facts about a person",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"0301","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "another person under the id of the first",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}]"#,
        reports: 1,
    },
    Example {
        name: "annulled, and sent with a new id: no change",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "hours a week move none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":"30"}]}"#,
        input: br#"[{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":25}]"#,
        reports: 0,
    },
    Example {
        name: "the day on which it was decided moves none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-02","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (post, felt, _) in innsending.endringer().filter(|(_, _, moves_a_right)| *moves_a_right) {
        report.push_sent(&RULE, post.at.felt(felt), NONE);
    }
}
