//! format-envelope: the records stand where the format has them, not inside an object around them. Arguments
//! `expected`, the first key that is missing, and `name`, that of the object, where it is one of those that we know.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-envelope", Evidence::Verified).of_form(Form::Json);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Innholdet er pakket inn i et annet felt («{name}»), så «{expected}» mangler der det skal stå.",
        nn: "Innhaldet er pakka inn i eit anna felt («{name}»), så «{expected}» manglar der det skal stå.",
        en: "The content is wrapped in another field (“{name}”), so that “{expected}” is missing where it should be.",
    },
    why: Text {
        nb: "Mottakeren leter etter feltene ytterst, og finner dem ikke. \
            Ingenting inne i det andre feltet er kontrollert.",
        nn: "Mottakaren leitar etter felta ytst, og finn dei ikkje. Ingenting inne i det andre feltet er kontrollert.",
        en: "The receiver looks for the fields at the outermost level and does not find them. \
            Nothing inside the other field has been checked.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Send innholdet uten feltet rundt.",
        nn: "Meld frå til leverandøren av fagsystemet: Send innhaldet utan feltet rundt.",
        en: "Tell the vendor of the system: send the content without the field around it.",
    },
    args: &["expected", "name"],
    sources: &[sources::VIGO_SKOLE.at("POST /api/submissions/graduating-students")],
};

pub(super) static EXAMPLES: &[Example] = &[
    json("as the format has it").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("inside data").reports(1).document(r#"{"data":{"school":{"orgNumber":"974760673"},"students":[]}}"#),
    Example::new("a list inside an answer's object", "elev.klasseliste", "json")
        .reports(1)
        .document(r#"{"status":"ok","result":[{"kommunenummer":"4601"}]}"#),
];
