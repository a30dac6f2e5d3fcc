//! A code whose list is part of its type.

use super::{Kode, Kodeverk};
use core::marker::PhantomData;

/// A list of codes, as a type.
pub trait CodesOf {
    /// Which list it is.
    const LIST: Kodeverk;
}

/// A code of the list `L`: it cannot be compared with one of another list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code<L> {
    at: u16,
    list: PhantomData<L>,
}

impl<L: CodesOf> Code<L> {
    /// The code of that row of the tables.
    pub(in super::super) const fn at(at: u16) -> Self {
        Self { at, list: PhantomData }
    }

    /// The code that a field holds whose table names the list.
    pub(in super::super) fn read(kode: Kode) -> Self {
        debug_assert_eq!(kode.list, L::LIST, "a field holds codes of the list that its table names");
        Self::at(kode.at)
    }

    /// Every code of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        L::LIST.koder().map(|kode| Self::at(kode.at))
    }

    /// The code, whatever its list.
    #[must_use]
    pub const fn kode(self) -> Kode {
        Kode { at: self.at, list: L::LIST }
    }

    /// What it is counted with. See [`Kode::gruppe`].
    #[must_use]
    pub fn gruppe(self) -> &'static str {
        self.kode().gruppe()
    }

    /// Our key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.kode().key()
    }
}
