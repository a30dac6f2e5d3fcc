//! A whole column of identifiers: offsets and bytes in, a verdict byte and a kind byte per row out.

use super::facts::Facts;
use super::kernel::{self, BLOCK, Block};
use super::policy::Policy;
use super::verdict::Verdict;
use super::eleven;
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
    let done = Column { policy, values, table: table(policy), verdicts, kinds }.judge(offsets);
    if done.is_err() {
        out.truncate(begin);
    }
    done
}

struct Column<'a> {
    policy: &'a Policy,
    values: &'a [u8],
    table: Table,
    verdicts: &'a mut [u8],
    kinds: &'a mut [u8],
}

impl Column<'_> {
    fn judge(&mut self, offsets: &[[u8; 4]]) -> Result<(), OffsetsError> {
        let mut block = Block::new();
        let mut from = at(offsets.first().ok_or(OffsetsError)?)?;
        for (row, offset) in offsets.iter().skip(1).enumerate() {
            let to = at(offset)?;
            let text = self.values.get(from..to).ok_or(OffsetsError)?;
            from = to;
            match text.first_chunk::<11>() {
                Some(eleven) if text.len() == 11 => {
                    if block.put(row, eleven) == BLOCK {
                        self.flush(&mut block);
                    }
                }
                _ => self.put(row, self.policy.judge(text)),
            }
        }
        self.flush(&mut block);
        Ok(())
    }

    fn flush(&mut self, block: &mut Block) {
        let numbers = kernel::facts(block);
        for (lane, &number) in numbers.iter().enumerate().take(block.len()) {
            let row = block.row(lane);
            match self.table[usize::from(number) % self.table.len()] {
                LOOK_CLOSER => self.put(row, self.policy.judge(&block.text(lane))),
                [byte, kind] => self.put(row, Verdict::of_bytes(byte, kind)),
            }
        }
        block.clear();
    }

    fn put(&mut self, row: usize, verdict: Verdict) {
        if let (Some(byte), Some(kind)) = (self.verdicts.get_mut(row), self.kinds.get_mut(row)) {
            (*byte, *kind) = (verdict.byte(), verdict.kind_byte());
        }
    }
}

/// Verdicts by the facts' number. A power of two, so that a number needs no check; what no facts have is looked at closer.
type Table = [[u8; 2]; 2 * Facts::COUNT];

/// No verdict has these bytes.
const LOOK_CLOSER: [u8; 2] = [0, 0];

/// What the policy says of every combination of facts: asked once per column, looked up once per row.
fn table(policy: &Policy) -> Table {
    let mut table = [LOOK_CLOSER; 2 * Facts::COUNT];
    for (number, entry) in table.iter_mut().take(Facts::COUNT).enumerate() {
        if let Some(verdict) = eleven::by_facts(policy, Facts::of_number(number)) {
            *entry = [verdict.byte(), verdict.kind_byte()];
        }
    }
    table
}

fn at(offset: &[u8; 4]) -> Result<usize, OffsetsError> {
    usize::try_from(i32::from_le_bytes(*offset)).map_err(|_| OffsetsError)
}
