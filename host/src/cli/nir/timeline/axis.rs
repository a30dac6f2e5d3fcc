//! Days as columns.

use jiff::ToSpan;
use jiff::civil::Date;
use sluse_wire::{Person, Timeline};

/// The days that a picture shows, and its columns.
pub(super) struct Axis {
    first: i32,
    /// The day after the last.
    end: i32,
    pub(super) columns: usize,
}

/// A misspelt year must not press all others together.
const MOST_YEARS: i32 = 15;

impl Axis {
    /// Wide enough for every day of the participants, whole months, and the day of the check.
    pub(super) fn of<'a>(timeline: &Timeline, persons: impl IntoIterator<Item = &'a Person>, columns: usize) -> Self {
        let as_of = number(&timeline.answer.as_of).unwrap_or_default();
        let days = persons.into_iter().flat_map(|person| {
            let items = person.items.iter().flat_map(|item| [item.from.as_deref(), item.to.as_deref()]);
            items
                .chain(person.deadlines.iter().map(|deadline| Some(deadline.day.as_str())))
                .flatten()
                .filter_map(number)
        });
        let shown = |day: &i32| (day - as_of).abs() <= MOST_YEARS * 366;
        let (first, last) =
            days.filter(shown).fold((as_of, as_of), |(first, last), day| (first.min(day), last.max(day)));
        let first = month_of(first);
        // The month after the last day's: 45 days from a month's first day lie in the next one.
        Self { first, end: month_of(month_of(last) + 45), columns }
    }

    /// The column of a day; days beyond the picture are at its edges.
    pub(super) fn column(&self, day: i32) -> usize {
        let day = i64::from(day.clamp(self.first, self.end - 1) - self.first);
        let columns = i64::try_from(self.columns).unwrap_or_default();
        usize::try_from(day * columns / i64::from(self.end - self.first)).unwrap_or_default()
    }

    /// The first days of the months, with year and month.
    pub(super) fn months(&self) -> impl Iterator<Item = (i32, i16, usize)> {
        let mut next = self.first;
        std::iter::from_fn(move || {
            let day = next;
            next = month_of(day + 45);
            let date = date(day)?;
            Some((day, date.year(), usize::try_from(date.month()).ok()?))
        })
        .take_while(|(day, ..)| *day < self.end)
    }

    /// How many columns a month has, about.
    pub(super) fn columns_per_month(&self) -> usize {
        self.columns * 30 / usize::try_from(self.end - self.first).unwrap_or(1).max(1)
    }
}

/// The day that days are counted from.
const FIRST: Date = Date::constant(1970, 1, 1);

/// The number of a day as the wire has it.
pub(super) fn number(day: &str) -> Option<i32> {
    let day: Date = day.parse().ok()?;
    Some((day - FIRST).get_days())
}

fn date(number: i32) -> Option<Date> {
    FIRST.checked_add(number.days()).ok()
}

/// The number of the first day of the month.
fn month_of(day: i32) -> i32 {
    date(day).map_or(day, |date| day + 1 - i32::from(date.day()))
}

#[cfg(test)]
mod tests {
    use super::{Axis, number};

    fn day(text: &str) -> i32 {
        number(text).expect("a day")
    }

    fn axis(first: &str, end: &str, columns: usize) -> Axis {
        Axis { first: day(first), end: day(end), columns }
    }

    #[test]
    fn days_lie_in_order_within_the_columns() {
        let axis = axis("2024-01-01", "2026-01-01", 48);
        assert_eq!(axis.column(day("2024-01-01")), 0);
        assert_eq!(axis.column(day("2025-12-31")), 47);
        assert_eq!(axis.column(day("1900-01-01")), 0);
        assert_eq!(axis.column(day("9999-12-31")), 47);
        let columns: Vec<usize> = (axis.first..axis.end).map(|day| axis.column(day)).collect();
        assert!(columns.is_sorted());
    }

    #[test]
    fn months_begin_on_their_first_day() {
        let months: Vec<_> =
            axis("2024-11-01", "2025-03-01", 40).months().map(|(_, year, month)| (year, month)).collect();
        assert_eq!(months, [(2024, 11), (2024, 12), (2025, 1), (2025, 2)]);
    }
}
