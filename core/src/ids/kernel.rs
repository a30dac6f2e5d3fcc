//! The facts of thirty-two numbers at a time, digit by digit in columns.
//!
//! Plain loops over arrays of one length without a branch: the compiler makes vector instructions of them, natively and,
//! with `simd128`, in WebAssembly. What it computes is what [`super::facts::Facts::of`] says one number at a time, and a
//! test compares them over every combination that matters.

/// How many numbers a block holds.
pub(super) const BLOCK: usize = 32;

/// Set in a number of facts when a character is no digit: no [`super::facts::Facts`] has it.
const NO_DIGITS: u16 = 1 << 9;

/// Half a block, as long as a vector register.
const HALF: usize = 16;

type Lanes = [u8; HALF];

/// Eleven bytes with room to spare, so that a text is moved at once.
pub(super) type Text = [u8; HALF];

/// The number of the facts of every text: see [`super::facts::Facts::number`].
pub(super) fn facts(texts: &[Text; BLOCK]) -> [u16; BLOCK] {
    let mut numbers = [0; BLOCK];
    let (halves, _) = texts.as_chunks::<HALF>();
    let (numbers_of_halves, _) = numbers.as_chunks_mut::<HALF>();
    for (texts, numbers) in halves.iter().zip(numbers_of_halves) {
        let digits = transposed(texts).map(|column| column.map(|byte| byte.wrapping_sub(b'0')));
        let (date, control) = (date_facts(&digits), control_facts(&digits));
        for lane in 0..HALF {
            numbers[lane] = control[lane] | u16::from(date[lane]);
        }
    }
    numbers
}

/// The first bytes of all texts, then the second ones, and so on: riffled four times, sixteen by sixteen are turned over.
fn transposed(texts: &[Text; HALF]) -> [Lanes; HALF] {
    riffled(&riffled(&riffled(&riffled(texts))))
}

/// The first half of the texts interleaved with the second, as a pack of cards is riffled.
///
/// Called, not inlined: the compiler makes one instruction of each interleaving, but sees 256 bytes that are moved one by
/// one where it sees all four rounds together.
#[inline(never)]
fn riffled(texts: &[Text; HALF]) -> [Text; HALF] {
    let both = |at: usize| interleaved(texts[at], texts[at + HALF / 2]);
    let [[a, b], [c, d], [e, f], [g, h], [i, j], [k, l], [m, n], [o, p]] =
        [both(0), both(1), both(2), both(3), both(4), both(5), both(6), both(7)];
    [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]
}

#[rustfmt::skip]
const fn interleaved(a: Text, b: Text) -> [Text; 2] {
    [
        [a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3], a[4], b[4], a[5], b[5], a[6], b[6], a[7], b[7]],
        [a[8], b[8], a[9], b[9], a[10], b[10], a[11], b[11], a[12], b[12], a[13], b[13], a[14], b[14], a[15], b[15]],
    ]
}

/// Lead, mark, date and century: the seven lowest bits.
fn date_facts(digits: &[Lanes; HALF]) -> Lanes {
    let [d0, d1, d2, d3, d4, d5, d6, d7, ..] = digits;
    let mut facts = [0; HALF];
    for lane in 0..HALF {
        let day = two(d0[lane], d1[lane]);
        let month = two(d2[lane], d3[lane]);
        let year = two(d4[lane], d5[lane]);

        let plain = within(day, 1, 31);
        let plus_40 = within(day, 41, 71);
        let lead = 3 - 3 * plain - 2 * plus_40 - within(day, 80, 99);
        let day = day.wrapping_sub(40 * plus_40);

        let npid = within(month, 21, 32);
        let nav = within(month, 41, 52);
        let npid_made_up = within(month, 61, 65);
        let syntpop_or_npid = within(month, 66, 72);
        let syntpop = within(month, 73, 77);
        let tenor = within(month, 81, 92);
        let known = within(month, 1, 12) + npid + nav + npid_made_up + syntpop_or_npid + syntpop + tenor;
        let mark = 7 - 7 * known + npid + 2 * nav + 3 * npid_made_up + 4 * syntpop_or_npid + 5 * syntpop + 6 * tenor;
        let added = 20 * npid + 40 * nav + 60 * npid_made_up + 65 * (syntpop_or_npid + syntpop) + 80 * tenor;
        let month = month.wrapping_sub(added);

        // 31 days but for four months of 30, and February.
        let short = is(month, 4) + is(month, 6) + is(month, 9) + is(month, 11);
        let february = is(month, 2);
        let length = 31 - short - 3 * february + (february & is(year & 3, 0));
        let date = (plain + plus_40) & known & at_most(day, length);

        // 29 February 00 is a day of 2000 only.
        let leap_1900 = february & is(day, 29) & is(year, 0);
        let (hundreds, tens) = (d6[lane], d7[lane]);
        let below_750 = at_most(hundreds, 6) + (is(hundreds, 7) & at_most(tens, 4));
        let fnr = at_most(hundreds, 4) & (1 - leap_1900)
            | (1 - at_most(hundreds, 4)) & (at_most(year, 39) | is(hundreds, 9) | below_750 & (1 - at_most(year, 53)));
        let dnr = (1 - (is(hundreds, 5) & within(year, 40, 53))) & (1 - (leap_1900 & at_most(hundreds, 1)));
        let century = date & (plain & fnr | plus_40 & dnr);

        facts[lane] = century << 6 | date << 5 | mark << 2 | lead;
    }
    facts
}

