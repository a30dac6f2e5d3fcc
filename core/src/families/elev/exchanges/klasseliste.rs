//! `elev.klasseliste`: the class list as the municipalities' data platform gives it, one row a pupil.

use crate::families::elev::exchanges::{NAMED, NEEDS};
use crate::families::elev::field;
use crate::families::elev::rules;
use crate::format::Format;
use crate::formats::rules as form;
use crate::record::{Exchange, FieldSpec, Json, Kind, Part, RecordSchema, keys};
use crate::rule::Text;

/// Seven columns of the pilot's data product, and two that its source table also has.
pub static KLASSELISTE: Exchange = Exchange {
    id: "elev.klasseliste",
    formats: &[Format::Csv, Format::Json, Format::Ndjson],
    records: RECORDS,
    json: Some(Json::Rows(&keys::<{ FIELDS.len() }>(RECORDS))),
    needs: NEEDS,
    form_rules: &[&form::no_header::RULE, &form::damaged_header::RULE],
    named: NAMED,
    seldom: &[field::KJONN, field::FODSELSDATO],
    has_timelines: false,
};

/// What it is called.
pub(super) static TITLE: Text =
    Text { nb: "Klasseliste for 10. trinn", nn: "Klasseliste for 10. trinn", en: "Class list of year 10" };

const RECORDS: &[RecordSchema] = &[RecordSchema::new(Part::Record, "rad", FIELDS)];

const FIELDS: &[FieldSpec] = &[
    FieldSpec::new(field::KOMMUNENUMMER, "kommunenummer", Kind::Kommunenummer)
        .also(&["kommunenr"])
        .required(&rules::l3_kommunenummer::RULE)
        .of_its_kind(&rules::l3_kommunenummer::RULE),
    FieldSpec::new(field::SKOLENUMMER, "skolenummer", Kind::Skolenummer)
        .also(&["skolenr"])
        .required(&rules::v6_skolenummer::RULE)
        .of_its_kind(&rules::v6_skolenummer::RULE),
    FieldSpec::new(field::FYLKESNUMMER, "fylkesnummer", Kind::Fylkesnummer)
        .also(&["fylkesnr"])
        .required(&rules::v5_fylkesnummer::RULE)
        .of_its_kind(&rules::v5_fylkesnummer::RULE),
    FieldSpec::new(field::KLASSE, "klasse", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    FieldSpec::new(field::FNR, "fødselsnummer", Kind::Personidentifikator)
        .also(&["fodselsnummer", "foedselsnummer", "fnr"])
        .required(&rules::i1_missing::RULE),
    FieldSpec::new(field::NAVN, "elev_namn", Kind::Text)
        .also(&["elev_navn", "elevnavn", "elevnamn"])
        .required(&rules::v10_name_missing::RULE)
        .at_most(100, &rules::v10b_name_too_long::RULE),
    FieldSpec::new(field::LASTET_TID, "lastet_tid", Kind::Tidspunkt).of_its_kind(&rules::k1_lastet_tid::RULE),
    FieldSpec::new(field::KJONN, "kjønn", Kind::Kjonn)
        .also(&["kjonn", "kjoenn"])
        .of_its_kind(&rules::i6c_kjonn_code::RULE),
    FieldSpec::new(field::FODSELSDATO, "fødselsdato", Kind::Tidspunkt)
        .also(&["fodselsdato", "foedselsdato"])
        .of_its_kind(&rules::i6d_fodselsdato::RULE),
];
