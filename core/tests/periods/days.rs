//! Everything that can be counted day by day.

use crate::model::{Days, HORIZON, any_days, cases, day, ending_days, period, periods, row, said, some};
use proptest::prelude::*;
use sluse_core::periods::{Leave, overlaps};

fn count(row: &[bool], keep: impl Fn(i32) -> bool) -> u32 {
    (0..).zip(row).map(|(at, &held)| u32::from(held && keep(at))).sum()
}

/// 2022-12-31, the day 0, was a Saturday.
fn monday_to_friday(at: i32) -> bool {
    !matches!(at % 7, 0 | 1)
}

/// Walks on until as many days without leave have passed as from the start to the deadline.
fn walked(start: i32, frist: i32, leave: &[bool]) -> Option<i32> {
    let mut left = frist - start + 1;
    if left <= 0 {
        return Some(frist);
    }
    (start..HORIZON).find(|&at| {
        left -= i32::from(!leave[usize::try_from(at).expect("from 0")]);
        left == 0
    })
}

/// Whether a period begins while one before it runs, told pair by pair.
fn begins_within_another(all: &[Days], at: usize) -> bool {
    let before = |other: usize| (all[other].0, other) < (all[at].0, at);
    (0..all.len()).any(|other| before(other) && all[other].1.is_none_or(|last| all[at].0 <= last))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_set_holds_the_days_of_its_periods(days in some(any_days())) {
        prop_assert_eq!(said(&periods(&days)), row(&days));
    }

    #[test]
    fn union_intersection_and_gaps_hold_the_days_they_should(
        a in some(any_days()), b in some(any_days()), within in any_days(),
    ) {
        let (rows, sets) = ((row(&a), row(&b), row(&[within])), (periods(&a), periods(&b)));
        let each = |holds: fn(bool, bool) -> bool, a: &[bool], b: &[bool]| -> Vec<bool> {
            a.iter().zip(b).map(|(&a, &b)| holds(a, b)).collect()
        };
        prop_assert_eq!(said(&sets.0.union(&sets.1)), each(|a, b| a || b, &rows.0, &rows.1));
        prop_assert_eq!(said(&sets.0.intersection(&sets.1)), each(|a, b| a && b, &rows.0, &rows.1));
        prop_assert_eq!(said(&sets.0.gaps(period(within))), each(|a, within| within && !a, &rows.0, &rows.2));
        prop_assert_eq!(sets.0.covers(period(within)), each(|a, within| a || !within, &rows.0, &rows.2).iter().all(|&yes| yes));
    }

    #[test]
    fn days_and_virkedager_are_counted_once(days in some(ending_days())) {
        let (set, row) = (periods(&days), row(&days));
        prop_assert_eq!(set.days(), Some(count(&row, |_| true)));
        prop_assert_eq!(set.virkedager(), Some(count(&row, monday_to_friday)));
    }

    #[test]
    fn an_open_set_has_no_count(days in some(any_days())) {
        let open = days.iter().any(|(_, last)| last.is_none());
        prop_assert_eq!(periods(&days).days().is_none(), open);
        prop_assert_eq!(periods(&days).virkedager().is_none(), open);
    }

    #[test]
    fn leave_moves_a_deadline_day_by_day(leave in some(ending_days()), start in 0..600_i32, length in -5..500_i32) {
        let frist = (start + length).max(0);
        let naive = walked(start, frist, &row(&leave));
        // The walk ends where the model does; the sum does not.
        if let Some(naive) = naive {
            prop_assert_eq!(Leave::from(&periods(&leave)).moves(day(start), day(frist)), Some(day(naive)));
        }
    }

    #[test]
    fn leave_without_an_end_moves_a_deadline_only_if_it_falls_into_it(
        leave in some(ending_days()), open in 0..1_000_i32, start in 0..600_i32, length in 0..300_i32,
    ) {
        let mut all = leave.clone();
        all.push((open, None));
        let (first, last) = (day(start), day(start + length));
        let frist = Leave::from(&periods(&all)).moves(first, last);
        let naive = walked(start, start + length, &row(&all));
        prop_assert_eq!(frist, naive.map(day));
    }

    #[test]
    fn overlaps_name_each_period_that_begins_within_another(days in some(any_days())) {
        let all: Vec<_> = days.iter().copied().map(period).collect();
        let found = overlaps(&all);
        let mut later: Vec<usize> = found.iter().map(|overlap| overlap.later as usize).collect();
        later.sort_unstable();
        let naive: Vec<usize> = (0..days.len()).filter(|&at| begins_within_another(&days, at)).collect();
        prop_assert_eq!(later, naive);
        for overlap in found {
            prop_assert!(all[overlap.earlier as usize].overlaps(all[overlap.later as usize]));
        }
    }
}
