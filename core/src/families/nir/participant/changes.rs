//! What is sent again under the type and id of a registered record, and says otherwise.

use crate::families::nir::field;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::record::Field;

impl<'a> RecordSet<'a> {
    /// Each field of what is sent that says otherwise than the register does, and whether it moves money or a right. What a
    /// register tells, and the facts about a person, are told anew whenever they change; only whose record it is counts.
    pub fn changes(&self) -> impl Iterator<Item = (&'a Record, Field, bool)> {
        let sent = self.records.iter().filter(|record| !record.known && !record.record_type.is_read_side());
        sent.flat_map(|record| {
            let changed = self.known_version(record).map(|known| record.changed_from(known)).unwrap_or_default();
            let tells = move |field: &Field| record.record_type != RecordType::Person || *field == field::DUF;
            changed
                .into_iter()
                .filter(tells)
                .map(move |field| (record, field, moves_a_right(record.record_type, field)))
        })
    }
}

/// Whether a right, a deadline or a grant rests on the field: whose the record is, what is decided, and the days for which.
fn moves_a_right(record_type: RecordType, field: Field) -> bool {
    match field {
        field::DUF | field::PERSON | field::VEDTAK | field::PROGRAM | field::NORSKDELTAKELSE | field::GJELDER => true,
        field::ORDNING
        | field::VEDTAKSTYPE
        | field::UTFALL
        | field::HAR_VGS
        | field::FYLKESNUMMER
        | field::GJENAPNET => true,
        field::FRA | field::TIL => {
            matches!(
                record_type,
                RecordType::Vedtak | RecordType::Introduksjonsprogram | RecordType::Permisjon | RecordType::FulltidVgo
            )
        }
        field::DATO => record_type == RecordType::Avslutning,
        _ => false,
    }
}
