//! Personal numbers that no person has, computed from the specification and not with the core: Tenor's mark, month + 80.
//!
//! Skatteetaten, "Test for konsumenter": the control digits are those of the marked digits. Weights and the rule that a
//! control digit of 10 is never issued: folkeregisterforskriften § 2-2-1.

/// What is added to the month.
const TENOR: u8 = 80;

/// A day of birth.
#[derive(Clone, Copy)]
pub struct Birth {
    /// 2000 to 2039: then individnummer 500 to 999 tells the century.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A synthetic fødselsnummer, unless its control digits cannot be issued.
#[must_use]
pub fn fodselsnummer(birth: Birth, individnummer: u16) -> Option<String> {
    complete(birth.day, birth, individnummer)
}

/// A synthetic D-nummer, unless its control digits cannot be issued: the day carries +40.
#[must_use]
pub fn d_nummer(birth: Birth, individnummer: u16) -> Option<String> {
    complete(birth.day + 40, birth, individnummer)
}

/// The next number below `individnummer` that can be issued: the registers too count down.
///
/// # Panics
/// When none is left, which no day comes near.
#[must_use]
pub fn next_fodselsnummer(birth: Birth, individnummer: u16) -> String {
    (500..=individnummer).rev().find_map(|number| fodselsnummer(birth, number)).expect("a day has hundreds of numbers")
}

fn complete(day: u8, birth: Birth, individnummer: u16) -> Option<String> {
    with_control_digits(&format!("{day:02}{:02}{:02}{individnummer:03}", birth.month + TENOR, birth.year % 100))
}

/// Nine digits and the two control digits of 1964 behind them, unless these cannot be issued.
#[must_use]
pub fn with_control_digits(nine: &str) -> Option<String> {
    let ten = format!("{nine}{}", control_digit(nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2])?);
    Some(format!("{ten}{}", control_digit(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?))
}

/// Eleven less the remainder; eleven itself is written 0, and ten is not written at all.
fn control_digit(digits: &str, weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.chars().zip(weights).filter_map(|(digit, weight)| Some(digit.to_digit(10)? * weight)).sum();
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

/// The same numbers at every start: a linear congruential generator (Knuth's MMIX).
pub struct Lcg(u64);

impl Lcg {
    /// A generator that begins here.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `bound`.
    #[expect(clippy::cast_possible_truncation, reason = "the remainder is below a u16")]
    pub const fn below(&mut self, bound: u16) -> u16 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % bound as u64) as u16
    }

    /// One of a list.
    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(usize::from(self.below(u16::try_from(list.len()).unwrap_or(u16::MAX)))).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Birth, d_nummer, fodselsnummer, next_fodselsnummer};
    use sluse_core::ids::Personidentifikator;

    const DAY: Birth = Birth { year: 2011, month: 2, day: 28 };

    #[test]
    fn the_core_reads_what_the_specification_makes() {
        for individnummer in 500..=999 {
            for number in [fodselsnummer(DAY, individnummer), d_nummer(DAY, individnummer)].into_iter().flatten() {
                let read = Personidentifikator::parse(&number).expect("a right number");
                assert!(read.fodselsar().contains(&Some(2011)));
                assert_eq!(read.syntetisk().map(|convention| convention.name()), Some("Tenor"));
            }
        }
    }

    #[test]
    fn a_slip_of_one_digit_never_goes_through() {
        let number = next_fodselsnummer(DAY, 999);
        for at in 0..number.len() {
            for digit in '0'..='9' {
                let mut slip: Vec<char> = number.chars().collect();
                slip[at] = digit;
                let slip: String = slip.into_iter().collect();
                assert_eq!(Personidentifikator::parse(&slip).is_ok(), slip == number, "digit {at}");
            }
        }
    }

    #[test]
    fn the_published_list_is_made_in_the_same_way() {
        let day = Birth { year: 2010, month: 4, day: 4 };
        assert_eq!(fodselsnummer(day, 998).as_deref(), Some("04841099821"));
    }
}
