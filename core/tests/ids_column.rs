//! A column is judged as its rows are judged one by one, however the rows lie in blocks.
//!
//! Numbers are made while the test runs, with Tenor's mark, and none is printed.

use sluse_core::date::Date;
use sluse_core::ids::{Digits, Kind, Kinds, OffsetsError, Policy, Separators, Tenor, judge_column};

/// Rows that are judged together: what is special happens at its multiples.
const BLOCK: usize = 32;

/// So many that nearly every verdict has been given before.
const MANY: usize = 9 * BLOCK;

const LENGTHS: [usize; 9] = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, MANY - 1, MANY, MANY + 1];

fn policy() -> Policy {
    let day = Date::new(2026, 11, 22).unwrap();
    Policy { separators: Separators::read(" ").unwrap(), ..Policy::test(Kinds::ANY, day) }
}

/// Rows of eleven bytes, each unlike its neighbours: fødselsnummer, D-nummer, numbers of 2032, and damaged ones.
fn of_eleven(count: usize) -> Vec<Vec<u8>> {
    let numbers = Tenor::new(11).zip(Tenor::new(12).d_nummer()).zip(Tenor::new(13).only_from_2032());
    let texts = numbers.flat_map(|((fnr, dnr), from_2032)| {
        let [fnr, dnr, from_2032] = [fnr, dnr, from_2032].map(|number| number.as_str().as_bytes().to_vec());
        let (mut wrong_digit, mut no_digit) = (fnr.clone(), dnr.clone());
        wrong_digit[10] = b'0' + (wrong_digit[10] - b'0' + 1) % 10;
        no_digit[5] = b'x';
        [fnr, wrong_digit, dnr, no_digit, from_2032, b"a@school.no".to_vec()]
    });
    texts.take(count).collect()
}

/// Rows of many lengths among those of eleven.
fn mixed(count: usize) -> Vec<Vec<u8>> {
    let others = ["", "974760673", "0301", "058209 98865", "x", "200205705502"];
    let mut rows = of_eleven(count);
    for (at, row) in rows.iter_mut().enumerate().filter(|(at, _)| at % 3 == 1) {
        *row = others[at % others.len()].into();
    }
    rows
}

/// Offsets that begin at `begin`, as they stand in a call, and values with something before and behind the rows.
fn column(rows: &[Vec<u8>], begin: usize) -> (Vec<i32>, Vec<u8>) {
    let mut values = vec![b'5'; begin];
    let mut offsets = vec![i32::try_from(begin).unwrap()];
    for row in rows {
        values.extend(row);
        offsets.push(i32::try_from(values.len()).unwrap());
    }
    values.extend(b"5555555555555555");
    (offsets, values)
}

fn bytes(offsets: &[i32]) -> Vec<u8> {
    offsets.iter().flat_map(|offset| offset.to_le_bytes()).collect()
}

fn one_by_one(policy: &Policy, rows: &[Vec<u8>]) -> Vec<u8> {
    let verdicts: Vec<_> = rows.iter().map(|row| policy.judge(row)).collect();
    let (bytes, kinds) = (verdicts.iter().map(|of| of.byte()), verdicts.iter().map(|of| of.kind_byte()));
    bytes.chain(kinds).collect()
}

#[test]
fn blocks_of_eleven_bytes_and_blocks_of_any_length() {
    let policy = policy();
    for (begin, rows) in [0, 5].into_iter().flat_map(|begin| LENGTHS.map(|rows| (begin, rows))) {
        for rows in [of_eleven(rows), mixed(rows), [of_eleven(BLOCK), mixed(rows)].concat()] {
            let (offsets, values) = column(&rows, begin);
            let mut out = b"before".to_vec();
            judge_column(&policy, &bytes(&offsets), &values, &mut out).unwrap();
            assert!(
                out == [b"before".to_vec(), one_by_one(&policy, &rows)].concat(),
                "{} rows from {begin}",
                rows.len()
            );
        }
    }
}

