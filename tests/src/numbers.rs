//! Eleven digits in a row, wherever they stand: what a personal number looks like.

/// Every run of exactly eleven digits that is a word of its own, written in one or as six and five.
///
/// Digits inside a longer word (a digest, a UUID) are no personal number.
#[must_use]
pub fn eleven_digits(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(|character: char| !character.is_alphanumeric()).collect();
    let is_number = |word: &str, length: usize| word.len() == length && word.bytes().all(|byte| byte.is_ascii_digit());
    let whole = words.iter().filter(|word| is_number(word, 11)).map(|word| (*word).to_owned());
    let in_two =
        words.windows(2).filter(|pair| is_number(pair[0], 6) && is_number(pair[1], 5)).map(|pair| pair.concat());
    whole.chain(in_two).collect()
}

/// Whether a number may be a person's: no synthetic mark, a day of the calendar, and control digits that hold. What only
/// holds under the rule of 2032 has not been issued to anybody.
#[must_use]
pub fn may_be_a_persons(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let &[a, b, c, d, ..] = digits.as_slice() else { return false };
    let (day, month) = (a * 10 + b, c * 10 + d);
    let longest = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let remainder =
        |weights: &[u32]| digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
    let day = if day > 40 { day - 40 } else { day };
    (1..=12).contains(&month)
        && (1..=longest).contains(&day)
        && remainder(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0
        && remainder(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

#[cfg(test)]
mod tests {
    use super::{eleven_digits, may_be_a_persons};

    #[test]
    fn runs_are_words_of_their_own() {
        assert_eq!(
            eleven_digits("a 04841099821, 048410 99821; 04841099821x 104841099821"),
            ["04841099821", "04841099821"]
        );
        assert!(eleven_digits("0194b3f1-04841099821f").is_empty());
    }

    #[test]
    fn the_mark_and_the_control_digits_count() {
        assert!(may_be_a_persons("30108299920"), "an official example, without a synthetic mark");
        assert!(!may_be_a_persons("30108299939"), "holds only under the rule of 2032");
        assert!(!may_be_a_persons("04841099821"), "Tenor");
        assert!(!may_be_a_persons("30108299921"), "control digits");
    }
}
