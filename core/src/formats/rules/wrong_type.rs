//! format-wrong-type: A JSON value is of another type than the field: a number where a text belongs, an object where a
//! list belongs. Argument `expected`: string, object or array.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-wrong-type", Evidence::Verified).of_form(Form::Json);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Verdien har feil JSON-type: Her skal typen være {expected}.",
        nn: "Verdien har feil JSON-type: Her skal typen vere {expected}.",
        en: "The value has the wrong JSON type: it must be {expected}.",
    },
    why: Text {
        nb: "Et nummer som er skrevet som tall, mister nullene foran og blir et annet nummer. \
            Andre typer lar seg ikke lese.",
        nn: "Eit nummer som er skrive som tal, mistar nullane framfor og blir eit anna nummer. \
            Andre typar lèt seg ikkje lese.",
        en: "A number written as a JSON number loses its leading zeros and becomes another number. \
            Values of other types cannot be read.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet. \
            Nummer skal stå i hermetegn, og lister og objekter slik formatet beskriver.",
        nn: "Meld frå til leverandøren av fagsystemet. \
            Nummer skal stå i hermeteikn, og lister og objekt slik formatet seier.",
        en: "Tell the vendor of the system. \
            Numbers belong in quotation marks, and lists and objects where the format has them.",
    },
    args: &["expected"],
    sources: &[sources::VIGO_SKOLE.at("POST /api/submissions/graduating-students"), sources::RFC_8259.at("§ 3")],
};

pub(super) static EXAMPLES: &[Example] = &[
    json("the number is a string").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("the number is a JSON number and has lost its zero").reports(1).document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":4841099821,
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("the school is a string, not an object").reports(1).document(
        r#"{"school":"974760673","students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    Example::new("a row is not an object", "elev.klasseliste", "json").reports(1).records(&[r#""46505""#]),
];
