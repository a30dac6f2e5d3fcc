//! The foundations of NIR: the choice of law, the numbers by date, the code lists.

#[path = "nir/koder.rs"]
mod koder;

#[path = "nir/kodeverk.rs"]
mod kodeverk;

#[path = "nir/kostra.rs"]
mod kostra;

#[path = "nir/law_of_records.rs"]
mod law_of_records;

#[path = "nir/lov.rs"]
mod lov;

#[path = "nir/lov_of_many.rs"]
mod lov_of_many;

#[path = "nir/lov_unknown.rs"]
mod lov_unknown;

#[path = "nir/order.rs"]
mod order;

#[path = "nir/order_of_fields.rs"]
mod order_of_fields;

#[path = "nir/parametre.rs"]
mod parametre;

#[path = "../../tests/src/parts.rs"]
#[expect(unreachable_pub, reason = "it is public in the tests' own crate")]
mod parts;

#[path = "nir/timeline.rs"]
mod timeline;

#[path = "nir/timeline_answer.rs"]
mod timeline_answer;

#[path = "nir/timeline_frister.rs"]
mod timeline_frister;

use sluse_core::date::Date;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}
