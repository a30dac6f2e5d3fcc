//! `elev.vigo1`: the VIGO 1 text file, TOF / $AV / EOF, semicolon after every field.
//!
//! FieldSpec tables: "Grensesnitt SAS" of IST/VIGO as quoted by Novari's Vigo Skole; `$AV` and `EOF` by the published
//! sample, which is the only source for them.

use crate::families::elev::exchanges::{NAMED, NEEDS, VIGO};
use crate::families::elev::rules;
use crate::format::Format;
use crate::record::Exchange;
use crate::record::{Felt, FieldSpec, Kind, Part, RecordSchema};
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
pub const TOF_LAYOUT: [Felt; 7] = [
    Felt::Linjeid,
    Felt::Versjon,
    Felt::Fildato,
    Felt::Melding,
    Felt::Fylkesnummer,
    Felt::Skolenummer,
    Felt::Avgiverid,
];
/// Order of the fields of a $AV line.
pub const AV_LAYOUT: [Felt; 5] = [Felt::Linjeid, Felt::Skolenummer, Felt::Klasse, Felt::Fnr, Felt::Navn];
/// Order of the fields of an EOF line.
pub const EOF_LAYOUT: [Felt; 2] = [Felt::Linjeid, Felt::Antall];

const TOF: &[FieldSpec] = &[
    FieldSpec::new(Felt::Versjon, "VERSJON", Kind::Text)
        .required(&rules::v3_versjon_missing::RULE)
        .at_most(7, &rules::v3b_versjon_too_long::RULE),
    FieldSpec::new(Felt::Fildato, "FILDATO", Kind::KompaktDato).of_its_kind(&rules::v4_fildato::RULE),
    FieldSpec::new(Felt::Melding, "MELDING", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
    FieldSpec::new(Felt::Fylkesnummer, "FYLKESNR", Kind::Fylkesnummer)
        .required(&rules::v5_fylkesnummer::RULE)
        .of_its_kind(&rules::v5_fylkesnummer::RULE),
    FieldSpec::new(Felt::Skolenummer, "SKOLENR", Kind::Skolenummer).of_its_kind(&rules::v6_skolenummer::RULE),
    FieldSpec::new(Felt::Avgiverid, "AVGIVERID", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
];

const AV: &[FieldSpec] = &[
    FieldSpec::new(Felt::Skolenummer, "SKOLENR", Kind::Skolenummer)
        .required(&rules::v6_skolenummer::RULE)
        .of_its_kind(&rules::v6_skolenummer::RULE),
    FieldSpec::new(Felt::Klasse, "KLASSE", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    FieldSpec::new(Felt::Fnr, "FNR", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    FieldSpec::new(Felt::Navn, "ELEVNAVN", Kind::Text)
        .required(&rules::v10_name_missing::RULE)
        .at_most(100, &rules::v10b_name_too_long::RULE),
];

const EOF: &[FieldSpec] = &[FieldSpec::new(Felt::Antall, "ANTALL", Kind::Antall)
    .required(&rules::v8c_antall_not_a_number::RULE)
    .of_its_kind(&rules::v8c_antall_not_a_number::RULE)];
