//! `elev.vigo1`: the VIGO 1 text file, TOF / $AV / EOF, semicolon after every field.
//!
//! Field tables: "Grensesnitt SAS" of IST/VIGO as quoted by Novari's Vigo Skole; `$AV` and `EOF` by the published
//! sample, which is the only source for them.

use crate::families::elev::exchanges::{NAMED, NEEDS, VIGO};
use crate::families::elev::field;
use crate::families::elev::rules;
use crate::format::Format;
use crate::record::Exchange;
use crate::record::{Field, FieldSpec, Kind, Part, RecordSchema};
use crate::rule::Text;

/// One school's pupils of 10. trinn.
pub static VIGO1: Exchange = Exchange {
    id: "elev.vigo1",
    formats: &[Format::Lines(&VIGO)],
    records: &[
        RecordSchema::new(Part::Header, "TOF", TOF),
        RecordSchema::new(Part::Record, "$AV", AV),
        RecordSchema::new(Part::Trailer, "EOF", EOF),
    ],
    json: None,
    needs: NEEDS,
    form_rules: &[],
    named: NAMED,
    seldom: &[],
    has_timelines: false,
};

/// What it is called.
pub(super) static TITLE: Text = Text {
    nb: "Vigo 1: elever på 10. trinn som tekstfil",
    nn: "Vigo 1: elevar på 10. trinn som tekstfil",
    en: "Vigo 1: pupils of year 10 as a text file",
};

/// Order of the fields of a TOF line.
pub const TOF_LAYOUT: [Field; 7] = [
    field::LINJEID,
    field::VERSJON,
    field::FILDATO,
    field::MELDING,
    field::FYLKESNUMMER,
    field::SKOLENUMMER,
    field::AVGIVERID,
];
/// Order of the fields of a $AV line.
pub const AV_LAYOUT: [Field; 5] = [field::LINJEID, field::SKOLENUMMER, field::KLASSE, field::FNR, field::NAVN];
/// Order of the fields of an EOF line.
pub const EOF_LAYOUT: [Field; 2] = [field::LINJEID, field::ANTALL];

const TOF: &[FieldSpec] = &[
    FieldSpec::new(field::VERSJON, "VERSJON", Kind::Text)
        .required(&rules::v3_versjon_missing::RULE)
        .at_most(7, &rules::v3b_versjon_too_long::RULE),
    FieldSpec::new(field::FILDATO, "FILDATO", Kind::KompaktDato).of_its_kind(&rules::v4_fildato::RULE),
    FieldSpec::new(field::MELDING, "MELDING", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
    FieldSpec::new(field::FYLKESNUMMER, "FYLKESNR", Kind::Fylkesnummer)
        .required(&rules::v5_fylkesnummer::RULE)
        .of_its_kind(&rules::v5_fylkesnummer::RULE),
    FieldSpec::new(field::SKOLENUMMER, "SKOLENR", Kind::Skolenummer).of_its_kind(&rules::v6_skolenummer::RULE),
    FieldSpec::new(field::AVGIVERID, "AVGIVERID", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
];

const AV: &[FieldSpec] = &[
    FieldSpec::new(field::SKOLENUMMER, "SKOLENR", Kind::Skolenummer)
        .required(&rules::v6_skolenummer::RULE)
        .of_its_kind(&rules::v6_skolenummer::RULE),
    FieldSpec::new(field::KLASSE, "KLASSE", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    FieldSpec::new(field::FNR, "FNR", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    FieldSpec::new(field::NAVN, "ELEVNAVN", Kind::Text)
        .required(&rules::v10_name_missing::RULE)
        .at_most(100, &rules::v10b_name_too_long::RULE),
];

const EOF: &[FieldSpec] = &[FieldSpec::new(field::ANTALL, "ANTALL", Kind::Antall)
    .required(&rules::v8c_antall_not_a_number::RULE)
    .of_its_kind(&rules::v8c_antall_not_a_number::RULE)];
