//! nir-n37c: a programme is ended before another begins, even when its planned time is over.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::{Deltaker, may_be_one_kommune};
use crate::families::nir::{Record, RecordType};
use crate::finding::{NONE, Report};
use crate::periods::Period;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n37c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Et nytt program har begynt, men det forrige er ikke avsluttet.",
        nn: "Eit nytt program har byrja, men det førre er ikkje avslutta.",
        en: "A new programme has begun, but the one before has not been ended.",
    },
    why: Text {
        nb: "Et program som ikke er avsluttet med årsak, står åpent i NIR selv om planlagt slutt er passert.",
        nn: "Eit program som ikkje er avslutta med årsak, står ope i NIR sjølv om planlagd slutt er passert.",
        en: "A programme that has not been ended with a reason stays open in NIR, although its planned end has passed.",
    },
    advice: Text {
        nb: "Registrer avslutning med årsak på det forrige programmet.",
        nn: "Registrer avslutning med årsak på det førre programmet.",
        en: "Register the end of the programme before, with its reason.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
            section: "integreringsforskriften kapittel 9",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "ended",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "its planned time is over",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-01-31","sluttmal":"ARBEID"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "the only one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let innsending = deltaker.innsending;
    let here = |program: &&Record| {
        let kommuner = deltaker.person.nummer(Felt::Kommunenummer).zip(innsending.kommune(program));
        kommuner.is_none_or(|(one, other)| may_be_one_kommune(one, other))
    };
    let programs: Vec<&Record> = deltaker.av(RecordType::Introduksjonsprogram).filter(here).collect();
    let stanset = deltaker.stanset();
    for (earlier, later) in programs.iter().zip(programs.iter().skip(1)) {
        let planned = earlier.periode().and_then(Period::last);
        if let (Some(planned), Some(begins)) = (planned, later.dato(Felt::Fra))
            && planned < begins
            && innsending.avsluttet(earlier).is_some_and(|ended| ended.is_empty())
            && earlier.dato(Felt::Fra).and_then(|first| stanset.since(first)).is_none_or(|stans| stans > begins)
        {
            report.push_linked(&RULE, later.at.felt(Felt::Fra), earlier.at.felt(Felt::PlanlagtSlutt), NONE);
        }
    }
}
