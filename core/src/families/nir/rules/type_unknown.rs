//! nir-type: the record says what it is: a type that the exchange has.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-type", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Posten mangler type, eller typen er ikke en av dem som finnes.",
        nn: "Posten manglar type, eller typen er ikkje ein av dei som finst.",
        en: "The record has no type, or one that is none of those there are.",
    },
    why: Text {
        nb: "Uten typen vet mottakeren ikke hva opplysningene gjelder.",
        nn: "Utan typen veit ikkje mottakaren kva opplysningane gjeld.",
        en: "Without the type the receiver does not know what the record is about.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Feltet «type» skal være person, opphold, bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, fravaer, permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo eller annullering.",
        nn: "Meld frå til leverandøren av fagsystemet: Feltet «type» skal vere person, opphold, bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, fravaer, permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo eller annullering.",
        en: "Tell the vendor of the system: the field “type” must be person, opphold, bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, fravaer, permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo or annullering.",
    },
    args: &["meant", "seen"],
    sources: &[Source {
        title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
        section: "§ 4",
        url: "https://www.rfc-editor.org/rfc/rfc8259",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a type",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"id":"p1","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "one that does not exist",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"elev","id":"p1"}]"#,
        reports: 1,
    },
    Example {
        name: "one in another case",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"Person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 1,
    },
];
