//! Whether two kommunenummer are of one kommune.

use crate::ids::kommune::Kommune;

/// Whether two kommunenummer may be of one kommune: they are the same, or the one followed the other, or the list does not
/// tell, because a number is older than it.
///
/// ```
/// use sluse_core::families::nir::participant::may_be_one_kommune;
/// assert!(may_be_one_kommune(3001, 3101)); // Halden until 2023 and since
/// assert!(may_be_one_kommune(4601, 1201)); // Bergen until 2019: older than the list
/// assert!(!may_be_one_kommune(4601, 301));
/// ```
#[must_use]
pub fn may_be_one_kommune(one: u64, other: u64) -> bool {
    let (Some(this), Some(that)) = (listed(one), listed(other)) else { return true };
    this == that || this.successors().chain(this.predecessors()).any(|kommune| kommune == that)
}

fn listed(number: u64) -> Option<Kommune> {
    Kommune::find(u16::try_from(number).ok()?)
}
