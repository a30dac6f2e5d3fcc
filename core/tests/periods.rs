//! Periods against sets of days counted one by one, and dates against jiff.

#[path = "periods/algebra.rs"]
mod algebra;

#[path = "periods/dates.rs"]
mod dates;

#[path = "periods/days.rs"]
mod days;

#[path = "periods/edges.rs"]
mod edges;

#[path = "periods/model.rs"]
mod model;
