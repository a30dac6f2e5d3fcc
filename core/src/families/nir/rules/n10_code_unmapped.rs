//! nir-n10: a code stands in our list; what does not, cannot be judged.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n10", Evidence::Provisional).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Koden står ikke i lista, og kan derfor ikke kontrolleres.",
        nn: "Koden står ikkje i lista, og kan difor ikkje kontrollerast.",
        en: "The code is not in the list and can therefore not be checked.",
    },
    why: Text {
        nb: "Kodene som NIR bruker, er ikke offentlige. Koden kan være riktig, men reglene som trenger den, sier ingenting.",
        nn: "Kodane som NIR bruker, er ikkje offentlege. Koden kan vere rett, men reglane som treng han, seier ingenting.",
        en: "The codes that NIR uses are not public. The code may be right, but the rules that need it cannot be applied.",
    },
    advice: Text {
        nb: "Be leverandøren av fagsystemet om å oversette koden til nøkkelen i lista, eller om å melde den inn.",
        nn: "Be leverandøren av fagsystemet om å omsetje koden til nøkkelen i lista, eller om å melde han inn.",
        en: "Ask the vendor of the system to translate the code to the list's key, or to have it added.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "contents list only; the codes are not public",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "in the list",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "not in the list",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
];
