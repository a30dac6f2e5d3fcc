//! `elev.vigoskole`: the JSON submission of Novari's Vigo Skole, `POST /api/submissions/graduating-students`.

use crate::families::elev::exchanges::{NAMED, NEEDS};
use crate::families::elev::field;
use crate::families::elev::rules;
use crate::format::Format;
use crate::formats::rules as form;
use crate::record::{Exchange, Json, Key, Node};
use crate::record::{Field, FieldSpec, Kind, Part, RecordSchema};
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

const LISTE: &[FieldSpec] =
    &[FieldSpec::new(field::ORGANISASJONSNUMMER, "school/orgNumber", Kind::Organisasjonsnummer)
        .required(&rules::l1_organisasjonsnummer::RULE)
        .of_its_kind(&rules::l1_organisasjonsnummer::RULE)];

const ELEV: &[FieldSpec] = &[
    FieldSpec::new(field::KLASSE, "classCode", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    FieldSpec::new(field::FNR, "personalIdentityNumber", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    name("name/firstName", field::FORNAVN),
    name("name/middleName", field::MELLOMNAVN),
    name("name/lastName", field::ETTERNAVN),
];

const fn name(name: &'static str, field: Field) -> FieldSpec {
    FieldSpec::new(field, name, Kind::Text).at_most(100, &rules::v10b_name_too_long::RULE)
}

const DOCUMENT: &[Key] = &[
    Key { name: "students", field: field::ELEVER, node: Node::Rows(STUDENT) },
    Key {
        name: "school",
        field: field::SKOLE,
        node: Node::Object(&[Key { name: "orgNumber", field: field::ORGANISASJONSNUMMER, node: Node::Leaf }]),
    },
    Key { name: "@context", field: field::MELDING, node: Node::Ignored },
    Key { name: "@type", field: field::VERSJON, node: Node::TypeOf(TYPES) },
];

/// Both spellings of what the submission is.
const TYPES: &[&str] = &["GraduatingStudentsSubmission", "graduatingStudentSubmission"];

const STUDENT: &[Key] = &[
    Key { name: "classCode", field: field::KLASSE, node: Node::Leaf },
    Key { name: "personalIdentityNumber", field: field::FNR, node: Node::Leaf },
    Key {
        name: "name",
        field: field::NAVN,
        node: Node::Object(&[
            Key { name: "firstName", field: field::FORNAVN, node: Node::Leaf },
            Key { name: "middleName", field: field::MELLOMNAVN, node: Node::Leaf },
            Key { name: "lastName", field: field::ETTERNAVN, node: Node::Leaf },
        ]),
    },
];
