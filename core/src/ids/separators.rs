//! What a field tolerates between the digits of an identifier.

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

    /// Reads the set of its characters: space (which takes U+00A0 along, the space that does not break), `-`, `.`.
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

    /// The text without separators; `None` when it has none, or is longer than any identifier.
    pub(super) fn left_out_of(self, text: &[u8]) -> Option<Compact> {
        if self == Self::NONE {
            return None;
        }
        let mut compact = Compact { bytes: [0; LONGEST], len: 0 };
        let mut rest = text;
        while let [first, behind @ ..] = rest {
            rest = match rest {
                // U+00A0 in UTF-8.
                [0xC2, 0xA0, behind @ ..] if self.0 & SPACE != 0 => behind,
                _ if self.0 & bit(*first) != 0 => behind,
                _ => {
                    *compact.bytes.get_mut(compact.len)? = *first;
                    compact.len += 1;
                    behind
                }
            };
        }
        (compact.len < text.len()).then_some(compact)
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
