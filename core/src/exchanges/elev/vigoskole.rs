//! `elev.vigoskole`: the JSON submission of Novari's Vigo Skole, `POST /api/submissions/graduating-students`.

use super::NEEDS;
use crate::exchanges::{Exchange, Format, Json, Key, Node};
use crate::rule::Text;
use crate::rules::elev as rules;
use crate::schema::{Felt, Field, Kind, RecordKind, RecordSchema};

/// One school's pupils of 10. trinn.
pub static VIGOSKOLE: Exchange = Exchange {
    id: "elev.vigoskole",
    formats: &[Format::Json],
    records: &[
        RecordSchema { kind: RecordKind::Liste, name: "submission", fields: LISTE },
        RecordSchema { kind: RecordKind::Elev, name: "student", fields: ELEV },
    ],
    json: Some(Json::Document { keys: DOCUMENT, rows: "/students" }),
    needs: NEEDS,
    trinn: 10,
};

/// What it is called.
pub(super) static TITLE: Text = Text {
    nb: "Vigo Skole: elever på 10. trinn som JSON",
    nn: "Vigo Skole: elevar på 10. trinn som JSON",
    en: "Vigo Skole: pupils of year 10 as JSON",
};

const LISTE: &[Field] = &[Field::new(Felt::Organisasjonsnummer, "school/orgNumber", Kind::Organisasjonsnummer)
    .required(&rules::l1_organisasjonsnummer::RULE)
    .of_its_kind(&rules::l1_organisasjonsnummer::RULE)];

const ELEV: &[Field] = &[
    Field::new(Felt::Klasse, "classCode", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    Field::new(Felt::Fnr, "personalIdentityNumber", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    name("name/firstName", Felt::Fornavn),
    name("name/middleName", Felt::Mellomnavn),
    name("name/lastName", Felt::Etternavn),
];

const fn name(name: &'static str, felt: Felt) -> Field {
    Field::new(felt, name, Kind::Text).at_most(100, &rules::v10b_name_too_long::RULE)
}

const DOCUMENT: &[Key] = &[
    Key { name: "students", felt: Felt::Elever, node: Node::Rows(STUDENT) },
    Key {
        name: "school",
        felt: Felt::Skole,
        node: Node::Object(&[Key { name: "orgNumber", felt: Felt::Organisasjonsnummer, node: Node::Leaf }]),
    },
    Key { name: "@context", felt: Felt::Melding, node: Node::Ignored },
    Key { name: "@type", felt: Felt::Versjon, node: Node::TypeOf(TYPES) },
];

/// Both spellings of what the submission is.
const TYPES: &[&str] = &["GraduatingStudentsSubmission", "graduatingStudentSubmission"];

const STUDENT: &[Key] = &[
    Key { name: "classCode", felt: Felt::Klasse, node: Node::Leaf },
    Key { name: "personalIdentityNumber", felt: Felt::Fnr, node: Node::Leaf },
    Key {
        name: "name",
        felt: Felt::Navn,
        node: Node::Object(&[
            Key { name: "firstName", felt: Felt::Fornavn, node: Node::Leaf },
            Key { name: "middleName", felt: Felt::Mellomnavn, node: Node::Leaf },
            Key { name: "lastName", felt: Felt::Etternavn, node: Node::Leaf },
        ]),
    },
];
