//! Hours: of training held, and of a programme in a week.

use super::super::Deltaker;
use crate::schema::{Felt, Post, Slag};
use crate::sort::{self, Keyed};

/// A sum of hours.
pub struct Timesum<'a> {
    /// In hundredths.
    pub hundredths: u64,
    /// The last record that counts, of those that are sent.
    pub siste: Option<&'a Post>,
}

impl Timesum<'_> {
    /// Whole hours, a begun one counted.
    #[must_use]
    pub const fn hours(&self) -> u64 {
        self.hundredths.div_ceil(100)
    }
}

impl<'a> Deltaker<'a, '_> {
    /// The sum of hours of the participations that are meant.
    pub fn timer(&self, meant: impl Fn(&Post) -> bool) -> Timesum<'a> {
        let mut sum = Timesum { hundredths: 0, siste: None };
        for post in self.av(Slag::Norskdeltakelse).filter(|post| meant(post)) {
            sum.hundredths += u64::from(post.timer(Felt::Timer).unwrap_or_default());
            if !post.kjent {
                sum.siste = Some(post);
            }
        }
        sum
    }

    /// The most hours a week that the tiltak of a programme ever have together, in hundredths; none where there is no
    /// tiltak, or the days or the hours of one are not told.
    #[must_use]
    pub fn mest_per_uke(&self, program: &Post) -> Option<u64> {
        let tiltak: Vec<&Post> = self.innsending.barn(program, Slag::Tiltak).collect();
        let mut turns: Vec<Keyed> = Vec::with_capacity(tiltak.len() * 2);
        for (at, post) in (0..).zip(&tiltak) {
            let (period, _) = (post.periode()?, post.timer(Felt::TimerPerUke)?);
            // Of one day, what ends goes before what begins.
            turns.push((u64::from(period.first().day_number().abs_diff(i32::MIN)) * 2 + 1, at));
            if let Some(last) = period.last() {
                turns.push((u64::from((last.day_number() + 1).abs_diff(i32::MIN)) * 2, at));
            }
        }
        sort::by_key(&mut turns);
        let (mut now, mut most) = (0, None);
        for (turn, at) in turns {
            let hours = tiltak.get(at as usize).and_then(|post| post.timer(Felt::TimerPerUke)).map_or(0, u64::from);
            now = if turn % 2 == 1 { now + hours } else { now - hours };
            most = most.max(Some(now));
        }
        most
    }
}
