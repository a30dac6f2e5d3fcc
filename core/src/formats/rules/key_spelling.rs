//! format-key-spelling: a key is spelled as the format has it. Names in JSON are compared letter by letter, so that this holds of any format, published or ours. One that misses a known key by case, accents, separators, or by one letter of a key that must be there, is not read, and is told with the known one's name; nothing that follows from it is reported. Arguments `count`, `name`.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("format-key-spelling", Evidence::Logical).of_form(Form::Json);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet «{name}» er skrevet på en annen måte, og er ikke lest. Antall: {count}.",
        nn: "Feltet «{name}» er skrive på ein annan måte, og er ikkje lese. Tal på gonger: {count}.",
        en: "The field “{name}” is spelled differently and has not been read. Number of times: {count}.",
    },
    why: Text {
        nb: "Feltnavn i JSON må være like, bokstav for bokstav, også store og små. Ellers får ikke mottakeren opplysningen.",
        nn: "Feltnamn i JSON må vere like, bokstav for bokstav, òg store og små. Elles får ikkje mottakaren opplysninga.",
        en: "Field names in JSON must match letter by letter, capitals included. Otherwise the receiver does not get what the field holds.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Feltet skal hete «{name}».",
        nn: "Meld frå til leverandøren av fagsystemet: Feltet skal heite «{name}».",
        en: "Tell the vendor of the system: the field must be called “{name}”.",
    },
    args: &["count", "name"],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "POST /api/submissions/graduating-students",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
            section: "§ 8.3: names are compared letter by letter",
            url: "https://www.rfc-editor.org/rfc/rfc8259",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "as the format has it",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 0,
    },
    Example {
        name: "capitals first: the submission's two keys",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"School":{"OrgNumber":"974760673"},"Students":[{"ClassCode":"10A","PersonalIdentityNumber":"04841099821","Name":{"FirstName":"Voksende","LastName":"Bytte"}}]}"#,
        reports: 2,
    },
    Example {
        name: "a separator, and a letter too many",
        exchange: "elev.klasseliste",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: r#"[{"kommunenummer":"4601","skole_nummer":"46505","fylkesnummer":"46","klasser":"10A","fødselsnummer":"04841099821","elev_namn":"Voksende Bytte"}]"#.as_bytes(),
        reports: 2,
    },
];
