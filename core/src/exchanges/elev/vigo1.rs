//! `elev.vigo1`: the VIGO 1 text file, TOF / $AV / EOF, semicolon after every field.
//!
//! Field tables: "Grensesnitt SAS" of IST/VIGO as quoted by Novari's Vigo Skole; `$AV` and `EOF` by the published
//! sample, which is the only source for them.

use super::NEEDS;
use crate::exchanges::{Exchange, Format};
use crate::rule::Text;
use crate::rules::elev as rules;
use crate::schema::{Felt, Field, Kind, RecordKind, RecordSchema};

/// One school's pupils of 10. trinn.
pub static VIGO1: Exchange = Exchange {
    id: "elev.vigo1",
    formats: &[Format::Vigo],
    records: &[
        RecordSchema { kind: RecordKind::Liste, name: "TOF", fields: TOF },
        RecordSchema { kind: RecordKind::Elev, name: "$AV", fields: AV },
        RecordSchema { kind: RecordKind::Slutt, name: "EOF", fields: EOF },
    ],
    json: None,
    needs: NEEDS,
    trinn: 10,
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

const TOF: &[Field] = &[
    Field::new(Felt::Versjon, "VERSJON", Kind::Text)
        .required(&rules::v3_versjon_missing::RULE)
        .at_most(7, &rules::v3b_versjon_too_long::RULE),
    Field::new(Felt::Fildato, "FILDATO", Kind::KompaktDato).of_its_kind(&rules::v4_fildato::RULE),
    Field::new(Felt::Melding, "MELDING", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
    Field::new(Felt::Fylkesnummer, "FYLKESNR", Kind::Fylkesnummer)
        .required(&rules::v5_fylkesnummer::RULE)
        .of_its_kind(&rules::v5_fylkesnummer::RULE),
    Field::new(Felt::Skolenummer, "SKOLENR", Kind::Skolenummer).of_its_kind(&rules::v6_skolenummer::RULE),
    Field::new(Felt::Avgiverid, "AVGIVERID", Kind::Text).at_most(80, &rules::v16_text_too_long::RULE),
];

const AV: &[Field] = &[
    Field::new(Felt::Skolenummer, "SKOLENR", Kind::Skolenummer)
        .required(&rules::v6_skolenummer::RULE)
        .of_its_kind(&rules::v6_skolenummer::RULE),
    Field::new(Felt::Klasse, "KLASSE", Kind::Text)
        .required(&rules::v9_klasse_missing::RULE)
        .at_most(40, &rules::v9b_klasse_too_long::RULE),
    Field::new(Felt::Fnr, "FNR", Kind::Personidentifikator).required(&rules::i1_missing::RULE),
    Field::new(Felt::Navn, "ELEVNAVN", Kind::Text)
        .required(&rules::v10_name_missing::RULE)
        .at_most(100, &rules::v10b_name_too_long::RULE),
];

const EOF: &[Field] = &[Field::new(Felt::Antall, "ANTALL", Kind::Antall)
    .required(&rules::v8c_antall_not_a_number::RULE)
    .of_its_kind(&rules::v8c_antall_not_a_number::RULE)];
