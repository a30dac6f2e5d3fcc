//! `elev.vigo1`: the VIGO 1 text file, TOF / $AV / EOF, semicolon after every field.
//!
//! Field tables: "Grensesnitt SAS" of IST/VIGO as quoted by Novari's Vigo Skole; `$AV` and `EOF` by the published
//! sample, which is the only source for them.

use crate::exchanges::{Exchange, Format};
use crate::rule::Text;
use crate::rules::elev as rules;
use crate::schema::{Felt, Field, Kind, RecordKind, RecordSchema};

/// One school's pupils of 10. trinn.
pub static VIGO1: Exchange = Exchange {
    id: "elev.vigo1",
    title: Text {
        nb: "Vigo 1: elever på 10. trinn som tekstfil",
        nn: "Vigo 1: elevar på 10. trinn som tekstfil",
        en: "Vigo 1: pupils of year 10 as a text file",
    },
    formats: &[Format::Vigo],
    records: &[
        RecordSchema { kind: RecordKind::Liste, name: "TOF", fields: TOF },
        RecordSchema { kind: RecordKind::Elev, name: "$AV", fields: AV },
        RecordSchema { kind: RecordKind::Slutt, name: "EOF", fields: EOF },
    ],
    json: None,
    trinn: 10,
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
    Field {
        felt: Felt::Versjon,
        name: "VERSJON",
        aliases: &[],
        kind: Kind::Text,
        required: Some(&rules::v3_versjon_missing::RULE),
        max: Some((7, &rules::v3b_versjon_too_long::RULE)),
        form: None,
    },
    Field {
        felt: Felt::Fildato,
        name: "FILDATO",
        aliases: &[],
        kind: Kind::KompaktDato,
        required: None,
        max: None,
        form: Some(&rules::v4_fildato::RULE),
    },
    Field {
        felt: Felt::Melding,
        name: "MELDING",
        aliases: &[],
        kind: Kind::Text,
        required: None,
        max: Some((80, &rules::v16_text_too_long::RULE)),
        form: None,
    },
    Field {
        felt: Felt::Fylkesnummer,
        name: "FYLKESNR",
        aliases: &[],
        kind: Kind::Fylkesnummer,
        required: Some(&rules::v5_fylkesnummer::RULE),
        max: None,
        form: Some(&rules::v5_fylkesnummer::RULE),
    },
    Field {
        felt: Felt::Skolenummer,
        name: "SKOLENR",
        aliases: &[],
        kind: Kind::Skolenummer,
        required: None,
        max: None,
        form: Some(&rules::v6_skolenummer::RULE),
    },
    Field {
        felt: Felt::Avgiverid,
        name: "AVGIVERID",
        aliases: &[],
        kind: Kind::Text,
        required: None,
        max: Some((80, &rules::v16_text_too_long::RULE)),
        form: None,
    },
];

const AV: &[Field] = &[
    Field {
        felt: Felt::Skolenummer,
        name: "SKOLENR",
        aliases: &[],
        kind: Kind::Skolenummer,
        required: Some(&rules::v6_skolenummer::RULE),
        max: None,
        form: Some(&rules::v6_skolenummer::RULE),
    },
    Field {
        felt: Felt::Klasse,
        name: "KLASSE",
        aliases: &[],
        kind: Kind::Text,
        required: Some(&rules::v9_klasse_missing::RULE),
        max: Some((40, &rules::v9b_klasse_too_long::RULE)),
        form: None,
    },
    Field {
        felt: Felt::Fnr,
        name: "FNR",
        aliases: &[],
        kind: Kind::Personidentifikator,
        required: Some(&rules::i1_missing::RULE),
        max: None,
        form: None,
    },
    Field {
        felt: Felt::Navn,
        name: "ELEVNAVN",
        aliases: &[],
        kind: Kind::Text,
        required: Some(&rules::v10_name_missing::RULE),
        max: Some((100, &rules::v10b_name_too_long::RULE)),
        form: None,
    },
];

const EOF: &[Field] = &[Field {
    felt: Felt::Antall,
    name: "ANTALL",
    aliases: &[],
    kind: Kind::Antall,
    required: Some(&rules::v8c_antall_not_a_number::RULE),
    max: None,
    form: Some(&rules::v8c_antall_not_a_number::RULE),
}];
