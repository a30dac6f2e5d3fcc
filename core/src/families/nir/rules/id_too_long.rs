//! nir-id: an id of the sender has at most 64 characters.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-id", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::RFC_8259],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("as long as may be")
        .records(&[r#"{"type":"person","id":"pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
            "kommunenummer":"4601","duf":"299900000102"}"#]),
    example("longer")
        .reports(1)
        .records(&[r#"{"type":"person","id":"ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp",
            "kommunenummer":"4601","duf":"299900000102"}"#]),
];
