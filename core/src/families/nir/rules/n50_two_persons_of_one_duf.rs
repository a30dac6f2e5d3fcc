//! nir-n50: one DUF-nummer is one person.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n50", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "To personer er sendt med samme DUF-nummer, men fødselsnumrene har ulik fødselsdato.",
        nn: "To personar er sende med same DUF-nummer, men fødselsnummera har ulik fødselsdato.",
        en: "Two persons were sent with the same DUF number, but their national identity numbers have different birth dates.",
    },
    why: Text {
        nb: "DUF-nummeret er nøkkelen i NIR. Er det to personer, blandes vedtak, timer og tilskudd sammen. Har én person fått nytt nummer, er det samme person.",
        nn: "DUF-nummeret er nøkkelen i NIR. Er det to personar, blir vedtak, timar og tilskot blanda saman. Har éin person fått nytt nummer, er det same person.",
        en: "The DUF number is the key in NIR. If they are two persons, decisions, hours and grants are mixed up. If one person has got a new number, it is the same person.",
    },
    advice: Text {
        nb: "Sjekk numrene mot Folkeregisteret, og hvem DUF-nummeret hører til. Er det samme person, send bare det nummeret som gjelder.",
        nn: "Sjekk nummera mot Folkeregisteret, og kven DUF-nummeret høyrer til. Er det same person, send berre det nummeret som gjeld.",
        en: "Check the numbers against the National Population Register (Folkeregisteret), and whose the DUF number is. If it is one person, send only the number that holds.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "SsnValidationUtils.kt, Individ03.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
        Source {
            title: "Innst. 65 L (2016-2017)",
            section: "folkeregisterloven: change of fødselsnummer",
            url: "https://stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2016-2017/inns-201617-065l",
        },
        Source {
            title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
            section: "news of 2026-03-19: the birth date in the number and in Foedsel may differ",
            url: "https://github.com/Skatteetaten/folkeregisteret-api-dokumentasjon",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "sent twice alike",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]"#,
        reports: 0,
    },
    Example {
        name: "two birth dates",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}]"#,
        reports: 1,
    },
    Example {
        name: "a D-nummer and a fodselsnummer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]"#,
        reports: 0,
    },
    Example {
        name: "a birth date that was corrected since",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // A D-nummer tells the birth date as it was believed to be.
    let mut dated = deltaker
        .av(RecordType::Person)
        .filter(|person| !person.kjent && !person.has_d_nummer() && person.fodt().is_some());
    let Some(first) = dated.next() else { return };
    for other in dated.filter(|other| other.fodt() != first.fodt()) {
        report.push_linked(&RULE, other.at.felt(Felt::Fnr), first.at.felt(Felt::Fnr), NONE);
    }
}
