//! Each kind of identifier by itself: what its control digits catch, what its list says, what stands written back.
//!
//! Numbers of persons in these files are synthetic (Tenor) or published as examples; all others are made while the test
//! runs, and a failing one is not written to a file.

#[path = "ids_kinds/hostile.rs"]
mod hostile;

#[path = "ids_kinds/kommuner.rs"]
mod kommuner;

#[path = "ids_kinds/numbers.rs"]
mod numbers;

#[path = "ids_kinds/published.rs"]
mod published;

#[path = "ids_kinds/series.rs"]
mod series;

#[path = "ids_kinds/slips.rs"]
mod slips;

#[path = "ids_kinds/tenor.rs"]
mod tenor;

#[path = "ids_kinds/written_back.rs"]
mod written_back;
