//! What is sent again under the type and id of a registered record, and says otherwise.

use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::record::Felt;

impl<'a> RecordSet<'a> {
    /// Each field of what is sent that says otherwise than the register does, and whether it moves money or a right. What a
    /// register tells, and the facts about a person, are told anew whenever they change; only whose record it is counts.
    pub fn endringer(&self) -> impl Iterator<Item = (&'a Record, Felt, bool)> {
        let sent = self.poster.iter().filter(|post| !post.kjent && !post.slag.is_read_side());
        sent.flat_map(|post| {
            let changed = self.kjent_utgave(post).map(|known| post.changed_from(known)).unwrap_or_default();
            let tells = move |felt: &Felt| post.slag != RecordType::Person || *felt == Felt::Duf;
            changed.into_iter().filter(tells).map(move |felt| (post, felt, moves_a_right(post.slag, felt)))
        })
    }
}

/// Whether a right, a deadline or a grant rests on the field: whose the record is, what is decided, and the days for which.
fn moves_a_right(slag: RecordType, felt: Felt) -> bool {
    match felt {
        Felt::Duf | Felt::Person | Felt::Vedtak | Felt::Program | Felt::Norskdeltakelse | Felt::Gjelder => true,
        Felt::Ordning | Felt::Vedtakstype | Felt::Utfall | Felt::HarVgs | Felt::Fylkesnummer | Felt::Gjenapnet => true,
        Felt::Fra | Felt::Til => {
            matches!(
                slag,
                RecordType::Vedtak | RecordType::Introduksjonsprogram | RecordType::Permisjon | RecordType::FulltidVgo
            )
        }
        Felt::Dato => slag == RecordType::Avslutning,
        _ => false,
    }
}
