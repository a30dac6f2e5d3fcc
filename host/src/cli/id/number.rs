//! A line's number as text, counted up in place: formatting it anew would cost more than the rest of the line.

/// Digits of the largest number.
const DIGITS: usize = 20;

/// A number from 0, shown in at least a given width.
pub(super) struct Number {
    /// Spaces, then the digits.
    text: [u8; DIGITS],
    first_digit: usize,
    width: usize,
}

impl Number {
    /// Zero, shown in at least `width` letters, at most as many as the largest number has digits.
    pub(super) fn new(width: usize) -> Self {
        let mut text = [b' '; DIGITS];
        text[DIGITS - 1] = b'0';
        Self { text, first_digit: DIGITS - 1, width: width.min(DIGITS) }
    }

    /// One more.
    pub(super) fn step(&mut self) {
        for at in (0..DIGITS).rev() {
            let digit = &mut self.text[at];
            match *digit {
                b'9' => *digit = b'0',
                b' ' => {
                    *digit = b'1';
                    self.first_digit = at;
                    return;
                }
                _ => {
                    *digit += 1;
                    return;
                }
            }
        }
    }

    pub(super) fn text(&self) -> &[u8] {
        &self.text[self.first_digit.min(DIGITS - self.width)..]
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn it_counts_as_numbers_are_written() {
        for width in [0, 1, 3, 8] {
            let mut number = Number::new(width);
            for expected in 0..=100_000 {
                assert_eq!(number.text(), format!("{expected:>width$}").as_bytes());
                number.step();
            }
        }
    }
}
