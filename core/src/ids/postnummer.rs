//! Postnummer: four digits, and a list of those that exist.

use crate::ids::digits::Digits;
use crate::ids::registrert::Register;
use core::fmt;

/// Four digits, without a control digit. Whether the postnummer exists is a question of a list: [`Postnummerliste`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postnummer(u16);

impl Postnummer {
    /// Reads four ASCII digits; `"0150"` is Oslo, `"150"` is nothing.
    ///
    /// Posten, "Postnummer i Norge", <https://www.bring.no/tjenester/adressetjenester/postnummer>.
    ///
    /// ```
    /// use sluse_core::ids::Postnummer;
    /// assert_eq!(Postnummer::parse("0150").unwrap().to_string(), "0150");
    /// assert!(Postnummer::parse("150").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: [u8; 4] = super::mod11::digits(text)?;
        Some(Self(digits.iter().fold(0, |number, &digit| number * 10 + u16::from(digit))))
    }
}

/// The four digits: a place, not a person.
impl fmt::Display for Postnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |place: u16| (self.0 / place % 10).to_le_bytes()[0];
        Digits::of([digit(1000), digit(100), digit(10), digit(1)]).fmt(f)
    }
}

/// The postnummer that exist, as the caller has them.
///
/// None is shipped: the register changes every few weeks, and every list found in a package was years old. Posten
/// publishes it: <https://www.bring.no/postnummerregister-ansi.txt>. Which day the list is of, the caller knows.
///
/// ```
/// use sluse_core::ids::{Postnummer, Postnummerliste};
/// let list: Postnummerliste = ["0150", "5003"].into_iter().filter_map(Postnummer::parse).collect();
/// assert!(list.contains(Postnummer::parse("5003").unwrap()));
/// assert!(!list.contains(Postnummer::parse("5004").unwrap()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postnummerliste {
    /// Ascending, each once.
    sorted: Vec<Postnummer>,
}

impl Postnummerliste {
    /// Whether the list has the number.
    #[must_use]
    pub fn contains(&self, number: Postnummer) -> bool {
        self.sorted.binary_search(&number).is_ok()
    }

    /// How many different numbers the list has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// Whether the list has none: then it says that nothing exists, which no caller means.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }
}

impl Register<Postnummer> for Postnummerliste {
    fn has(&self, number: &Postnummer) -> bool {
        self.contains(*number)
    }
}

impl FromIterator<Postnummer> for Postnummerliste {
    fn from_iter<I: IntoIterator<Item = Postnummer>>(numbers: I) -> Self {
        let mut sorted: Vec<Postnummer> = numbers.into_iter().collect();
        sorted.sort_unstable();
        sorted.dedup();
        Self { sorted }
    }
}
