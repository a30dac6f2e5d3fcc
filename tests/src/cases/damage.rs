//! What happens to texts before they reach a register: slips, swaps, noise, bytes of other worlds.

use super::draw::Draw;

type Damage = (&'static str, fn(&mut Draw, &mut Vec<u8>));

const KINDS: [Damage; 17] = [
    ("one digit changed", |draw, text| replace(draw, text, |draw| draw.digit())),
    ("neighbours swapped", |draw, text| {
        if text.len() > 1 {
            let at = draw.below_usize(text.len() - 1);
            text.swap(at, at + 1);
        }
    }),
    ("two characters swapped", |draw, text| {
        if !text.is_empty() {
            let (one, other) = (draw.below_usize(text.len()), draw.below_usize(text.len()));
            text.swap(one, other);
        }
    }),
    ("a letter or sign in place of a character", |draw, text| {
        replace(draw, text, |draw| draw.pick(b"OlISBZoaX/:;`@?!"))
    }),
    ("any byte in place of a character", |draw, text| replace(draw, text, |draw| draw.below(256) as u8)),
    ("last character lost", |_, text| {
        text.pop();
    }),
    ("first character lost", |_, text| {
        if !text.is_empty() {
            text.remove(0);
        }
    }),
    ("a digit too much", |draw, text| insert(draw, text, b"0123456789", false)),
    ("space around", |draw, text| {
        let space = draw.pick(&[" ", "\t", "\n", "\r\n", "\0", "\u{a0}", "\u{feff}"]);
        let at = if draw.one_in(2) { 0 } else { text.len() };
        text.splice(at..at, space.bytes());
    }),
    ("a digit of another alphabet", |draw, text| {
        // Arabic-Indic, full width, Devanagari, superscript.
        let digit = draw.pick(&["\u{660}", "\u{ff11}", "\u{967}", "\u{b2}"]);
        if !text.is_empty() {
            let at = draw.below_usize(text.len());
            text.splice(at..=at, digit.bytes());
        }
    }),
    ("a separator somewhere", |draw, text| insert(draw, text, b" -", false)),
    ("a separator within", |draw, text| insert(draw, text, b" -", true)),
    ("separators within", |draw, text| {
        for _ in 0..3 {
            insert(draw, text, b" -", true);
        }
    }),
    ("a separator that is not tolerated", |draw, text| insert(draw, text, b".,/_\t", true)),
    ("a sign in front", |draw, text| text.insert(0, draw.pick(b"+-"))),
    ("a zero in front", |_, text| text.insert(0, b'0')),
    ("twice", |_, text| text.extend_from_within(..)),
];

/// Once, and now and then twice.
pub(super) fn damage(draw: &mut Draw, text: &mut Vec<u8>) {
    loop {
        let (name, kind) = draw.pick(&KINDS);
        draw.note(name);
        kind(draw, text);
        if !draw.one_in(5) {
            return;
        }
    }
}

fn replace(draw: &mut Draw, text: &mut [u8], by: fn(&mut Draw) -> u8) {
    if !text.is_empty() {
        text[draw.below_usize(text.len())] = by(draw);
    }
}

/// One of these characters, anywhere or not at the ends.
fn insert(draw: &mut Draw, text: &mut Vec<u8>, characters: &[u8], within: bool) {
    let at = match text.len() {
        0 | 1 if within => return,
        length if within => 1 + draw.below_usize(length - 1),
        length => draw.below_usize(length + 1),
    };
    text.insert(at, draw.pick(characters));
}
