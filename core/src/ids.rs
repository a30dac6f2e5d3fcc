//! One file per national identifier: text in, typed value out.
//!
//! "Form and control digits hold" is all that a value of these types says. "Exists in the register" is another
//! question, and another type's to answer. `Debug` never prints a person's number.

pub mod d_nummer;
mod describe;
pub mod digits;
pub mod duf_nummer;
pub mod feidenavn;
pub mod felles_hjelpenummer;
pub mod fodselsnummer;
pub mod fylkesnummer;
pub mod kommune;
pub mod kommunenummer;
pub mod kontonummer;
pub mod kostra_plassholder;
pub mod mod11;
pub mod npid;
pub mod organisasjonsnummer;
pub mod personidentifikator;
pub mod personnummer;
pub mod postnummer;
pub mod skolenummer;
pub mod vigo_fiktivt;

pub use d_nummer::DNummer;
pub use describe::describe;
pub use digits::Digits;
pub use duf_nummer::DufNummer;
pub use feidenavn::Feidenavn;
pub use felles_hjelpenummer::FellesHjelpenummer;
pub use fodselsnummer::Fodselsnummer;
pub use fylkesnummer::Fylkesnummer;
pub use kommune::Kommune;
pub use kommunenummer::Kommunenummer;
pub use kontonummer::Kontonummer;
pub use kostra_plassholder::KostraPlassholder;
pub use npid::Npid;
pub use organisasjonsnummer::Organisasjonsnummer;
pub use personidentifikator::Personidentifikator;
pub use postnummer::{Postnummer, Postnummerliste};
pub use skolenummer::Skolenummer;
pub use vigo_fiktivt::VigoFiktivt;
