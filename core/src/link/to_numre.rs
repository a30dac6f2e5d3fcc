//! One pupil under two kinds of number: the same name and the same date of birth.

use crate::finding::Place;
use crate::ids::Personidentifikator;
use crate::names;
use crate::schema::Elev;
use crate::sort;
use crate::text;

/// A pupil of the list with a name and a number, as far as it takes to find the same one under another kind of number.
#[derive(Clone, Copy)]
pub struct Navngitt {
    /// A digest of name and date of birth; in its last two bits the kind of number, [`FODSELSNUMMER`] first.
    who: u64,
    at: Place,
}

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

impl Navngitt {
    /// Notes a pupil whose number and name could be read.
    #[must_use]
    pub fn of(elev: &Elev<'_>) -> Option<Self> {
        let number = elev.fnr?;
        let kind = match number {
            Personidentifikator::Fodselsnummer(_) => FODSELSNUMMER,
            Personidentifikator::DNummer(_) => 1,
            Personidentifikator::VigoFiktivt(_) => 2,
        };
        let (day, month) = number.day_and_month();
        let born = u64::from(day) << 16 | u64::from(month) << 8 | u64::from(number.two_digit_year());
        let who = elev.names().fold(born, |who, (felt, name)| {
            let who = who ^ u64::from(felt as u8);
            let name = text::trim(name, text::is_blank);
            if names::is_plain(name) { text::digest(who, name) } else { text::digest(who, &names::compared(name)) }
        });
        (who != born).then_some(Self { who: who & !KIND | kind, at: elev.at })
    }
}

/// Each pupil with a D-nummer or a fiktivt number who also stands with a better one. Time is that of sorting those.
#[must_use]
pub fn under_two_numbers(seen: &[Navngitt]) -> Vec<ToNumre> {
    let lesser: Vec<Navngitt> = seen.iter().copied().filter(|one| one.who & KIND != FODSELSNUMMER).collect();
    let mut order = sort::numbered(lesser.len());
    for (keyed, one) in order.iter_mut().zip(&lesser) {
        keyed.0 = one.who;
    }
    sort::by_key(&mut order);
    // The better number of each name and date of birth, where the first of them stands in the order.
    let mut better: Vec<Option<Navngitt>> = vec![None; order.len()];
    if !order.is_empty() {
        for one in seen.iter().filter(|one| one.who & KIND == FODSELSNUMMER) {
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
                pairs.push(ToNumre { replaced: one.at, better: best.at });
            }
        }
        at += same.len();
    }
    pairs
}
