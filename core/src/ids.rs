//! One file per national identifier: text in, typed value out.
//!
//! "Form and control digits hold" is all that a value of these types says. "Exists in the register" is another
//! question, and another type's to answer. `Debug` never prints a person's number.

mod column;
pub mod d_nummer;
pub mod digits;
pub mod duf_nummer;
mod eleven;
mod facts;
pub mod feidenavn;
pub mod felles_hjelpenummer;
mod fodselsar;
pub mod fodselsnummer;
pub mod fylkesnummer;
pub mod h_nummer;
mod kernel;
mod kind;
pub mod kommune;
pub mod kommunenummer;
pub mod kontonummer;
pub mod kostra_plassholder;
mod marks;
pub mod mod11;
pub mod npid;
pub mod organisasjonsnummer;
mod parse_any;
pub mod personidentifikator;
pub mod personnummer;
mod policy;
pub mod postnummer;
pub mod registrert;
pub mod repair;
mod separators;
pub mod skolenummer;
pub mod skoleslag;
pub mod tenor;
mod verdict;
pub mod vigo_fiktivt;

pub use column::{OffsetsError, judge_column};
pub use d_nummer::DNummer;
pub use digits::Digits;
pub use duf_nummer::DufNummer;
pub use feidenavn::Feidenavn;
pub use felles_hjelpenummer::FellesHjelpenummer;
pub use fodselsnummer::Fodselsnummer;
pub use fylkesnummer::Fylkesnummer;
pub use h_nummer::HNummer;
pub use kind::{Kind, Kinds};
pub use kommune::Kommune;
pub use kommunenummer::{Existence, Kommunenummer};
pub use kontonummer::Kontonummer;
pub use kostra_plassholder::KostraPlassholder;
pub use npid::Npid;
pub use organisasjonsnummer::Organisasjonsnummer;
pub use parse_any::{Fits, parse_any};
pub use personidentifikator::Personidentifikator;
pub use policy::Policy;
pub use postnummer::{Postnummer, Postnummerliste};
pub use registrert::{Register, Registrert};
pub use separators::Separators;
pub use skolenummer::Skolenummer;
pub use skoleslag::Skoleslag;
pub use tenor::Tenor;
pub use verdict::{Convention, Reason, Verdict};
pub use vigo_fiktivt::VigoFiktivt;
