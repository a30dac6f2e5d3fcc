//! One binary for what concerns the product as a whole.
//!
//! | module | holds |
//! | --- | --- |
//! | `vectors` | every vector has a source, a reason, and the answer that was read |
//! | `conformance` | the same vectors give the same bytes on six runtimes |
//! | `ids` | identifiers have the verdicts of the written rules, on every runtime |
//! | `cases` | files of law and practice are judged as the law has it, and files as people have them are read |
//! | `arrows`, `sources` | who may use whom; what stands in no source |
//! | `host_families` | the host names no family of exchanges |
//! | `personal_numbers` | no number of a person, no path of a machine |
//! | `faces` | the types that npm package, wheel and component declare are those of the wire |
//! | `generated` | handbook and JSON Schema are fresh |
//! | `samples` | the sample lists are what they say they are |
//! | `sluse_id` | identifiers on the command line, and that no line is ever shown |
//! | `npm_client` | the npm package hands in at a gate |
//! | `end_to_end` | the program as the README shows it, and two gates |

mod arrows;
mod cases;
mod catalogue;
mod circles;
mod conformance;
mod end_to_end;
mod faces;
mod gate;
mod generated;
mod host_families;
mod ids;
mod npm_client;
mod personal_numbers;
mod samples;
mod sluse_id;
mod sources;
mod vectors;
mod wait;
