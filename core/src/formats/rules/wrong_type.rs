//! format-wrong-type: A JSON value is of another type than the field: a number where a text belongs, an object where a list belongs. Argument `expected`: string, object or array.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("format-wrong-type", Evidence::Verified).of_form(Form::Json);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Verdien har feil JSON-type: Her skal typen være {expected}.",
        nn: "Verdien har feil JSON-type: Her skal typen vere {expected}.",
        en: "The value has the wrong JSON type: it must be {expected}.",
    },
    why: Text {
        nb: "Et nummer som er skrevet som tall, mister nullene foran og blir et annet nummer. Andre typer lar seg ikke lese.",
        nn: "Eit nummer som er skrive som tal, mistar nullane framfor og blir eit anna nummer. Andre typar lèt seg ikkje lese.",
        en: "A number written as a JSON number loses its leading zeros and becomes another number. Values of other types cannot be read.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet. Nummer skal stå i hermetegn, og lister og objekter slik formatet beskriver.",
        nn: "Meld frå til leverandøren av fagsystemet. Nummer skal stå i hermeteikn, og lister og objekt slik formatet seier.",
        en: "Tell the vendor of the system. Numbers belong in quotation marks, and lists and objects where the format has them.",
    },
    args: &["expected"],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "POST /api/submissions/graduating-students",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
            section: "§ 3",
            url: "https://www.rfc-editor.org/rfc/rfc8259",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the number is a string",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 0,
    },
    Example {
        name: "the number is a JSON number and has lost its zero",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":4841099821,"name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
    Example {
        name: "the school is a string, not an object",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":"974760673","students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
    Example {
        name: "a row is not an object",
        exchange: "elev.klasseliste",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"["46505"]"#,
        reports: 1,
    },
];
