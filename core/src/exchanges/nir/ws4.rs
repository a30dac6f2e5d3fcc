//! `nir.ws4`: records about a municipality's participants, each a row of its own with a type, an id and references.
//!
//! NIR's own interface is not public. The names here are ours; what a record holds is read from IMDi's lists of what a
//! municipality must register.

use crate::exchanges::{Exchange, Format, Json, Key, Node};
use crate::nir::kodeverk::Kodeverk;
use crate::rule::Text;
use crate::rules::nir as rules;
use crate::schema::{Felt, Field, Kind, RecordKind, RecordSchema};

/// Any number of records of any type, in any order.
pub static WS4: Exchange = Exchange {
    id: "nir.ws4",
    formats: &[Format::Json, Format::Ndjson],
    records: &[
        record("person", PERSON),
        record("vedtak", VEDTAK),
        record("introduksjonsprogram", INTRODUKSJONSPROGRAM),
        record("tiltak", TILTAK),
        record("permisjon", PERMISJON),
        record("avslutning", AVSLUTNING),
    ],
    json: Some(Json::Rows(KEYS)),
    trinn: 0,
};

/// What it is called.
pub static TITLE: Text = Text {
    nb: "Introduksjonsprogram til NIR",
    nn: "Introduksjonsprogram til NIR",
    en: "Introduction programme to NIR",
};

const fn record(name: &'static str, fields: &'static [Field]) -> RecordSchema {
    RecordSchema { kind: RecordKind::Post, name, fields }
}

const TYPE: Field = Field::new(Felt::Type, "type", Kind::Text).required(&rules::type_unknown::RULE);
const ID: Field =
    Field::new(Felt::Id, "id", Kind::Id).required(&rules::n9_required::RULE).at_most(64, &rules::id_too_long::RULE);
const PERSON_REF: Field = reference(Felt::Person, "person");
const ORDNING: Field = code(Felt::Ordning, "ordning", Kodeverk::Ordning).required(&rules::n9_required::RULE);
const FRA: Field = date(Felt::Fra, "fra").required(&rules::n9_required::RULE);

const PERSON: &[Field] = &[
    TYPE,
    ID,
    Field::new(Felt::Kommunenummer, "kommunenummer", Kind::Kommunenummer)
        .required(&rules::n9_required::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
    Field::new(Felt::Duf, "duf", Kind::Duf).required(&rules::n6_duf_missing::RULE),
    Field::new(Felt::Fnr, "fnr", Kind::FnrEllerDNummer),
];

const VEDTAK: &[Field] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    code(Felt::Vedtakstype, "vedtakstype", Kodeverk::Vedtakstype).required(&rules::n9_required::RULE),
    date(Felt::Vedtaksdato, "vedtaksdato").required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til"),
    Field::new(Felt::Begrunnelse, "begrunnelse", Kind::Text),
    Field::new(Felt::Rettsgrunnlag, "rettsgrunnlag", Kind::Text),
];

const INTRODUKSJONSPROGRAM: &[Field] = &[
    TYPE,
    ID,
    reference(Felt::Vedtak, "vedtak"),
    FRA,
    date(Felt::PlanlagtSlutt, "planlagt_slutt").required(&rules::n9_required::RULE),
    code(Felt::Sluttmal, "sluttmal", Kodeverk::Sluttmal),
];

const TILTAK: &[Field] = &[
    TYPE,
    ID,
    reference(Felt::Program, "program"),
    code(Felt::Tiltakstype, "tiltakstype", Kodeverk::Tiltak).required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til"),
    Field::new(Felt::TimerPerUke, "timer_per_uke", Kind::Timer).of_its_kind(&rules::n11_hours::RULE),
];

const PERMISJON: &[Field] = &[
    TYPE,
    ID,
    reference(Felt::Program, "program"),
    code(Felt::Permisjonstype, "permisjonstype", Kodeverk::Permisjonstype).required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til").required(&rules::n9_required::RULE),
];

const AVSLUTNING: &[Field] = &[
    TYPE,
    ID,
    reference(Felt::Program, "program"),
    date(Felt::Dato, "dato").required(&rules::n9_required::RULE),
    code(Felt::Avslutningsarsak, "avslutningsarsak", Kodeverk::Avslutningsarsak).required(&rules::n9_required::RULE),
];

const fn date(felt: Felt, name: &'static str) -> Field {
    Field::new(felt, name, Kind::Dato).of_its_kind(&rules::n8_date::RULE)
}

const fn code(felt: Felt, name: &'static str, kodeverk: Kodeverk) -> Field {
    Field::new(felt, name, Kind::Kode(kodeverk)).of_its_kind(&rules::n10_code_unmapped::RULE)
}

const fn reference(felt: Felt, name: &'static str) -> Field {
    Field::new(felt, name, Kind::Id).required(&rules::n9_required::RULE).at_most(64, &rules::id_too_long::RULE)
}

const KEYS: &[Key] = &[
    leaf("type", Felt::Type),
    leaf("id", Felt::Id),
    leaf("person", Felt::Person),
    leaf("kommunenummer", Felt::Kommunenummer),
    leaf("duf", Felt::Duf),
    leaf("fnr", Felt::Fnr),
    leaf("ordning", Felt::Ordning),
    leaf("vedtakstype", Felt::Vedtakstype),
    leaf("vedtaksdato", Felt::Vedtaksdato),
    leaf("fra", Felt::Fra),
    leaf("til", Felt::Til),
    leaf("begrunnelse", Felt::Begrunnelse),
    leaf("rettsgrunnlag", Felt::Rettsgrunnlag),
    leaf("vedtak", Felt::Vedtak),
    leaf("planlagt_slutt", Felt::PlanlagtSlutt),
    leaf("sluttmal", Felt::Sluttmal),
    leaf("program", Felt::Program),
    leaf("tiltakstype", Felt::Tiltakstype),
    Key { name: "timer_per_uke", felt: Felt::TimerPerUke, node: Node::Number },
    leaf("permisjonstype", Felt::Permisjonstype),
    leaf("dato", Felt::Dato),
    leaf("avslutningsarsak", Felt::Avslutningsarsak),
];

const fn leaf(name: &'static str, felt: Felt) -> Key {
    Key { name, felt, node: Node::Leaf }
}
