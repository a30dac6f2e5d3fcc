//! `elev.klasseliste`: the class list as the municipalities' data platform gives it, one row a pupil.

use crate::exchanges::{Exchange, Format, Json, Key, Node};
use crate::rule::Text;
use crate::rules::elev as rules;
use crate::schema::{Felt, Field, Kind, RecordKind, RecordSchema};

/// Seven columns of the pilot's data product, and two that its source table also has.
pub static KLASSELISTE: Exchange = Exchange {
    id: "elev.klasseliste",
    title: Text { nb: "Klasseliste for 10. trinn", nn: "Klasseliste for 10. trinn", en: "Class list of year 10" },
    formats: &[Format::Csv, Format::Json, Format::Ndjson],
    records: &[RecordSchema { kind: RecordKind::Elev, name: "rad", fields: FIELDS }],
    json: Some(Json::Rows(KEYS)),
    trinn: 10,
};

const FIELDS: &[Field] = &[
    Field {
        felt: Felt::Kommunenummer,
        name: "kommunenummer",
        aliases: &["kommunenr"],
        kind: Kind::Kommunenummer,
        required: Some(&rules::l3_kommunenummer::RULE),
        max: None,
        form: Some(&rules::l3_kommunenummer::RULE),
    },
    Field {
        felt: Felt::Skolenummer,
        name: "skolenummer",
        aliases: &["skolenr"],
        kind: Kind::Skolenummer,
        required: Some(&rules::v6_skolenummer::RULE),
        max: None,
        form: Some(&rules::v6_skolenummer::RULE),
    },
    Field {
        felt: Felt::Fylkesnummer,
        name: "fylkesnummer",
        aliases: &["fylkesnr"],
        kind: Kind::Fylkesnummer,
        required: Some(&rules::v5_fylkesnummer::RULE),
        max: None,
        form: Some(&rules::v5_fylkesnummer::RULE),
    },
    Field {
        felt: Felt::Klasse,
        name: "klasse",
        aliases: &[],
        kind: Kind::Text,
        required: Some(&rules::v9_klasse_missing::RULE),
        max: Some((40, &rules::v9b_klasse_too_long::RULE)),
        form: None,
    },
    Field {
        felt: Felt::Fnr,
        name: "fødselsnummer",
        aliases: &["fodselsnummer", "foedselsnummer", "fnr"],
        kind: Kind::Personidentifikator,
        required: Some(&rules::i1_missing::RULE),
        max: None,
        form: None,
    },
    Field {
        felt: Felt::Navn,
        name: "elev_namn",
        aliases: &["elev_navn", "elevnavn", "elevnamn"],
        kind: Kind::Text,
        required: Some(&rules::v10_name_missing::RULE),
        max: Some((100, &rules::v10b_name_too_long::RULE)),
        form: None,
    },
    Field {
        felt: Felt::LastetTid,
        name: "lastet_tid",
        aliases: &[],
        kind: Kind::Tidspunkt,
        required: None,
        max: None,
        form: Some(&rules::k1_lastet_tid::RULE),
    },
    Field {
        felt: Felt::Kjonn,
        name: "kjønn",
        aliases: &["kjonn", "kjoenn"],
        kind: Kind::Kjonn,
        required: None,
        max: None,
        form: Some(&rules::i6c_kjonn_code::RULE),
    },
    Field {
        felt: Felt::Fodselsdato,
        name: "fødselsdato",
        aliases: &["fodselsdato", "foedselsdato"],
        kind: Kind::Tidspunkt,
        required: None,
        max: None,
        form: Some(&rules::i6d_fodselsdato::RULE),
    },
];

const KEYS: &[Key] = &[
    leaf("kommunenummer", Felt::Kommunenummer),
    leaf("skolenummer", Felt::Skolenummer),
    leaf("fylkesnummer", Felt::Fylkesnummer),
    leaf("klasse", Felt::Klasse),
    leaf("fødselsnummer", Felt::Fnr),
    leaf("elev_namn", Felt::Navn),
    leaf("lastet_tid", Felt::LastetTid),
    leaf("kjønn", Felt::Kjonn),
    leaf("fødselsdato", Felt::Fodselsdato),
];

const fn leaf(name: &'static str, felt: Felt) -> Key {
    Key { name, felt, node: Node::Leaf }
}
