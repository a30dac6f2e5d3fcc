//! The code lists that fields of an exchange take their codes from.

use super::write_text;
use crate::canonical::Writer;
use crate::exchanges::Exchange;
use crate::nir::kodeverk::{Kode, Kodeverk};
use crate::schema::Kind;

/// Writes each list once, in the order of all lists; one whose contents nobody could read has no codes.
pub(super) fn write(exchange: &Exchange, json: &mut Writer<'_>) {
    for list in Kodeverk::all().filter(|list| is_used(exchange, *list)) {
        json.object(|json| {
            json.key("codes").array(|json| {
                for code in list.koder() {
                    json.object(|json| write_code(code, json));
                }
            });
            json.key("name").text(list.name());
        });
    }
}

fn is_used(exchange: &Exchange, list: Kodeverk) -> bool {
    let mut fields = exchange.records.iter().flat_map(|record| record.fields);
    fields.any(|field| field.kind == Kind::Kode(list) || field.beside.iter().any(|beside| beside.list == Some(list)))
}

fn write_code(code: Kode, json: &mut Writer<'_>) {
    json.key("excluded").array(|json| {
        for law in code.utelukket().iter() {
            json.text(law.name());
        }
    });
    json.key("key").text(code.key());
    if let Some(name) = code.navn() {
        json.key("name").object(|json| write_text(name, json));
    }
}
