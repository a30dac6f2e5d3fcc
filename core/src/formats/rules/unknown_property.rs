//! format-unknown-property: JSON objects have keys that the exchange does not know; they are not read. Argument
//! `count`.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-unknown-property", Evidence::Inferred).of_form(Form::Json);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Her står det felt som ikke hører til i overføringen, første gang her. Antall i alt: {count}.",
        nn: "Her står det felt som ikkje høyrer til i overføringa, første gongen her. Tal på felt i alt: {count}.",
        en: "There are fields that do not belong in the transfer, here for the first time. Number in all: {count}.",
    },
    why: Text {
        nb: "Ukjente felt blir ikke lest. Er navnet på et felt skrevet feil, får ikke mottakeren opplysningen.",
        nn: "Ukjende felt blir ikkje lesne. Er namnet på eit felt skrive feil, får ikkje mottakaren opplysninga.",
        en: "Unknown fields are not read. If the name of a field is misspelt, the receiver does not get what it holds.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet. \
            Feltnavn må skrives som i formatet, og andre felt bør ikke sendes.",
        nn: "Meld frå til leverandøren av fagsystemet. \
            Feltnamn må skrivast som i formatet, og andre felt bør ikkje sendast.",
        en: "Tell the vendor of the system. \
            Field names must be written as in the format, and other fields should be left out.",
    },
    args: &["count"],
    sources: &[sources::VIGO_SKOLE.at("POST /api/submissions/graduating-students"), sources::FAGLIG_ARENA_2026],
};

pub(super) static EXAMPLES: &[Example] = &[
    json("only fields of the format").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("two fields more, said once for the pupil").reports(1).document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"},"grade":"10","email":""}]}"#,
    ),
];
