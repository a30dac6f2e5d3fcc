//! Synthetic numbers for tests and demos, with the mark of Skatteetaten's Tenor: month + 80.

use crate::date::Date;
use crate::ids::digits::Digits;
use crate::ids::personnummer::{Fodselsar, Kontroll};
use crate::ids::{DNummer, Fodselsnummer, mod11};
use core::fmt;
use core::ops::RangeInclusive;

/// An endless row of synthetic fødselsnummer, or of D-nummer: the same for the same seed, on every machine, for ever.
///
/// The mark keeps every one of them apart from real persons; whether Skatteetaten has given such a number to somebody in
/// its own test population is another matter. There is no randomness here but the caller's seed, which SplitMix64
/// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) spreads. The same number may
/// come twice.
///
/// ```
/// use sluse_core::ids::{Fodselsnummer, Tenor};
/// let numbers: Vec<_> = Tenor::new(7).born(2010..=2012).take(100).collect();
/// assert!(numbers.iter().all(|number| Fodselsnummer::parse(number.as_str()).is_ok()));
/// assert_eq!(numbers, Tenor::new(7).born(2010..=2012).take(100).collect::<Vec<_>>());
/// assert_eq!(Tenor::new(7).born(2040..=2050).next(), None); // the rule of 1964 has no numbers left for them
/// ```
#[derive(Clone)]
pub struct Tenor {
    state: u64,
    born: RangeInclusive<u16>,
    d_nummer: bool,
    kontroll: Kontroll,
}

/// The years that the century table has numbers for.
const YEARS: RangeInclusive<u16> = 1854..=2039;

impl Tenor {
    /// Fødselsnummer of any year of birth, under the control rule of 1964.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed, born: YEARS, d_nummer: false, kontroll: Kontroll::Fra1964 }
    }

    /// Only of persons born in these years. Years before 1854 and after 2039 give nothing.
    #[must_use]
    pub fn born(self, years: RangeInclusive<u16>) -> Self {
        let (first, last) = years.into_inner();
        Self { born: first.max(*YEARS.start())..=last.min(*YEARS.end()), ..self }
    }

    /// D-nummer: day + 40.
    #[must_use]
    pub fn d_nummer(self) -> Self {
        Self { d_nummer: true, ..self }
    }

    /// Numbers that only the control rule of 2032 lets through: the first remainder is 1, 2 or 3. The year of birth then
    /// decides two digits and nothing else.
    ///
    /// ```
    /// use sluse_core::ids::{Fodselsnummer, Tenor, personnummer::Kontroll};
    /// let number = Tenor::new(7).only_from_2032().next().unwrap();
    /// assert_eq!(Fodselsnummer::parse(number.as_str()).unwrap().kontroll(), Kontroll::KunFra2032);
    /// ```
    #[must_use]
    pub fn only_from_2032(self) -> Self {
        Self { kontroll: Kontroll::KunFra2032, ..self }
    }

    /// SplitMix64: the next of 2^64 states, mixed.
    fn random(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ self.state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below `bound`, by the upper half of the next.
    fn below(&mut self, bound: u16) -> u16 {
        let scaled = (self.random() >> 32) * u64::from(bound);
        u16::try_from(scaled >> 32).unwrap_or_default()
    }

    /// One attempt: a date, three digits and their control digits; `None` for what is never issued.
    fn draw(&mut self) -> Option<Digits<11>> {
        let (first, last) = (*self.born.start(), *self.born.end());
        let year = first + self.below(last - first + 1);
        let (month, day) = (1 + self.below(12), 1 + self.below(31));
        Date::new(year, month.to_le_bytes()[0], day.to_le_bytes()[0])?;

        let individnummer = self.below(1000);
        let remainder = if self.kontroll == Kontroll::Fra1964 { 0 } else { 1 + self.below(3) };
        let pairs = [day + if self.d_nummer { 40 } else { 0 }, month + 80, year];
        let digits = with_control_digits(pairs, individnummer, remainder)?;
        let (years, kontroll) = self.read(&digits)?;
        let is_of_year = self.kontroll == Kontroll::KunFra2032 || years.contains(&Some(year));
        (kontroll == self.kontroll && is_of_year).then_some(digits)
    }

    fn read(&self, digits: &Digits<11>) -> Option<(Fodselsar, Kontroll)> {
        if self.d_nummer {
            DNummer::parse(digits.as_str()).ok().map(|number| (number.fodselsar(), number.kontroll()))
        } else {
            Fodselsnummer::parse(digits.as_str()).ok().map(|number| (number.fodselsar(), number.kontroll()))
        }
    }
}

impl Iterator for Tenor {
    type Item = Digits<11>;

    /// The next number; `None` where no year is left to be born in.
    fn next(&mut self) -> Option<Digits<11>> {
        if self.born.is_empty() {
            return None;
        }
        loop {
            let drawn = self.draw();
            if drawn.is_some() {
                return drawn;
            }
        }
    }
}

/// Three numbers' last two digits and three more, then the digits that bring the first sum to `remainder` and the second to 0.
fn with_control_digits(pairs: [u16; 3], individnummer: u16, remainder: u16) -> Option<Digits<11>> {
    let mut digits = [0; 11];
    for (at, pair) in pairs.into_iter().enumerate() {
        (digits[2 * at], digits[2 * at + 1]) = (digit(pair, 10), digit(pair, 1));
    }
    (digits[6], digits[7], digits[8]) = (digit(individnummer, 100), digit(individnummer, 10), digit(individnummer, 1));
    digits[9] = control_digit((11 + remainder - mod11::remainder(&digits[..9], &mod11::FIRST)) % 11)?;
    digits[10] = control_digit((11 - mod11::remainder(&digits[..10], &mod11::SECOND)) % 11)?;
    Some(Digits::of(digits))
}

fn digit(number: u16, place: u16) -> u8 {
    (number / place % 10).to_le_bytes()[0]
}

/// A number whose control digit would be 10 is never issued.
fn control_digit(value: u16) -> Option<u8> {
    if value < 10 { Some(value.to_le_bytes()[0]) } else { None }
}

impl fmt::Debug for Tenor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tenor(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Tenor;

    /// The outputs for the seed 1234567 that implementations of SplitMix64 compare themselves with: Rosetta Code,
    /// <https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64>.
    #[test]
    fn the_seed_is_spread_by_splitmix64() {
        let mut row = Tenor::new(1_234_567);
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(published.map(|_| row.random()), published);
    }
}
