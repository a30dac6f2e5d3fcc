//! Everything that is no person's number, down to what is nothing at all.

use super::Recipe;
use super::draw::Draw;
use super::setting::POSTNUMMER;
use crate::oracle::contract::kind;

pub(super) const RECIPES: [Recipe; 15] = [
    Recipe {
        name: "kontonummer",
        kind: kind::KONTONR,
        make: |draw, out| mod_11(draw, out, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
    },
    Recipe { name: "organisasjonsnummer", kind: kind::ORGNR, make: organisasjonsnummer },
    Recipe { name: "DUF-nummer", kind: kind::DUF, make: duf },
    Recipe { name: "four digits", kind: kind::POSTNR, make: |draw, out| digits(draw, out, 4) },
    Recipe {
        name: "postnummer of a list",
        kind: kind::POSTNR,
        make: |draw, out| out.extend(draw.pick(&POSTNUMMER).bytes()),
    },
    Recipe { name: "like a kommunenummer", kind: kind::KOMMUNENR, make: kommunenummer },
    Recipe { name: "two digits", kind: kind::FYLKESNR, make: |draw, out| digits(draw, out, 2) },
    Recipe { name: "five digits", kind: kind::SKOLENR, make: |draw, out| digits(draw, out, 5) },
    Recipe { name: "Feide name", kind: kind::FEIDE, make: feide },
    Recipe { name: "eleven digits", kind: kind::FNR, make: |draw, out| digits(draw, out, 11) },
    Recipe { name: "nine digits", kind: 0, make: |draw, out| digits(draw, out, 9) },
    Recipe { name: "twelve digits", kind: 0, make: |draw, out| digits(draw, out, 12) },
    Recipe { name: "some digits", kind: 0, make: |draw, out| some(draw, out, 20, |draw| draw.digit()) },
    Recipe { name: "bytes", kind: 0, make: |draw, out| some(draw, out, 40, |draw| draw.below(256) as u8) },
    Recipe { name: "long garbage", kind: 0, make: long },
];

fn digits(draw: &mut Draw, out: &mut Vec<u8>, count: usize) {
    out.extend((0..count).map(|_| draw.digit()));
}

/// Up to so many bytes; none now and then.
fn some(draw: &mut Draw, out: &mut Vec<u8>, most: usize, byte: fn(&mut Draw) -> u8) {
    let count = draw.below_usize(most + 1);
    out.extend((0..count).map(|_| byte(draw)));
}

/// Mostly short all the same, so that chunks stay small.
fn long(draw: &mut Draw, out: &mut Vec<u8>) {
    let most = if draw.one_in(50) { 4000 } else { 70 };
    let byte: fn(&mut Draw) -> u8 =
        if draw.one_in(2) { |draw| draw.digit() } else { |draw| draw.pick(b"0123456789 -:@.MVANO\0\xff\xd9\xa0") };
    some(draw, out, most, byte);
}

/// Digits and the one that makes the weighted sum a multiple of eleven.
fn mod_11(draw: &mut Draw, out: &mut Vec<u8>, weights: &[u64]) {
    loop {
        let begun = out.len();
        digits(draw, out, weights.len());
        let sum: u64 = weights.iter().zip(&out[begun..]).map(|(weight, digit)| weight * u64::from(digit - b'0')).sum();
        if let Some(last) = b"0123456789".get(((11 - sum % 11) % 11) as usize) {
            out.push(*last);
            return;
        }
        out.truncate(begun);
    }
}

/// Nine digits, in the forms in which they come and some in which they do not.
fn organisasjonsnummer(draw: &mut Draw, out: &mut Vec<u8>) {
    let (before, after) = draw.pick(&[
        ("", ""),
        ("0192:", ""),
        ("", "MVA"),
        ("NO", "MVA"),
        ("NO", ""),
        ("0192:", "MVA"),
        ("no", "mva"),
        ("9908:", ""),
        ("", " MVA"),
    ]);
    out.extend(before.bytes());
    mod_11(draw, out, &[3, 2, 7, 6, 5, 4, 3, 2]);
    out.extend(after.bytes());
}

fn duf(draw: &mut Draw, out: &mut Vec<u8>) {
    let begun = out.len();
    digits(draw, out, 10);
    let weights = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
    let sum: u64 = weights.iter().zip(&out[begun..]).map(|(weight, digit)| weight * u64::from(digit - b'0')).sum();
    let rest = sum % 11;
    // Ten is the only control with a 1; a digit that leaves it out is the mistake to look for.
    out.extend(if rest == 10 { *b"10" } else { [b'0', b'0' + rest as u8] });
}

/// A fylke of some day, and a low number within it.
fn kommunenummer(draw: &mut Draw, out: &mut Vec<u8>) {
    let fylke = draw.pick(&[
        b"01", b"03", b"11", b"15", b"18", b"19", b"30", b"31", b"32", b"33", b"34", b"38", b"39", b"40", b"42", b"46",
        b"50", b"54", b"55", b"56", b"99",
    ]);
    out.extend(fylke);
    out.extend([draw.pick(b"0123456"), draw.digit()]);
}

/// Names of the shape, some that lack a part of it, and some that are about as long as a name may be.
fn feide(draw: &mut Draw, out: &mut Vec<u8>) {
    let users: [&str; 8] = ["ola", "Kari.Nordmann", "ab-12", "o_n", "4", "", "o n", "ø"];
    let realms: [&str; 8] =
        ["skole.no", "UiO.no", "a-b.kommune.no", "x.y.z.no", "", "skole", "skole..no", "skole.no@uio.no"];
    out.extend(draw.pick(&users).bytes());
    if draw.one_in(16) {
        draw.note("long");
        out.extend(std::iter::repeat_n(b'a', usize::from(draw.between(490, 510))));
    }
    if !draw.one_in(8) {
        out.push(b'@');
    }
    out.extend(draw.pick(&realms).bytes());
}
