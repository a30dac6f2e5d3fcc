//! format-unknown-property: JSON objects have keys that the exchange does not know; they are not read. Argument `count`.

use crate::format::Form;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-unknown-property", Evidence::Inferred).of_form(Form::Json);

/// What it says.
pub static WORDS: Words = Words {
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
        nb: "Meld fra til leverandøren av fagsystemet. Feltnavn må skrives som i formatet, og andre felt bør ikke sendes.",
        nn: "Meld frå til leverandøren av fagsystemet. Feltnamn må skrivast som i formatet, og andre felt bør ikkje sendast.",
        en: "Tell the vendor of the system. Field names must be written as in the format, and other fields should be left out.",
    },
    args: &["count"],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "POST /api/submissions/graduating-students",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026",
            section: "Ferdig standardiserte (test) data klar til bruk",
            url: "",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "only fields of the format",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 0,
    },
    Example {
        name: "two fields more, said once for the pupil",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"},"grade":"10","email":""}]}"#,
        reports: 1,
    },
];
