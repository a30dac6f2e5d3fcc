//! nir-n50c: the birth date is that of the fødselsnummer.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n50c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen er en annen enn den i fødselsnummeret.",
        nn: "Fødselsdatoen er ein annan enn den i fødselsnummeret.",
        en: "The date of birth is not the one in the national identity number.",
    },
    why: Text {
        nb: "Fødselsdatoen i Folkeregisteret kan være en annen enn den i nummeret. Rett og plikt avhenger av alderen, så det må være den i Folkeregisteret som er registrert.",
        nn: "Fødselsdatoen i Folkeregisteret kan vere ein annan enn den i nummeret. Rett og plikt er avhengige av alderen, så det må vere den i Folkeregisteret som er registrert.",
        en: "The date of birth in the National Population Register (Folkeregisteret) may differ from the one in the number. Right and duty depend on age, so the date in that register is the one to use.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og nummeret mot Folkeregisteret. Står de slik der, trenger du ikke gjøre noe.",
        nn: "Sjekk fødselsdatoen og nummeret mot Folkeregisteret. Står dei slik der, treng du ikkje gjere noko.",
        en: "Check the date of birth and the number against the National Population Register (Folkeregisteret). If they stand there like this, there is nothing to do.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "SsnValidationUtils.kt, Individ03.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
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
        name: "the same",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821","fodselsdato":"2010-04-04"}]"#,
        reports: 0,
    },
    Example {
        name: "another day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821","fodselsdato":"2010-04-05"}]"#,
        reports: 1,
    },
    Example {
        name: "a D-nummer may tell an older belief",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815","fodselsdato":"2010-04-05"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    if let (Some(told), Some(born)) = (post.dato(Felt::Fodselsdato), post.fodt())
        && told != born
        && !post.has_d_nummer()
    {
        report.push_at(&RULE, &post.at, Felt::Fodselsdato);
    }
}
