//! One file per national identifier: text in, typed value out.
//!
//! "Form and control digits hold" is all that a value of these types says. "Exists in the register" is another
//! question, and another type's to answer. `Debug` never prints a person's number.

pub mod d_nummer;
mod describe;
pub mod fodselsnummer;
pub mod fylkesnummer;
pub mod kommunenummer;
pub mod mod11;
pub mod organisasjonsnummer;
pub mod personidentifikator;
pub mod personnummer;
pub mod skolenummer;
pub mod vigo_fiktivt;

pub use d_nummer::DNummer;
pub use describe::describe;
pub use fodselsnummer::Fodselsnummer;
pub use fylkesnummer::Fylkesnummer;
pub use kommunenummer::Kommunenummer;
pub use organisasjonsnummer::Organisasjonsnummer;
pub use personidentifikator::Personidentifikator;
pub use skolenummer::Skolenummer;
pub use vigo_fiktivt::VigoFiktivt;
