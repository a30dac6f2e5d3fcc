//! `nir.ws4`: records about a municipality's participants, each a row of its own with a type, an id and references.
//!
//! NIR's own interface is not public. The names here are ours; what a record holds is read from IMDi's lists of what a
//! municipality must register.
//!
//! As CSV, a column is a field and the column `type` tells what a row is: a file may hold one type, as an extract of one
//! table does, or all of them with the columns of all.

use super::felter::{KEYS, *};
use crate::exchanges::{Exchange, Format, Json, Need, Provider};
use crate::known::Roller;
use crate::nir::lov::Lov;
use crate::rule::Text;
use crate::schema::{Field, RecordKind, RecordSchema, Slag};

/// Any number of records of any type, in any order.
pub static WS4: Exchange = Exchange {
    id: "nir.ws4",
    formats: &[Format::Json, Format::Ndjson, Format::Csv],
    records: &[
        record(Slag::Person, PERSON),
        record(Slag::Opphold, OPPHOLD),
        record(Slag::Bosetting, BOSETTING),
        record(Slag::KategoriOrdning, KATEGORI_ORDNING),
        record(Slag::Prove, PROVE),
        record(Slag::Kontakt, KONTAKT),
        record(Slag::Vedtak, VEDTAK),
        record(Slag::Klage, KLAGE),
        record(Slag::Introduksjonsprogram, INTRODUKSJONSPROGRAM),
        record(Slag::Tiltak, TILTAK),
        record(Slag::Fravaer, FRAVAER),
        record(Slag::Permisjon, PERMISJON),
        record(Slag::Avslutning, AVSLUTNING),
        record(Slag::Utdanningsbakgrunn, UTDANNINGSBAKGRUNN),
        record(Slag::Norskmal, NORSKMAL),
        record(Slag::Norskdeltakelse, NORSKDELTAKELSE),
        record(Slag::FulltidVgo, FULLTID_VGO),
        record(Slag::Annullering, ANNULLERING),
    ],
    json: Some(Json::Rows(KEYS)),
    needs: &[
        need("nir.register", Provider::Register, &[]),
        need("nir.roller", Provider::SendersRoles, &[Roller::NORSK, Roller::INTRO]),
        need("nir.lover", Provider::ReceiversLaws, &Lov::NAMES),
        need("nir.koder", Provider::SendersCodes, &[]),
    ],
    trinn: 0,
};

/// What it is called.
pub static TITLE: Text = Text {
    nb: "Introduksjonsprogram til NIR",
    nn: "Introduksjonsprogram til NIR",
    en: "Introduction programme to NIR",
};

const fn record(slag: Slag, fields: &'static [Field]) -> RecordSchema {
    RecordSchema { kind: RecordKind::Post, name: slag.name(), fields }
}

const fn need(id: &'static str, provider: Provider, values: &'static [&'static str]) -> Need {
    Need { id, provider, values }
}
