//! `elev.vigoskole`: the JSON submission of Novari's Vigo Skole, `POST /api/submissions/graduating-students`.

use crate::families::elev::exchanges::{NAMED, NEEDS};
use crate::families::elev::rules;
use crate::format::Format;
use crate::formats::rules as form;
use crate::record::{Exchange, Json, Key, Node};
use crate::record::{Felt, FieldSpec, Kind, Part, RecordSchema};
use crate::rule::Text;

/// One school's pupils of 10. trinn.
pub static VIGOSKOLE: Exchange = Exchange {
    id: "elev.vigoskole",
    formats: &[Format::Json],
    records: &[RecordSchema::new(Part::Header, "submission", LISTE), RecordSchema::new(Part::Record, "student", ELEV)],
    json: Some(Json::Document { keys: DOCUMENT, rows: "/students" }),
    needs: NEEDS,
    form_rules: &[&form::other_type::RULE],
    named: NAMED,
    seldom: &[],
    has_timelines: false,
};

/// What it is called.
pub(super) static TITLE: Text = Text {
    nb: "Vigo Skole: elever på 10. trinn som JSON",
    nn: "Vigo Skole: elevar på 10. trinn som JSON",
    en: "Vigo Skole: pupils of year 10 as JSON",
};

const LISTE: &[FieldSpec] = &[FieldSpec::new(Felt::Organisasjonsnummer, "school/orgNumber", Kind::Organisasjonsnummer)
    .required(&rules::l1_organisasjonsnummer::RULE)
    .of_its_kind(&rules::l1_organisasjonsnummer::RULE)];

const ELEV: &[FieldSpec] = &[
    FieldSpec::new(Felt::Klasse, "classCode", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    FieldSpec::new(Felt::Fnr, "personalIdentityNumber", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    name("name/firstName", Felt::Fornavn),
    name("name/middleName", Felt::Mellomnavn),
    name("name/lastName", Felt::Etternavn),
];

const fn name(name: &'static str, felt: Felt) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::Text).at_most(100, &rules::v10b_name_too_long::RULE)
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
