//! nir-id: an id of the sender has at most 64 characters.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-id", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Id-en har mer enn {max} tegn.",
        nn: "Id-en har meir enn {max} teikn.",
        en: "The id has more than {max} characters.",
    },
    why: Text {
        nb: "Id-en knytter poster til hverandre og til det som er sendt før. Lengre id-er blir ikke tatt vare på.",
        nn: "Id-en knyter postar til kvarandre og til det som er sendt før. Lengre id-ar blir ikkje tekne vare på.",
        en: "The id ties records to each other and to what was sent before. Longer ids are not kept.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet om å sende kortere id-er.",
        nn: "Meld frå til leverandøren av fagsystemet om å sende kortare id-ar.",
        en: "Ask the vendor of the system to send shorter ids.",
    },
    args: &["max"],
    sources: &[Source {
        title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
        section: "§ 4",
        url: "https://www.rfc-editor.org/rfc/rfc8259",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "as long as may be",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "longer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 1,
    },
];
