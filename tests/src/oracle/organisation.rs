//! Numbers of organisations and accounts, and UDI's DUF-nummer: a weighted sum each.

use super::contract::{Opinion, Reason, kind};
use super::control::{control_digit, digits};

/// Brønnøysundregistrene: organisasjonsnummer.
const ORGNR: [u16; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
/// The banks: kontonummer.
const KONTONUMMER: [u16; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/// SSB, KOSTRA's own control: year and running number, in this order.
const DUF: [u16; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];

/// What may stand before and after the nine digits: nothing, ISO 6523's scheme, the mark of the VAT register.
const FORMS: [(&[u8], &[u8]); 4] = [(b"", b""), (b"0192:", b""), (b"", b"MVA"), (b"NO", b"MVA")];

/// The nine digits of an organisasjonsnummer, if the text has one of its forms.
pub(super) fn orgnr_form(text: &[u8]) -> Option<&[u8]> {
    FORMS.iter().find_map(|(before, after)| {
        let nine = text.strip_prefix(*before)?.strip_suffix(*after)?;
        (nine.len() == 9 && nine.iter().all(u8::is_ascii_digit)).then_some(nine)
    })
}

pub(super) fn orgnr(text: &[u8]) -> Opinion {
    let Some(nine) = orgnr_form(text) else { return Opinion::invalid(Reason::Form) };
    let digits = digits::<9>(nine);
    of(kind::ORGNR, control_digit(11, &ORGNR, &digits[..8]) == Some(digits[8]))
}

pub(super) fn kontonummer(text: &[u8]) -> Opinion {
    let digits = digits::<11>(text);
    of(kind::KONTONR, control_digit(11, &KONTONUMMER, &digits[..10]) == Some(digits[10]))
}

pub(super) fn duf(text: &[u8]) -> Opinion {
    let digits = digits::<12>(text);
    let sum: u16 = DUF.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
    // Two digits, so ten is written as it is.
    of(kind::DUF, sum % 11 == digits[10] * 10 + digits[11])
}

const fn of(kind: u8, holds: bool) -> Opinion {
    if holds { Opinion::valid(kind) } else { Opinion::invalid(Reason::Control) }
}
