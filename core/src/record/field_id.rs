//! Fields, as far as everybody needs to tell them apart.

/// A field of a family, whatever its exchanges call it. The order is the order of findings within a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field(u8);

/// No family has more fields: a draft has a slot for each.
pub const MOST_FIELDS: usize = 128;

impl Field {
    /// The field of that number among those of its family.
    ///
    /// # Panics
    /// Where the number is none of a field.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        assert!((number as usize) < MOST_FIELDS, "there are no more fields than slots for them");
        Self(number)
    }

    /// Its number among those of its family, below [`MOST_FIELDS`].
    #[must_use]
    #[inline]
    pub const fn number(self) -> usize {
        self.0 as usize % MOST_FIELDS
    }
}

/// The fields of a family, in the order of findings within a record: a constant for each.
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "they only number the constants below")]
        #[repr(u8)]
        enum Number {
            $($name,)*
        }

        $(
            $(#[$doc])*
            pub const $name: $crate::record::Field = $crate::record::Field::new(Number::$name as u8);
        )*
    };
}
pub(crate) use fields;
