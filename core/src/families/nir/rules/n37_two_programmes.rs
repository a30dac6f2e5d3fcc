//! nir-n37: a person is in one programme at a time.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{Deltaker, may_be_one_kommune};
use crate::finding::{NONE, Report};
use crate::periods::overlaps;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n37", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen er i to introduksjonsprogram samtidig.",
        nn: "Personen er i to introduksjonsprogram samstundes.",
        en: "The person is in two introduction programmes at the same time.",
    },
    why: Text {
        nb: "Programmet er på full tid, og en person har ett. To åpne program gir feil varighet, feil statistikk og feil tilskudd.",
        nn: "Programmet er på full tid, og ein person har eitt. To opne program gir feil lengd, feil statistikk og feil tilskot.",
        en: "The programme is full-time, and a person has one. Two open ones give the wrong duration, statistics and grants.",
    },
    advice: Text {
        nb: "Avslutt det første programmet, eller annuller det som er registrert ved en feil.",
        nn: "Avslutt det første programmet, eller annuller det som er registrert ved ein feil.",
        en: "End the first programme, or annul the one that was registered by mistake.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
            section: "gjenåpning av introduksjonsprogram",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one after the other",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "both open",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "begun the day before the first one ended",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-01-31","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "the first one opened again",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30","gjenapnet":"2026-03-01"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "the first one stopped for good on the day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2026-01-15","fra":"2026-02-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "the first one stopped for good the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","vedtaksdato":"2026-01-15","fra":"2026-02-02","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "the first one is known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "annulled",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"annullering","id":"x2","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let (innsending, stanset) = (deltaker.innsending, deltaker.stanset());
    let (mut programs, mut periods) = (Vec::new(), Vec::new());
    for program in deltaker.av(RecordType::Introduksjonsprogram) {
        // What another kommune has is its own matter: nir-n60.
        let here = deltaker.person.nummer(Felt::Kommunenummer).zip(innsending.kommune(program));
        if !here.is_none_or(|(one, other)| may_be_one_kommune(one, other)) {
            continue;
        }
        // One that tells of no end at all may have come to it.
        let tells_an_end =
            program.has(Felt::PlanlagtSlutt) || innsending.barn(program, RecordType::Avslutning).next().is_some();
        if !tells_an_end {
            continue;
        }
        for period in deltaker.egne_dager(program, &stanset) {
            programs.push(program);
            periods.push(period);
        }
    }
    for pair in overlaps(&periods) {
        let of = |at: u32| programs.get(at as usize).copied();
        if let (Some(earlier), Some(later)) = (of(pair.earlier), of(pair.later)) {
            report.push_linked(&RULE, later.at.felt(Felt::Fra), earlier.at.felt(Felt::Fra), NONE);
        }
    }
}
