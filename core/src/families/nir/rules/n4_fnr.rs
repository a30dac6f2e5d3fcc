//! nir-n4: the fødselsnummer or D-nummer, where there is one, is right.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n4", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsnummeret eller d-nummeret er ikke gyldig.",
        nn: "Fødselsnummeret eller d-nummeret er ikkje gyldig.",
        en: "The national identity number or D number is not valid.",
    },
    why: Text {
        nb: "NIR henter adresse og personopplysninger fra Folkeregisteret med nummeret. Er det feil, finner NIR ingen eller en annen.",
        nn: "NIR hentar adresse og personopplysningar frå Folkeregisteret med nummeret. Er det feil, finn NIR ingen eller ein annan.",
        en: "NIR fetches the address and personal details from the National Population Register with the number. If it is wrong, NIR finds nobody or somebody else.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, og rett det i fagsystemet. Har personen ikke nummer ennå, la feltet stå tomt.",
        nn: "Sjekk nummeret mot Folkeregisteret, og rett det i fagsystemet. Har personen ikkje nummer enno, lat feltet stå tomt.",
        en: "Check the number against the National Population Register, and correct it in the system. If the person has no number yet, leave the field empty.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
        Source {
            title: "Folkeregisterforskriften",
            section: "§§ 2-2-1, 2-2-3",
            url: "https://lovdata.no/forskrift/2017-07-14-1201",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "right",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998865"}]"#,
        reports: 0,
    },
    Example {
        name: "a D-nummer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"71906177239"}]"#,
        reports: 0,
    },
    Example {
        name: "a wrong control digit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998866"}]"#,
        reports: 1,
    },
    Example {
        name: "no digits",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"ukjent"}]"#,
        reports: 1,
    },
];
