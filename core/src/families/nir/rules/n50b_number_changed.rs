//! nir-n50b: a person who has got another number is told: the old one becomes an alias.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{NONE, Report};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n50b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen står med et annet fødselsnummer eller D-nummer enn før under samme DUF-nummer.",
        nn: "Personen står med eit anna fødselsnummer eller D-nummer enn før under same DUF-nummer.",
        en: "The person has another national identity number or D number than before under the same DUF number.",
    },
    why: Text {
        nb: "Fødselsnummeret endres når fødselsdato eller kjønn rettes. Da er det samme person, og det gamle nummeret følger med som tidligere nummer. Ellers er ett av numrene feil.",
        nn: "Fødselsnummeret blir endra når fødselsdato eller kjønn blir retta. Då er det same person, og det gamle nummeret følgjer med som tidlegare nummer. Elles er eitt av nummera feil.",
        en: "A national identity number changes when the date of birth or the gender is corrected. It is then the same person, and the old number stays as an earlier one. Otherwise one of the numbers is wrong.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret.",
        nn: "Sjekk nummeret mot Folkeregisteret.",
        en: "Check the number against the National Population Register (Folkeregisteret).",
    },
    args: &[],
    sources: &[
        Source {
            title: "Innst. 65 L (2016-2017)",
            section: "folkeregisterloven: change of fødselsnummer",
            url: "https://stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2016-2017/inns-201617-065l",
        },
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "SsnValidationUtils.kt, Individ03.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the same number",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]"#,
        reports: 0,
    },
    Example {
        name: "another number",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}]"#,
        reports: 1,
    },
    Example {
        name: "another number of the same birth date",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099740"}]"#,
        reports: 1,
    },
    Example {
        name: "a fodselsnummer in place of the D-nummer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]"#,
        reports: 0,
    },
    Example {
        name: "a D-nummer in place of the fodselsnummer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"}]"#,
        reports: 1,
    },
    Example {
        name: "two birth dates sent at once are two persons",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"},{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let numbered = || deltaker.av(RecordType::Person).filter(|person| person.fnr().is_some());
    let first = numbered().find(|person| person.kjent).or_else(|| numbered().next());
    for now in numbered().filter(|person| !person.kjent) {
        // Under the same id, else under another, else the first that is sent.
        let same = deltaker.innsending.kjent_utgave(now);
        let same = same.filter(|same| same.fnr().is_some() && same.duf() == now.duf());
        let Some(before) = same.or(first).filter(|before| before.fnr() != now.fnr()) else { continue };
        let is_told_otherwise = match (before.has_d_nummer(), now.has_d_nummer()) {
            // nir-n50 tells of two birth dates that are sent at once.
            (false, false) => before.kjent || before.fodt() == now.fodt(),
            (true, true) => true,
            // Everyone's way, unless the fødselsnummer was there first.
            (true, false) => false,
            (false, true) => before.kjent,
        };
        if is_told_otherwise {
            report.push_linked(&RULE, now.at.felt(Felt::Fnr), before.at.felt(Felt::Fnr), NONE);
        }
    }
}
