//! The days of a month.

/// Thirty days hath November, April, June and September.
const DAYS: [u16; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const fn is_leap(year: u16) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

/// Whether the calendar has this day.
pub(super) fn exists(day: u16, month: u16, year: u16) -> bool {
    let Some(&days) = DAYS.get(usize::from(month.wrapping_sub(1))) else { return false };
    let days = if month == 2 && is_leap(year) { 29 } else { days };
    (1..=days).contains(&day)
}

/// Whether some century has this day in its year `yy`.
pub(super) fn exists_in_some_century(day: u16, month: u16, yy: u16) -> bool {
    [1800, 1900, 2000].iter().any(|century| exists(day, month, century + yy))
}
