//! One pupil under two kinds of number: the same name and the same date of birth.

use crate::families::elev::SeenPupil;
use crate::ids::Personidentifikator;
use crate::record::Place;
use crate::sort;
use crate::text;

/// Two records that may be of one pupil.
#[derive(Clone, Copy)]
pub struct ToNumre {
    /// The one with the number that a better one replaces: D-nummer by fødselsnummer, a fiktivt number by both.
    pub replaced: Place,
    /// The one with the better number.
    pub better: Place,
}

const FODSELSNUMMER: u64 = 0;
const KIND: u64 = 3;

/// What tells a pupil by name and date of birth, given the digest of the name; in its last two bits the kind of number,
/// [`FODSELSNUMMER`] first.
pub(super) fn who(number: Personidentifikator, name: u64) -> u64 {
    let kind = match number {
        Personidentifikator::Fodselsnummer(_) => FODSELSNUMMER,
        Personidentifikator::DNummer(_) => 1,
        Personidentifikator::VigoFiktivt(_) => 2,
    };
    let (day, month) = number.day_and_month();
    let born = u64::from(day) << 16 | u64::from(month) << 8 | u64::from(number.two_digit_year());
    text::mix(name, born) & !KIND | kind
}

/// Each pupil with a D-nummer or a fiktivt number who also stands with a better one. Time is that of sorting those.
#[must_use]
pub fn under_two_numbers(seen: &[SeenPupil]) -> Vec<ToNumre> {
    let has_lesser = |one: &&SeenPupil| one.has_name() && one.who & KIND != FODSELSNUMMER;
    let lesser: Vec<SeenPupil> = seen.iter().filter(has_lesser).copied().collect();
    let mut order = sort::numbered(lesser.len());
    for (keyed, one) in order.iter_mut().zip(&lesser) {
        keyed.0 = one.who;
    }
    sort::by_key(&mut order);
    // The better number of each name and date of birth, where the first of them stands in the order.
    let mut better: Vec<Option<SeenPupil>> = vec![None; order.len()];
    if !order.is_empty() {
        for one in seen.iter().filter(|one| one.has_name() && one.who & KIND == FODSELSNUMMER) {
            let place = order.partition_point(|(who, _)| *who < one.who);
            if order.get(place).is_some_and(|(who, _)| who & !KIND == one.who)
                && let Some(slot) = better.get_mut(place)
            {
                slot.get_or_insert(*one);
            }
        }
    }
    let (mut pairs, mut at) = (Vec::new(), 0);
    for same in order.chunk_by(|one, other| one.0 & !KIND == other.0 & !KIND) {
        let first = same.first().and_then(|(_, number)| lesser.get(*number as usize));
        let best = better.get(at).copied().flatten().or_else(|| first.copied());
        for one in same.iter().filter_map(|(_, number)| lesser.get(*number as usize)) {
            if let Some(best) = best
                && best.who < one.who
            {
                pairs.push(ToNumre { replaced: one.at(), better: best.at() });
            }
        }
        at += same.len();
    }
    pairs
}
