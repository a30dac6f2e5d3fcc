//! nir-n39c: what has ended does not end again unless it was opened in between.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n39c", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet to ganger uten at det er gjenåpnet mellom dem.",
        nn: "Programmet er avslutta to gonger utan at det er opna att mellom dei.",
        en: "The programme is ended twice without having been opened in between.",
    },
    why: Text {
        nb: "Et program har én slutt med én årsak. Statistikken teller årsaken, og to av dem kan ikke begge være riktige.",
        nn: "Eit program har éin slutt med éi årsak. Statistikken tel årsaka, og to av dei kan ikkje begge vere rette.",
        en: "A programme has one end with one reason. Statistics count the reason, and two of them cannot both be right.",
    },
    advice: Text {
        nb: "Annuller den avslutningen som er feil, eller registrer gjenåpningen mellom dem.",
        nn: "Annuller den avslutninga som er feil, eller registrer gjenopninga mellom dei.",
        en: "Annul the end that is wrong, or register the opening in between.",
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
        name: "opened in between",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30","gjenapnet":"2026-02-15"},{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 0,
    },
    Example {
        name: "not opened",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"},{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"FLYTTET"}]"#,
        reports: 1,
    },
    Example {
        name: "opened after the second end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30","gjenapnet":"2026-03-02"},{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"ARBEID_30"}]"#,
        reports: 1,
    },
    Example {
        name: "the first one is annulled",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"},{"type":"avslutning","id":"a2","program":"i1","dato":"2026-03-01","avslutningsarsak":"ARBEID_30"},{"type":"annullering","id":"x1","gjelder_type":"avslutning","gjelder":"a1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for program in innsending.of_type(RecordType::Introduksjonsprogram) {
        let ends = || innsending.barn(program, RecordType::Avslutning);
        for (earlier, later) in ends().zip(ends().skip(1)) {
            let unread = earlier.has(Felt::Gjenapnet) && earlier.dato(Felt::Gjenapnet).is_none();
            let (opened, ended) = (earlier.dato(Felt::Gjenapnet), later.dato(Felt::Dato));
            if !unread && ended.is_some_and(|ended| opened.is_none_or(|opened| opened > ended)) {
                report.push_linked(&RULE, later.at.felt(Felt::Dato), earlier.at.felt(Felt::Dato), NONE);
            }
        }
    }
}
