//! Whether two kommunenummer are of one kommune.

use crate::ids::Kommunenummer;

/// Whether two kommunenummer may be of one kommune: they are the same, or the one followed the other, or the list does not
/// tell, because a number is older than it.
///
/// ```
/// use sluse_core::{families::nir::participant::may_be_one_kommune, ids::Kommunenummer};
/// let may_be_one = |one, other| {
///     may_be_one_kommune(Kommunenummer::parse(one).unwrap(), Kommunenummer::parse(other).unwrap())
/// };
/// assert!(may_be_one("3001", "3101")); // Halden until 2023 and since
/// assert!(may_be_one("4601", "1201")); // Bergen until 2019: older than the list
/// assert!(!may_be_one("4601", "0301"));
/// ```
#[must_use]
pub fn may_be_one_kommune(one: Kommunenummer, other: Kommunenummer) -> bool {
    if one == other {
        return true;
    }
    let (Some(this), Some(that)) = (one.listed(), other.listed()) else { return true };
    this.successors().chain(this.predecessors()).any(|kommune| kommune == that)
}
