//! nir-n27c: whoever has completed videregående has another goal, as far as the law is read.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n27c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Sluttmålet er å fullføre videregående opplæring, men personen har den fra før.",
        nn: "Sluttmålet er å fullføre vidaregåande opplæring, men personen har ho frå før.",
        en: "The goal is to complete upper secondary education, but the person completed it earlier.",
    },
    why: Text {
        nb: "Etter loven fram til juni 2025 var målet for den som har videregående fra før, høyere utdanning eller arbeid. Hva reglene sier etter det, og for kapittel 6A, er ikke lest.",
        nn: "Etter lova fram til juni 2025 var målet for den som har vidaregåande frå før, høgare utdanning eller arbeid. Kva reglane seier etter det, og for kapittel 6A, er ikkje lese.",
        en: "Under the law until June 2025, the goal of those who had completed upper secondary education was higher education or work. We have not read what the rules have said since, or what they say for chapter 6A.",
    },
    advice: Text {
        nb: "Sjekk sluttmålet og utdanningsbakgrunnen. Skal personen ta norsk videregående opplæring, trenger du ikke gjøre noe.",
        nn: "Sjekk sluttmålet og utdanningsbakgrunnen. Skal personen ta norsk vidaregåande opplæring, treng du ikkje gjere noko.",
        en: "Check the goal and the earlier education. If the person is to take Norwegian upper secondary education, there is nothing to do.",
    },
    args: &[],
    sources: &[Source {
        title: "Innst. 410 L (2024-2025)",
        section: "§§ 13 and 14 rewritten; the text is not read",
        url: "https://www.stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2024-2025/inns-202425-410l?all=true",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "begun since the revision",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"}]"#,
        reports: 1,
    },
    Example {
        name: "begun before it: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2025-08-31","sluttmal":"FULLFORE_VGO"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (program, schooling, _) in deltaker.fullforer_vgo_igjen(context.as_of).filter(|(.., is_certain)| !*is_certain) {
        report.push_linked(&RULE, program.at.felt(Felt::Sluttmal), schooling.at.felt(Felt::HarVgs), NONE);
    }
}
