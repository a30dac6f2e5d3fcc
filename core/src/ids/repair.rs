//! "Did you mean": where one slip in a person's number may be, told by positions and never by digits.

use super::control::Control;
use super::kind::{Kind, Kinds};
use super::policy::Policy;
use super::verdict::{Reason, Verdict};
use super::{eleven, mod11};

/// Where one slip would explain why a number fails: each place by itself, not all of them together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Repair {
    digits: u16,
    swaps: u16,
}

/// More places than this point at nothing.
///
/// Measured on 6 000 Tenor numbers with one slip each, field of fødselsnummer and D-nummer: how many of them have at most
/// so many places, the true one among them.
///
/// | places | wrong digit, before 2032 | swap, before 2032 | wrong digit, from 2032 | swap, from 2032 |
/// | --- | --- | --- | --- | --- |
/// | 1 | 84 % | 55 % | 11 % | 13 % |
/// | 2 | 99.9 % | 98 % | 20 % | 22 % |
/// | 3 | 100 % | 100 % | 48 % | 37 % |
/// | 4 | 100 % | 100 % | 83 % | 68 % |
///
/// Three lose nothing today. From 2032 the first control digit says less, and the hint is given half as often rather than
/// pointing at half the number. Numbers with five wrong digits have 0.7 places by chance before 2032 and 3.2 after: a
/// place is where to look first, and proves nothing.
const MOST_PLACES: u32 = 3;

/// The kinds whose control digits point back at a slip. Without them (VIGO's fiktivt) anything repairs anything.
const WITH_CONTROL_DIGITS: Kinds = Kinds::only(Kind::Fnr).and(Kind::Dnr).and(Kind::Hnr).and(Kind::Fhn);

impl Repair {
    /// Digits that could be another, as bits: bit 0 is the first digit.
    #[must_use]
    pub const fn digits(self) -> u16 {
        self.digits
    }

    /// Neighbours that could have changed places, as bits: bit 0 is the first digit and the second.
    #[must_use]
    pub const fn swaps(self) -> u16 {
        self.swaps
    }

    const fn places(self) -> u32 {
        self.digits.count_ones() + self.swaps.count_ones()
    }
}

/// The places where one other digit, or one swap of neighbours, makes a person's number of the text that the same policy
/// accepts, where `verdict` is what [`Policy::judge`] said of it. `None` when the text fails for another reason than date
/// or control digits, and when no place or too many would do: then a hint is none.
///
/// Positions are counted in digits: separators that the policy tolerates have none.
///
/// ```
/// use sluse_core::date::Date;
/// use sluse_core::ids::{Kind, Kinds, Policy, repair};
/// let policy = Policy::test(Kinds::only(Kind::Fnr), Date::new(2026, 11, 22).unwrap());
/// let positions = |text: &[u8]| repair::positions(text, &policy, policy.judge(text));
/// let repair = positions(b"05820998866").unwrap(); // the last digit is wrong
/// assert_eq!((repair.digits(), repair.swaps()), (1 << 10, 0));
/// assert_eq!(positions(b"0582099886"), None);
/// ```
#[must_use]
pub fn positions(text: &[u8], policy: &Policy, verdict: Verdict) -> Option<Repair> {
    if !matches!(verdict.reason(), Some(Reason::Date | Reason::Control)) {
        return None;
    }
    let number: [u8; 11] = match policy.separators.left_out_of(text) {
        Some(compact) => mod11::eleven_of(compact.text())?,
        None => mod11::eleven_of(text)?,
    };
    let kinds = Kinds::of_bits(policy.kinds.bits() & WITH_CONTROL_DIGITS.bits());
    let policy = Policy { kinds, postnummer: None, ..*policy };
    let sums = mod11::remainders(&number);
    let mut repair = Repair::default();
    for (at, place) in PLACES.iter().enumerate() {
        let other = place.fitting_digit(number[at], sums.1);
        if other < 10 && may_hold(&policy, place.changed(sums, number[at], other)) {
            let mut changed = number;
            changed[at] = other;
            repair.digits |= u16::from(eleven::judge(&policy, &changed).is_valid()) << at;
        }
        let Some(before) = at.checked_sub(1) else { continue };
        let moved = place.changed(sums, number[at], number[before]);
        if may_hold(&policy, PLACES[before].changed(moved, number[before], number[at])) {
            let mut changed = number;
            changed.swap(before, at);
            repair.swaps |= u16::from(eleven::judge(&policy, &changed).is_valid()) << before;
        }
    }
    (1..=MOST_PLACES).contains(&repair.places()).then_some(repair)
}

/// Whether the policy may take a number with these control sums: most that is tried ends here.
fn may_hold(policy: &Policy, (first, second): (u32, u32)) -> bool {
    match Control::of_remainders(first % 11, second % 11) {
        Control::Since1964 => true,
        Control::From2032 => policy.takes_2032(),
        Control::SecondOnly | Control::Fails => false,
    }
}

/// What a digit's place means to both control sums.
struct Place {
    first: u32,
    second: u32,
    /// How much more the digit must be for the second sum to be one less, modulo 11.
    one_less: u32,
}

const PLACES: [Place; 11] = {
    let mut places = [const { Place { first: 0, second: 0, one_less: 0 } }; 11];
    let mut at = 0;
    while at < places.len() {
        // The last digit has no part in the first sum.
        let first = if at < mod11::FIRST.len() { mod11::FIRST[at] } else { 0 };
        let second = mod11::SECOND[at];
        let mut one_less = 1;
        while one_less * second % 11 != 10 {
            one_less += 1;
        }
        places[at] = Place { first: first as u32, second: second as u32, one_less: one_less as u32 };
        at += 1;
    }
    places
};

impl Place {
    /// The sums with another digit here, not reduced.
    const fn changed(&self, (first, second): (u32, u32), digit: u8, other: u8) -> (u32, u32) {
        let more = (11 + other - digit) as u32;
        (first + self.first * more, second + self.second * more)
    }

    /// The only digit that makes the second sum come out here, when it has this remainder now. 10 is none.
    const fn fitting_digit(&self, digit: u8, second: u32) -> u8 {
        ((digit as u32 + self.one_less * second) % 11) as u8
    }
}
