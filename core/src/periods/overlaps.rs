//! Which periods of a list lie on days that another has taken.

use crate::periods::Period;
use crate::sort;

/// Two periods of a list that share a day, by their places in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The one that begins first; of two that begin on the same day, the one that stands first.
    pub earlier: u32,
    /// The one that begins while the other still runs.
    pub later: u32,
}

/// Every period that begins while one before it still runs, once, with the one before it that ends last.
///
/// A list of n periods gives less than n overlaps, not every pair: who moves each `later` away has none left.
///
/// ```
/// use sluse_core::{date::Date, periods::{Overlap, Period, overlaps}};
/// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
/// let leave = [period("2026-03-01", "2026-03-31"), period("2026-02-01", "2026-03-01"), period("2026-04-01", "2026-04-02")];
/// assert_eq!(overlaps(&leave), [Overlap { earlier: 1, later: 0 }]);
/// assert!(overlaps(&leave[1..]).is_empty());
/// ```
#[must_use]
pub fn overlaps(periods: &[Period]) -> Vec<Overlap> {
    let mut order = sort::numbered(periods.len());
    for (item, period) in order.iter_mut().zip(periods) {
        item.0 = period.sort_key();
    }
    sort::by_key(&mut order);
    let mut found = Vec::new();
    let mut furthest = None::<(u32, i32)>;
    for (_, at) in order {
        let Some(period) = periods.get(at as usize) else { continue };
        if let Some((earlier, end)) = furthest
            && period.first < end
        {
            found.push(Overlap { earlier, later: at });
        }
        if furthest.is_none_or(|(_, end)| end < period.end) {
            furthest = Some((at, period.end));
        }
    }
    found
}