/// Which control sums come out, or that some character is no digit: the highest bits.
fn control_facts(digits: &[Lanes; HALF]) -> [u16; HALF] {
    let mut greatest = [0; HALF];
    for column in &digits[..11] {
        for lane in 0..HALF {
            greatest[lane] = column[lane].max(greatest[lane]);
        }
    }
    let mut facts = [0; HALF];
    for lane in 0..HALF {
        let [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, ..] = digits.each_ref().map(|column| u16::from(column[lane]));
        let first = mod_11(3 * d0 + 7 * d1 + 6 * d2 + d3 + 8 * d4 + 9 * d5 + 4 * d6 + 5 * d7 + 2 * d8 + d9);
        let second =
            mod_11(5 * d0 + 4 * d1 + 3 * d2 + 2 * d3 + 7 * d4 + 6 * d5 + 5 * d6 + 4 * d7 + 3 * d8 + 2 * d9 + d10);
        let control = u16::from(second == 0) * (1 + u16::from(first <= 3) + u16::from(first == 0));
        facts[lane] = (u16::from(greatest[lane] > 9) * NO_DIGITS) | (control << 7);
    }
    facts
}

/// Exact for sums of digits, which reach 414: 93 / 1024 is a little less than 1 / 11, and the 1 makes up for it. Sums of
/// what is no digit wrap, and do not count.
const fn mod_11(sum: u16) -> u16 {
    sum.wrapping_sub((sum.wrapping_add(1).wrapping_mul(93) >> 10).wrapping_mul(11))
}

const fn two(tens: u8, ones: u8) -> u8 {
    tens.wrapping_mul(10).wrapping_add(ones)
}

const fn within(value: u8, first: u8, last: u8) -> u8 {
    (value.wrapping_sub(first) <= last - first) as u8
}

const fn is(value: u8, other: u8) -> u8 {
    (value == other) as u8
}

const fn at_most(value: u8, last: u8) -> u8 {
    (value <= last) as u8
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Text, facts};
    use crate::ids::ElevenDigits;
    use crate::ids::facts::Facts;
    use crate::ids::personnummer::Deler;

    /// Compares block by block what the kernel and one number at a time say.
    struct Both {
        texts: [Text; BLOCK],
        expected: [u16; BLOCK],
        len: usize,
    }

    impl Both {
        fn new() -> Self {
            Self { texts: [[0; 16]; BLOCK], expected: [0; BLOCK], len: 0 }
        }

        fn put(&mut self, digits: [u8; 11]) {
            self.texts[self.len][..11].copy_from_slice(&digits.map(|digit| digit + b'0'));
            self.expected[self.len] = Facts::of(Deler::take_apart(ElevenDigits::of(digits))).number();
            self.len += 1;
            if self.len == BLOCK {
                self.compare();
            }
        }

        fn compare(&mut self) {
            let numbers = facts(&self.texts);
            assert_eq!(numbers[..self.len], self.expected[..self.len]);
            self.len = 0;
        }
    }

    fn pairs([day, month, year]: [u8; 3], individnummer: u16, control: [u8; 2]) -> [u8; 11] {
        let [hundreds, tens, ones] = [100, 10, 1].map(|place| (individnummer / place % 10).to_le_bytes()[0]);
        [day / 10, day % 10, month / 10, month % 10, year / 10, year % 10, hundreds, tens, ones, control[0], control[1]]
    }

    #[test]
    fn every_date_is_read_as_one_number_at_a_time() {
        let mut both = Both::new();
        for day in 0..100 {
            for month in 0..100 {
                for year in 0..100 {
                    both.put(pairs([day, month, year], 0, [0, 0]));
                }
            }
        }
        both.compare();
    }

    #[test]
    fn every_century_is_read_as_one_number_at_a_time() {
        let mut both = Both::new();
        for (day, month) in [(28, 2), (29, 2), (69, 2), (29, 82), (69, 67), (1, 3), (71, 92), (5, 45)] {
            for year in 0..100 {
                for individnummer in 0..1000 {
                    both.put(pairs([day, month, year], individnummer, [0, 0]));
                }
            }
        }
        both.compare();
    }

    #[test]
    fn every_pair_of_control_digits_is_read_as_one_number_at_a_time() {
        let mut both = Both::new();
        for individnummer in 0..1000 {
            for control in 0..100 {
                both.put(pairs([5, 82, 9], individnummer, [control / 10, control % 10]));
                both.put(pairs([99, 99, 99], individnummer, [control / 10, control % 10]));
            }
        }
        both.compare();
    }

    #[test]
    fn what_is_no_digit_is_told_in_every_place() {
        for place in 0..11 {
            for byte in (0..=u8::MAX).filter(|byte| !byte.is_ascii_digit()) {
                let mut texts = [*b"05820998865xxxxx"; BLOCK];
                texts[place][place] = byte;
                for (row, number) in facts(&texts).into_iter().enumerate() {
                    let told = usize::from(number) >= Facts::COUNT;
                    assert_eq!(told, row == place, "byte {byte} in place {place}, row {row}");
                }
            }
        }
    }
}
