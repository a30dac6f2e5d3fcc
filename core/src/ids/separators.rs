//! What a field tolerates inside an identifier, to tell its digits in groups.

/// A set of separators. A field declares it; without a declaration nothing but the identifier's own bytes is taken.
///
/// ```
/// use sluse_core::ids::Separators;
/// assert!(Separators::read(" -.").is_some());
/// assert!(Separators::read("x").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators(u8);

const SPACE: u8 = 1;
const HYPHEN: u8 = 2;
const FULL_STOP: u8 = 4;

/// Longer than any identifier that people write in groups.
const LONGEST: usize = 24;

/// A text without its separators.
pub(super) struct Compact {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Compact {
    pub(super) fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Separators {
    /// None are tolerated.
    pub const NONE: Self = Self(0);

    /// Reads the set of its characters: space, `-`, `.`. They are ASCII, as everything is that an identifier is made of.
    #[must_use]
    pub fn read(characters: &str) -> Option<Self> {
        characters.chars().try_fold(Self::NONE, |Self(set), character| {
            Some(Self(
                set | match character {
                    ' ' => SPACE,
                    '-' => HYPHEN,
                    '.' => FULL_STOP,
                    _ => return None,
                },
            ))
        })
    }

    /// The set as bits.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The set of these bits; others are left out.
    #[must_use]
    pub const fn of_bits(bits: u8) -> Self {
        Self(bits & (SPACE | HYPHEN | FULL_STOP))
    }

    /// The text without the separators inside it; `None` when there is none, when one stands before or behind it, or when
    /// the text is longer than any identifier that people write in groups. Nobody writes a Feide name so.
    pub(super) fn left_out_of(self, text: &[u8]) -> Option<Compact> {
        if self == Self::NONE {
            return None;
        }
        let mut compact = Compact { bytes: [0; LONGEST], len: 0 };
        for &byte in text {
            let separator = self.0 & bit(byte) != 0;
            if byte == b'@' || (separator && compact.len == 0) {
                return None;
            }
            if !separator {
                *compact.bytes.get_mut(compact.len)? = byte;
                compact.len += 1;
            }
        }
        let ends_with_its_own = text.last().is_some_and(|&byte| self.0 & bit(byte) == 0);
        (ends_with_its_own && compact.len < text.len()).then_some(compact)
    }
}

const fn bit(byte: u8) -> u8 {
    match byte {
        b' ' => SPACE,
        b'-' => HYPHEN,
        b'.' => FULL_STOP,
        _ => 0,
    }
}
