//! `nir.ws4`: records about a municipality's participants, each a row of its own with a type, an id and references.
//!
//! NIR's own interface is not public. The names here are ours; what a record holds is read from IMDi's lists of what a
//! municipality must register.
//!
//! As CSV, a column is a field and the column `type` tells what a row is: a file may hold one type, as an extract of one
//! table does, or all of them with the columns of all.

use crate::families::nir::lov::Lov;
use crate::families::nir::needs::{KODER, LOVER, REGISTER, ROLLER, Roller};
use crate::families::nir::records::{KEYS, TABLES};
use crate::format::Format;
use crate::formats::rules as form;
use crate::record::{Exchange, Json, Need, Provider};
use crate::rule::Text;

/// Any number of records of any type, in any order.
pub static WS4: Exchange = Exchange {
    id: "nir.ws4",
    formats: &[Format::Json, Format::Ndjson, Format::Csv],
    records: TABLES,
    json: Some(Json::Rows(KEYS)),
    needs: &[
        need(REGISTER, Provider::Register, &[]),
        need(ROLLER, Provider::SendersRoles, &[Roller::NORSK, Roller::INTRO]),
        need(LOVER, Provider::ReceiversLaws, &Lov::NAMES),
        need(KODER, Provider::SendersCodes, &[]),
    ],
    form_rules: &[&form::encoding::RULE],
    named: &[],
    seldom: &[],
    has_timelines: true,
};

/// What it is called.
pub static TITLE: Text = Text {
    nb: "Introduksjonsprogram til NIR",
    nn: "Introduksjonsprogram til NIR",
    en: "Introduction programme to NIR",
};

const fn need(id: &'static str, provider: Provider, values: &'static [&'static str]) -> Need {
    Need { id, provider, values }
}
