//! The code lists that fields of an exchange take their codes from.

use super::write_text;
use crate::answer::book::{Books, ListedCode};
use crate::json::canonical::Writer;
use crate::record::{CodeList, Exchange, Kind};

/// Writes each list once, in the order of all lists; one whose contents nobody could read has no codes.
pub(super) fn write(books: Books, exchange: &'static Exchange, json: &mut Writer<'_>) {
    let codes: Vec<ListedCode> = books.iter().flat_map(|book| (book.codes)()).collect();
    let mut lists: Vec<&'static CodeList> = used(exchange).collect();
    lists.sort_by_key(|list| list.number);
    lists.dedup();
    for list in lists {
        json.object(|json| {
            json.key("codes").array(|json| {
                for code in codes.iter().filter(|code| code.list == list) {
                    json.object(|json| write_code(code, json));
                }
            });
            json.key("name").text(list.name);
        });
    }
}

fn used(exchange: &'static Exchange) -> impl Iterator<Item = &'static CodeList> {
    let fields = exchange.records.iter().flat_map(|record| record.fields);
    fields.flat_map(|field| {
        let own = if let Kind::Code(list) = field.kind { Some(list) } else { None };
        own.into_iter().chain(field.beside.iter().filter_map(|beside| beside.list))
    })
}

fn write_code(code: &ListedCode, json: &mut Writer<'_>) {
    json.key("excluded").texts(code.excluded.iter());
    json.key("key").text(code.key);
    if let Some(name) = code.name {
        json.key("name").object(|json| write_text(name, json));
    }
}
