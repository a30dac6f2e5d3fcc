//! A whole column of identifiers: offsets and bytes in, a verdict byte and a kind byte per row out.

use crate::ids::kernel;
use crate::ids::kernel::BLOCK;
use crate::ids::policy::Policy;
use crate::ids::remembering_policy::{NOTHING, RememberingPolicy};
use thiserror::Error;

/// The offsets are no offsets: fewer than two bytes short of a number, decreasing, negative, or beyond the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the offsets of a column must not decrease, nor point beyond its values")]
pub struct OffsetsError;

/// Judges every row of an Arrow string column and appends the rows' verdict bytes, then their kind bytes.
///
/// `offsets` are the rows' beginnings and the last row's end as little-endian `i32`: one more than there are rows. Row `i`
/// is `values[offsets[i]..offsets[i + 1]]`; the first offset may be above 0, as in a slice of a column.
///
/// # Errors
/// [`OffsetsError`]; then nothing was appended.
///
/// ```
/// use sluse_core::{date::Date, ids::{judge_column, Kinds, Policy}};
/// let policy = Policy::test(Kinds::ANY, Date::new(2026, 11, 22).unwrap());
/// let offsets: Vec<u8> = [0_i32, 11, 14].iter().flat_map(|offset| offset.to_le_bytes()).collect();
/// let mut out = Vec::new();
/// judge_column(&policy, &offsets, b"05820998865abc", &mut out).unwrap();
/// assert_eq!(out, [0x81, 1, 1, 0]); // valid and of Tenor, not of any form; fnr, none
/// assert!(judge_column(&policy, &offsets, b"0582", &mut out).is_err());
/// ```
pub fn judge_column(policy: &Policy, offsets: &[u8], values: &[u8], out: &mut Vec<u8>) -> Result<(), OffsetsError> {
    let (offsets, []) = offsets.as_chunks::<4>() else { return Err(OffsetsError) };
    let rows = offsets.len().checked_sub(1).ok_or(OffsetsError)?;
    let begin = out.len();
    out.resize(begin + 2 * rows, 0);
    let (verdicts, kinds) = out[begin..].split_at_mut(rows);
    let mut column = Column { policy: RememberingPolicy::new(policy), values };
    let blocks = verdicts.chunks_mut(BLOCK).zip(kinds.chunks_mut(BLOCK));
    for (block, (verdicts, kinds)) in blocks.enumerate() {
        let offsets = &offsets[block * BLOCK..];
        if let Err(error) = column.judge(&offsets[..=verdicts.len()], verdicts, kinds) {
            out.truncate(begin);
            return Err(error);
        }
    }
    Ok(())
}

struct Column<'a> {
    policy: RememberingPolicy<&'a Policy>,
    values: &'a [u8],
}

impl<'a> Column<'a> {
    /// Judges a block of rows, or the last rows that make no whole block.
    fn judge(&mut self, offsets: &[[u8; 4]], verdicts: &mut [u8], kinds: &mut [u8]) -> Result<(), OffsetsError> {
        let mut texts = [[0; 16]; BLOCK];
        match self.all_of_eleven(offsets)? {
            Some(values) => spread(values, &mut texts),
            None => {
                for (text, ends) in texts.iter_mut().zip(offsets.windows(2)) {
                    // What has another length stays as it is, no digits, and is looked at closer.
                    if let Ok(eleven) = <&[u8; 11]>::try_from(self.text(ends)?) {
                        text[..11].copy_from_slice(eleven);
                    }
                }
            }
        }
        let mut entries = [NOTHING; BLOCK];
        for (entry, number) in entries.iter_mut().zip(kernel::facts(&texts)) {
            *entry = self.policy.said(number);
        }
        if entries.contains(&NOTHING) {
            for (entry, ends) in entries.iter_mut().zip(offsets.windows(2)).filter(|(entry, _)| **entry == NOTHING) {
                let text = self.text(ends)?;
                *entry = self.policy.judge(text);
            }
        }
        let (bytes, kinds_of_rows) = (entries.map(|entry| entry as u8), entries.map(|entry| (entry >> 8) as u8));
        verdicts.copy_from_slice(&bytes[..verdicts.len()]);
        kinds.copy_from_slice(&kinds_of_rows[..kinds.len()]);
        Ok(())
    }

    /// The values of a block whose rows all have eleven bytes.
    fn all_of_eleven(&self, offsets: &[[u8; 4]]) -> Result<Option<&[u8; 11 * BLOCK]>, OffsetsError> {
        let Ok(offsets) = <&[[u8; 4]; BLOCK + 1]>::try_from(offsets) else { return Ok(None) };
        let first = i32::from_le_bytes(offsets[0]);
        let mut even = true;
        for row in 0..BLOCK {
            even &= i32::from_le_bytes(offsets[row + 1]).wrapping_sub(i32::from_le_bytes(offsets[row])) == 11;
        }
        if !even {
            return Ok(None);
        }
        let first = usize::try_from(first).map_err(|_| OffsetsError)?;
        let values = self.values.get(first..).and_then(|values| values.first_chunk()).ok_or(OffsetsError)?;
        Ok(Some(values))
    }

    /// The row that begins at the first of two offsets.
    fn text(&self, ends: &[[u8; 4]]) -> Result<&'a [u8], OffsetsError> {
        let &[from, to, ..] = ends else { return Err(OffsetsError) };
        self.values.get(at(from)?..at(to)?).ok_or(OffsetsError)
    }
}

/// Gives every text its place.
fn spread(values: &[u8; 11 * BLOCK], texts: &mut [kernel::Text; BLOCK]) {
    for (row, text) in texts.iter_mut().enumerate() {
        match values.get(11 * row..11 * row + 16) {
            // The bytes behind the eleventh are the next text's, and nobody looks at them.
            Some(sixteen) => text.copy_from_slice(sixteen),
            None => text[..11].copy_from_slice(&values[11 * row..]),
        }
    }
}

fn at(offset: [u8; 4]) -> Result<usize, OffsetsError> {
    usize::try_from(i32::from_le_bytes(offset)).map_err(|_| OffsetsError)
}
