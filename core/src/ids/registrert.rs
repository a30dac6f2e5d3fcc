//! "The structure holds" and "a register has it" are two findings, and two types.

/// What a register has answered: which numbers it has.
///
/// The caller asks the register and hands the answer in; the core asks nobody.
pub trait Register<N> {
    /// Whether the register has the number.
    fn has(&self, number: &N) -> bool;
}

/// A short answer, looked through from the start.
impl<N: PartialEq> Register<N> for [N] {
    fn has(&self, number: &N) -> bool {
        self.contains(number)
    }
}

/// A number that a register has. There is no other way to one than [`Self::found_in`].
///
/// ```
/// use sluse_core::ids::{Organisasjonsnummer, Registrert};
/// // What a caller does only with organisations that exist says so in its signature.
/// fn send_to(_receiver: Registrert<Organisasjonsnummer>) {}
///
/// let number = Organisasjonsnummer::parse("974760673").unwrap();
/// let answer = [number];
/// send_to(Registrert::found_in(number, answer.as_slice()).unwrap());
/// assert!(Registrert::found_in(number, [].as_slice()).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registrert<N>(N);

impl<N> Registrert<N> {
    /// The number, if the register has it.
    #[must_use]
    pub fn found_in(number: N, register: &(impl Register<N> + ?Sized)) -> Option<Self> {
        register.has(&number).then_some(Self(number))
    }

    /// The number by itself.
    #[must_use]
    pub fn number(self) -> N {
        self.0
    }
}
