//! Of many permits a few decide: they give the same law, for the same reason, on every day.

use crate::day;
use sluse_core::date::Date;
use sluse_core::families::nir::lov::{Fakta, Hjemmel, Opphold, avgjorende, lovvalg};

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ mixed >> 31) % bound
    }

    /// A day close to one on which the law turns.
    fn day(&mut self) -> Date {
        let turns = ["2021-01-01", "2022-03-11", "2022-06-15", "2026-07-01"];
        let near = i32::try_from(self.below(9)).expect("small") - 4;
        let turn = turns[usize::try_from(self.below(4)).expect("small")];
        day(turn).plus_days(near).expect("a day")
    }

    fn permit(&mut self) -> Opphold {
        let ground = usize::try_from(self.below(12)).expect("small");
        // Of one ground or two as a rule, so that those of one stand against each other.
        let hjemmel = match ground {
            8 => None,
            9.. => Some(Hjemmel::Paragraf34),
            _ => Hjemmel::ALL.get(ground).copied(),
        };
        let innvilget = if self.below(12) == 0 { None } else { Some(self.day()) };
        Opphold { hjemmel, innvilget, fornyet: self.below(3) == 0 }
    }
}

#[test]
fn the_few_that_are_kept_decide_as_all_of_them_do() {
    let mut chance = Chance(4);
    let mut left_out = 0;
    for _ in 0..4000 {
        let all: Vec<Opphold> = (0..9 + chance.below(30)).map(|_| chance.permit()).collect();
        // Many of them only of a ground or two.
        let all =
            if chance.below(2) == 0 { all } else { all.iter().cycle().take(3).chain(&all[..9]).copied().collect() };
        let few = avgjorende(all.clone());
        left_out += all.len().saturating_sub(few.len());
        let ankomst =
            [None, Some(day("2020-12-31")), Some(day("2021-01-01"))][usize::try_from(chance.below(3)).expect("small")];
        let referanseperson = chance.below(4) == 0;
        for _ in 0..12 {
            let on = chance.day();
            let choice = |opphold: &[Opphold]| lovvalg(&Fakta { opphold, ankomst, referanseperson }, on);
            assert_eq!(choice(&few), choice(&all), "{on} {all:?}");
        }
    }
    assert!(left_out > 10_000, "{left_out}");
}
