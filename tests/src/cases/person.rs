//! Persons' numbers, made right under one of the two rules; damage comes afterwards.

use super::Recipe;
use super::draw::Draw;
use crate::oracle::contract::kind;

pub(super) const RECIPES: [Recipe; 12] = [
    Recipe { name: "fødselsnummer", kind: kind::FNR, make: |draw, out| marked(draw, out, 0, &[0]) },
    Recipe { name: "synthetic fødselsnummer", kind: kind::FNR, make: |draw, out| marked(draw, out, 0, &SYNTHETIC) },
    Recipe { name: "D-nummer", kind: kind::DNR, make: |draw, out| marked(draw, out, 40, &[0]) },
    Recipe { name: "synthetic D-nummer", kind: kind::DNR, make: |draw, out| marked(draw, out, 40, &SYNTHETIC) },
    Recipe { name: "H-nummer", kind: kind::HNR, make: |draw, out| marked(draw, out, 0, &[40]) },
    Recipe { name: "felles hjelpenummer", kind: kind::FHN, make: felles_hjelpenummer },
    Recipe { name: "VIGO's number", kind: kind::VIGO, make: vigo },
    Recipe { name: "VIGO's number whose control digits hold", kind: kind::VIGO, make: vigo_that_holds },
    Recipe { name: "NPID of a fødselsnummer", kind: 0, make: |draw, out| marked(draw, out, 0, &[20, 60]) },
    Recipe { name: "NPID of a D-nummer", kind: 0, make: |draw, out| marked(draw, out, 40, &[20, 60]) },
    Recipe { name: "placeholder", kind: kind::FNR, make: placeholder },
    Recipe { name: "a day or a month that is none", kind: kind::DNR, make: no_date },
];

/// What synthetic conventions add to the month.
const SYNTHETIC: [u16; 3] = [40, 65, 80];

/// Where the tables of centuries begin and end, with their neighbours.
const YEARS: [u16; 15] = [38, 39, 40, 41, 42, 52, 53, 54, 55, 56, 98, 99, 0, 1, 2];
const INDIVIDNUMMER: [u16; 25] = [
    0, 1, 199, 200, 201, 498, 499, 500, 501, 502, 598, 599, 600, 601, 602, 748, 749, 750, 751, 752, 898, 899, 900, 901,
    999,
];
/// The two ends of every month, the leap day and days that some months lack.
const DAYS: [(u16, u16); 11] =
    [(1, 1), (28, 2), (29, 2), (30, 2), (31, 2), (31, 3), (30, 4), (31, 4), (31, 6), (31, 11), (31, 12)];

/// A number of this day mark and one of these month marks.
fn marked(draw: &mut Draw, out: &mut Vec<u8>, day_mark: u16, month_marks: &[u16]) {
    let (day, month) = day_and_month(draw);
    let month_mark = draw.pick(month_marks);
    let yy = if draw.one_in(3) { draw.pick(&YEARS) } else { draw.between(0, 99) };
    complete(draw, out, |draw| {
        let individnummer = if draw.one_in(3) { draw.pick(&INDIVIDNUMMER) } else { draw.between(0, 999) };
        nine(day + day_mark, month + month_mark, yy, individnummer)
    });
}

fn day_and_month(draw: &mut Draw) -> (u16, u16) {
    match draw.below(8) {
        0 => {
            draw.note("leap day");
            (29, 2)
        }
        1 => {
            draw.note("end of a month");
            draw.pick(&DAYS)
        }
        _ => (draw.between(1, 28), draw.between(1, 12)),
    }
}

/// Days and months on both sides of every limit, with control digits that hold.
fn no_date(draw: &mut Draw, out: &mut Vec<u8>) {
    const ODD_DAYS: [u16; 10] = [0, 1, 31, 32, 40, 41, 71, 72, 79, 75];
    const ODD_MONTHS: [u16; 24] =
        [0, 1, 12, 13, 20, 21, 32, 33, 40, 41, 52, 53, 60, 61, 65, 66, 72, 73, 77, 78, 80, 81, 92, 93];
    let (day, month) = (draw.pick(&ODD_DAYS), draw.pick(&ODD_MONTHS));
    let yy = draw.between(0, 99);
    complete(draw, out, |draw| nine(day, month, yy, draw.between(0, 999)));
}

fn felles_hjelpenummer(draw: &mut Draw, out: &mut Vec<u8>) {
    complete(draw, out, |draw| std::array::from_fn(|at| if at == 0 { draw.between(8, 9) } else { draw.between(0, 9) }));
}

/// Real dates and KOSTRA's last five digits.
fn placeholder(draw: &mut Draw, out: &mut Vec<u8>) {
    let (day, month) = day_and_month(draw);
    let day_mark = if draw.one_in(8) { 40 } else { 0 };
    out.extend(&nine(day + day_mark, month, draw.between(0, 99), 0).map(written)[..6]);
    out.extend(draw.pick(&[b"00100", b"00200", b"99999"]));
}

/// DD+40, 90 to 99 after the date, any last two digits, and half of the time a fylke's.
fn vigo(draw: &mut Draw, out: &mut Vec<u8>) {
    let (day, month) = day_and_month(draw);
    out.extend(nine(day + 40, month, draw.between(0, 99), draw.between(900, 999)).map(written));
    let last = if draw.one_in(2) { draw.between(0, 99) } else { draw.pick(&[1, 12, 13, 14, 20, 34, 46, 50, 54, 56]) };
    out.extend([written(last / 10), written(last % 10)]);
}

/// The same, which is at once a right D-nummer: of many individnummer some end in a fylke's number.
fn vigo_that_holds(draw: &mut Draw, out: &mut Vec<u8>) {
    let ((day, month), yy) = (day_and_month(draw), draw.between(0, 99));
    let begun = out.len();
    for _ in 0..8 {
        out.truncate(begun);
        complete(draw, out, |draw| nine(day + 40, month, yy, draw.between(900, 999)));
        if out[out.len() - 2] <= b'5' {
            return;
        }
    }
}

fn nine(day: u16, month: u16, yy: u16, individnummer: u16) -> [u16; 9] {
    let (hundreds, rest) = (individnummer / 100, individnummer % 100);
    [day / 10, day % 10, month / 10, month % 10, yy / 10, yy % 10, hundreds, rest / 10, rest % 10]
}

/// Adds control digits to nine digits that `begin` draws, over again until they have some.
fn complete(draw: &mut Draw, out: &mut Vec<u8>, begin: impl Fn(&mut Draw) -> [u16; 9]) {
    // What is left when the sums are divided by eleven: 0 for the rule of 1964, up to 3 for that of 2032, more for none.
    let remainder = if draw.one_in(2) { 0 } else { draw.between(1, 4) };
    draw.note(["remainder 0", "remainder 1", "remainder 2", "remainder 3", "remainder 4"][usize::from(remainder)]);
    loop {
        let nine = begin(draw);
        let left = |weights: &[u16], digits: &[u16]| -> u16 { weights.iter().zip(digits).map(|(w, d)| w * d).sum() };
        let first = (remainder + 11 - left(&[3, 7, 6, 1, 8, 9, 4, 5, 2], &nine) % 11) % 11;
        let second = (11 - (left(&[5, 4, 3, 2, 7, 6, 5, 4, 3], &nine) + 2 * first) % 11) % 11;
        if first < 10 && second < 10 {
            out.extend(nine.iter().chain(&[first, second]).map(|digit| written(*digit)));
            return;
        }
    }
}

fn written(digit: u16) -> u8 {
    b'0' + digit as u8
}
