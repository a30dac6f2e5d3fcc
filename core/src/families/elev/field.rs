//! The fields of pupil lists.

use crate::record::fields;

fields! {
    /// Kind of line in a VIGO file: TOF, $AV, EOF.
    LINJEID,
    /// Version of the VIGO format.
    VERSJON,
    /// Day on which the file was made.
    FILDATO,
    /// The sending system, in free text.
    MELDING,
    /// Kommunenummer of the school.
    KOMMUNENUMMER,
    /// Skolenummer of VIGO.
    SKOLENUMMER,
    /// Fylkesnummer.
    FYLKESNUMMER,
    /// Sender's own id of the shipment.
    AVGIVERID,
    /// Organisasjonsnummer of the school.
    ORGANISASJONSNUMMER,
    /// Class, e.g. 10A.
    KLASSE,
    /// Fødselsnummer, D-nummer or VIGO's fiktivt number.
    FNR,
    /// The whole name in one field, or the object that holds its parts.
    NAVN,
    /// Given name.
    FORNAVN,
    /// Middle name.
    MELLOMNAVN,
    /// Family name.
    ETTERNAVN,
    /// When the row was loaded.
    LASTET_TID,
    /// Gender code by ISO 5218.
    KJONN,
    /// Date of birth, where a column of its own holds it.
    FODSELSDATO,
    /// Number of records that the last line announces.
    ANTALL,
    /// The object of the school.
    SKOLE,
    /// The list of pupils.
    ELEVER,
}
