//! Laws of sets, which hold whatever the days are.

use crate::model::{any_days, cases, period, periods, some};
use proptest::prelude::*;
use sluse_core::periods::Periods;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn order_and_repeats_do_not_matter(days in some(any_days()), turn in 0..8_usize) {
        let set = periods(&days);
        let mut turned = days.clone();
        turned.rotate_left(turn.min(days.len()));
        prop_assert_eq!(&periods(&turned), &set);
        turned.reverse();
        turned.extend(days);
        prop_assert_eq!(&periods(&turned), &set);
    }

    #[test]
    fn the_fewest_periods_stand_in_the_list(days in some(any_days())) {
        let set = periods(&days);
        for pair in set.as_slice().windows(2) {
            let end = pair[0].last().expect("only the last one is open");
            prop_assert!(end.plus_days(1).expect("in range") < pair[1].first());
        }
        prop_assert_eq!(Periods::of(set.as_slice().iter().copied()), set);
    }

    #[test]
    fn union_and_intersection_are_those_of_sets(
        a in some(any_days()), b in some(any_days()), c in some(any_days()),
    ) {
        let (a, b, c) = (periods(&a), periods(&b), periods(&c));
        prop_assert_eq!(a.union(&b), b.union(&a));
        prop_assert_eq!(a.intersection(&b), b.intersection(&a));
        prop_assert_eq!(a.union(&b).union(&c), a.union(&b.union(&c)));
        prop_assert_eq!(a.intersection(&b).intersection(&c), a.intersection(&b.intersection(&c)));
        prop_assert_eq!(&a.union(&a), &a);
        prop_assert_eq!(&a.intersection(&a), &a);
        prop_assert_eq!(&a.union(&a.intersection(&b)), &a);
        prop_assert_eq!(a.intersection(&b.union(&c)), a.intersection(&b).union(&a.intersection(&c)));
        prop_assert_eq!(&a.union(&Periods::default()), &a);
        prop_assert!(a.intersection(&Periods::default()).is_empty());
    }

    #[test]
    fn what_is_covered_has_no_gap_and_gaps_fill_up(days in some(any_days()), within in any_days()) {
        let (set, within) = (periods(&days), period(within));
        let gaps = set.gaps(within);
        prop_assert_eq!(gaps.is_empty(), set.covers(within));
        prop_assert!(gaps.intersection(&set).is_empty());
        prop_assert!(set.union(&gaps).covers(within));
        prop_assert_eq!(gaps.union(&set.intersection(&within.into())), Periods::from(within));
    }

    #[test]
    fn two_periods_agree_with_the_sets_of_their_days(a in any_days(), b in any_days()) {
        let (a, b) = (period(a), period(b));
        let both = Periods::from(a).intersection(&b.into());
        prop_assert_eq!(a.intersection(b).map(Periods::from).unwrap_or_default(), both);
        prop_assert_eq!(a.overlaps(b), a.intersection(b).is_some());
        prop_assert_eq!(a.overlaps(b), b.overlaps(a));
        prop_assert_eq!(a.covers(b), a.intersection(b) == Some(b));
        prop_assert_eq!(a.days(), Periods::from(a).days());
        prop_assert_eq!(a.virkedager(), Periods::from(a).virkedager());
    }
}