/// What was said of most facts is remembered here, so that a row read in the wrong place gets another row's verdict.
#[test]
fn any_eleven_digits_get_their_own_verdict() {
    // A number turned round begins with anything.
    let turned = |(row, number): (usize, Digits<11>)| {
        let mut digits = number.as_str().as_bytes().to_vec();
        digits.rotate_left(row % 11);
        digits
    };
    let rows: Vec<Vec<u8>> = Tenor::new(17).take(200 * BLOCK + 7).enumerate().map(turned).collect();
    let policy = policy();
    for begin in [0, 5] {
        let (offsets, values) = column(&rows, begin);
        let mut out = Vec::new();
        judge_column(&policy, &bytes(&offsets), &values, &mut out).unwrap();
        assert!(out == one_by_one(&policy, &rows), "from {begin}");
    }
}

#[test]
fn a_block_of_eleven_may_end_with_the_values() {
    for rows in [BLOCK, MANY] {
        let (offsets, values) = column(&of_eleven(rows), 0);
        let mut out = Vec::new();
        judge_column(&policy(), &bytes(&offsets), &values[..11 * rows], &mut out).unwrap();
        assert_eq!(out.len(), 2 * rows);
        assert!(judge_column(&policy(), &bytes(&offsets), &values[..11 * rows - 1], &mut out).is_err());
    }
}

/// Whole blocks of one length that is not eleven: a wrong row would be as long as a right one.
#[test]
fn blocks_of_another_length() {
    let policy = policy();
    for text in ["974760673", "200205705502", "", "05820998865MVA"] {
        let rows = vec![text.as_bytes().to_vec(); MANY];
        let (offsets, values) = column(&rows, 0);
        let mut out = Vec::new();
        judge_column(&policy, &bytes(&offsets), &values, &mut out).unwrap();
        assert!(out == one_by_one(&policy, &rows), "rows of {} bytes", text.len());
    }
}

#[test]
fn offsets_that_decrease_or_lie_outside_are_refused_in_every_row() {
    let policy = policy();
    for rows in [of_eleven(2 * BLOCK + 3), mixed(2 * BLOCK + 3), of_eleven(MANY + 3)] {
        let (offsets, values) = column(&rows, 3);
        for at in 0..offsets.len() {
            for wrong in [i32::MIN, -1, i32::MAX, i32::try_from(values.len()).unwrap() + 1] {
                let mut offsets = offsets.clone();
                offsets[at] = wrong;
                let mut out = b"before".to_vec();
                assert_eq!(judge_column(&policy, &bytes(&offsets), &values, &mut out), Err(OffsetsError));
                assert_eq!(out, b"before", "offset {at} is {wrong}");
            }
            // A row that ends before it begins.
            if at > 0 {
                let mut offsets = offsets.clone();
                offsets[at] = offsets[at - 1] - 1;
                assert_eq!(judge_column(&policy, &bytes(&offsets), &values, &mut Vec::new()), Err(OffsetsError));
            }
        }
    }
}

#[test]
fn what_is_no_list_of_offsets_is_refused() {
    let policy = policy();
    for offsets in [&[][..], &[0], &[0; 3], &[0; 5], &[0; 9]] {
        assert_eq!(judge_column(&policy, offsets, b"", &mut Vec::new()), Err(OffsetsError), "{} bytes", offsets.len());
    }
    assert_eq!(judge_column(&policy, &[0; 4], b"", &mut Vec::new()), Ok(()));
}

/// What is remembered is one policy's: kinds, mode and day all count.
#[test]
fn every_policy_has_its_own_verdicts() {
    let rows = of_eleven(MANY);
    let (offsets, values) = column(&rows, 0);
    for kinds in Kind::ALL.map(Kinds::only).into_iter().chain([Kinds::ANY, Kinds::PERSONS, Kinds::NONE]) {
        for as_of in [Date::new(2031, 12, 31).unwrap(), Date::new(2032, 1, 1).unwrap()] {
            for policy in [Policy::production(kinds, as_of), Policy::test(kinds, as_of)] {
                let mut out = Vec::new();
                judge_column(&policy, &bytes(&offsets), &values, &mut out).unwrap();
                assert!(out == one_by_one(&policy, &rows), "{kinds:?}, {as_of:?}");
            }
        }
    }
}
