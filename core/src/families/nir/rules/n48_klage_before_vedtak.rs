//! nir-n48: nobody complains about a vedtak before it was made.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n48", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Klagen er datert før vedtaket den gjelder.",
        nn: "Klaga er datert før vedtaket ho gjeld.",
        en: "The complaint is dated before the decision it is about.",
    },
    why: Text {
        nb: "En klage gjelder et vedtak som er fattet. Enten er datoen feil, eller så viser klagen til feil vedtak.",
        nn: "Ei klage gjeld eit vedtak som er gjort. Anten er datoen feil, eller så viser klaga til feil vedtak.",
        en: "A complaint is about a decision that was made. Either the date is wrong, or the complaint refers to the wrong decision.",
    },
    advice: Text {
        nb: "Rett datoen, eller vis til vedtaket som klagen gjelder.",
        nn: "Rett datoen, eller vis til vedtaket som klaga gjeld.",
        en: "Correct the date, or refer to the decision that the complaint is about.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "on the same day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"klage","id":"k1","vedtak":"v1","dato":"2025-08-01","utfall":"OPPRETTHOLDT"}]"#,
        reports: 0,
    },
    Example {
        name: "the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"klage","id":"k1","vedtak":"v1","dato":"2025-07-31","utfall":"OPPRETTHOLDT"}]"#,
        reports: 1,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for klage in innsending.of_type(RecordType::Klage).filter(|post| innsending.stands(post)) {
        if let Some(vedtak) = innsending.forelder(klage)
            && let (Some(made), Some(complained)) = (vedtak.dato(Felt::Vedtaksdato), klage.dato(Felt::Dato))
            && complained < made
        {
            report.push_linked(&RULE, klage.at.felt(Felt::Dato), vedtak.at.felt(Felt::Vedtaksdato), NONE);
        }
    }
}
