//! A submission's records, found by the ids that the sender gave them.

use crate::schema::{Felt, Post};
use crate::sort;

/// All records of a submission.
pub struct Innsending<'a> {
    /// In the order of the payload.
    pub poster: &'a [Post],
    /// Digest of type and id, and the record's place in the list; sorted.
    by_id: Vec<sort::Keyed>,
}

impl<'a> Innsending<'a> {
    /// Looks at the ids of all records.
    #[must_use]
    pub fn of(poster: &'a [Post]) -> Self {
        let mut by_id = sort::numbered(poster.len());
        for (keyed, post) in by_id.iter_mut().zip(poster) {
            keyed.0 = post.id(Felt::Id).map_or(0, |id| digest(post.slag, id));
        }
        sort::by_key(&mut by_id);
        Self { poster, by_id }
    }

    /// The first record of that type and id.
    #[must_use]
    pub fn find(&self, slag: &str, id: &str) -> Option<&'a Post> {
        let key = digest(slag, id);
        let first = self.by_id.partition_point(|(other, _)| *other < key);
        let same = self.by_id.get(first..)?.iter().take_while(|(other, _)| *other == key);
        same.filter_map(|(_, at)| self.poster.get(*at as usize))
            .find(|post| post.slag == slag && post.id(Felt::Id) == Some(id))
    }

    /// The records of a type.
    pub fn of_type(&self, slag: &'static str) -> impl Iterator<Item = &'a Post> {
        self.poster.iter().filter(move |post| post.slag == slag)
    }
}

/// FNV-1a, 64 bits: narrows the search; equality of the texts decides.
fn digest(slag: &str, id: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for part in [slag, "\0", id] {
        for byte in part.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}
