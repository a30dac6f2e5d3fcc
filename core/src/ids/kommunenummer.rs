//! Kommunenummer: four digits, the first two are the fylkesnummer.

use super::fylkesnummer::Fylkesnummer;

/// Four digits as a register writes them. Whether the kommune exists is a question of the date and of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kommunenummer([u8; 4]);

impl Kommunenummer {
    /// Reads four ASCII digits; `"0301"` is Oslo, `"301"` is nothing.
    ///
    /// ```
    /// use sluse_core::ids::kommunenummer::Kommunenummer;
    /// assert!(Kommunenummer::parse("4601").is_some());
    /// assert!(Kommunenummer::parse("301").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        super::mod11::digits(text).map(Self)
    }

    /// The fylke that the number begins with (Statistisk sentralbyrå, Klass 131: Standard for kommuneinndeling).
    #[must_use]
    pub fn fylkesnummer(self) -> Fylkesnummer {
        Fylkesnummer::prefix(self.0[0], self.0[1])
    }
}
