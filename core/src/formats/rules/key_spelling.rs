//! format-key-spelling: a key is spelled as the format has it. Names in JSON are compared letter by letter, so that
//! this holds of any format, published or ours. One that misses a known key by case, accents, separators, or by one
//! letter of a key that must be there, is not read, and is told with the known one's name; nothing that follows from it
//! is reported. Arguments `count`, `name`.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("format-key-spelling", Evidence::Logical).of_form(Form::Json);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet «{name}» er skrevet på en annen måte, og er ikke lest. Antall: {count}.",
        nn: "Feltet «{name}» er skrive på ein annan måte, og er ikkje lese. Tal på gonger: {count}.",
        en: "The field “{name}” is spelled differently and has not been read. Number of times: {count}.",
    },
    why: Text {
        nb: "Feltnavn i JSON må være like, bokstav for bokstav, også store og små. \
            Ellers får ikke mottakeren opplysningen.",
        nn: "Feltnamn i JSON må vere like, bokstav for bokstav, òg store og små. \
            Elles får ikkje mottakaren opplysninga.",
        en: "Field names in JSON must match letter by letter, capitals included. \
            Otherwise the receiver does not get what the field holds.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Feltet skal hete «{name}».",
        nn: "Meld frå til leverandøren av fagsystemet: Feltet skal heite «{name}».",
        en: "Tell the vendor of the system: the field must be called “{name}”.",
    },
    args: &["count", "name"],
    sources: &[
        sources::VIGO_SKOLE.at("POST /api/submissions/graduating-students"),
        sources::RFC_8259.at("§ 8.3: names are compared letter by letter"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    json("as the format has it").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("capitals first: the submission's two keys").reports(2).document(
        r#"{"School":{"OrgNumber":"974760673"},"Students":[{"ClassCode":"10A","PersonalIdentityNumber":"04841099821",
            "Name":{"FirstName":"Voksende","LastName":"Bytte"}}]}"#,
    ),
    Example::new("a separator, and a letter too many", "elev.klasseliste", "json")
        .reports(2)
        .records(&[r#"{"kommunenummer":"4601","skole_nummer":"46505","fylkesnummer":"46","klasser":"10A",
            "fødselsnummer":"04841099821","elev_namn":"Voksende Bytte"}"#]),
];
