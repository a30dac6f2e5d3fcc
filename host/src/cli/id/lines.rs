//! Lines of standard input as string columns, in memory that does not grow with the input or with its longest line.

use std::io::{self, Read};

/// What is read at a time. A column holds what came with one read, so that an answer never waits for lines that have not
/// been written yet: another program may write one line and wait for its answer.
const READ_BYTES: usize = 256 * 1024;

/// The longest line that is kept. A longer one is handed on as an empty one: neither has the form of any identifier, of
/// which the longest, a Feide name, has some dozens of letters. So nobody holds a line of any length in memory.
const LONGEST: usize = 4 * 1024;

/// Some lines as the module takes them: where each ends, then the bytes of all.
#[derive(Default)]
pub(super) struct Column {
    offsets: Vec<u8>,
    values: Vec<u8>,
    rows: usize,
}

impl Column {
    fn clear(&mut self) {
        self.offsets.clear();
        self.offsets.extend_from_slice(&0_u32.to_le_bytes());
        self.values.clear();
        self.rows = 0;
    }

    fn push(&mut self, line: &[u8]) {
        if line.len() <= LONGEST {
            self.values.extend_from_slice(line);
        }
        // What is read at a time and the longest line bound this far below the offset's range.
        let end = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.offsets.extend_from_slice(&end.to_le_bytes());
        self.rows += 1;
    }

    /// How many lines.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// Offsets and bytes behind one another.
    pub(super) fn body(&mut self) -> &[u8] {
        self.offsets.append(&mut self.values);
        &self.offsets
    }
}

/// Reads lines: up to `\n` or `\r\n`, which the last may lack. Nothing else is taken away.
pub(super) struct Lines<R> {
    input: R,
    buffer: Box<[u8]>,
    /// The beginning of a line whose end has not come: as much as tells whether the line is too long.
    begun: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, buffer: vec![0; READ_BYTES].into_boxed_slice(), begun: Vec::new() }
    }

    /// Reads at least one line into the column, or `false` at the end.
    pub(super) fn read(&mut self, column: &mut Column) -> io::Result<bool> {
        column.clear();
        while column.rows == 0 {
            match self.input.read(&mut self.buffer) {
                Ok(0) if self.begun.is_empty() => return Ok(false),
                Ok(0) => {
                    column.push(&self.begun);
                    self.begun.clear();
                }
                Ok(length) => split(&self.buffer[..length], &mut self.begun, column),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }
}

fn split(bytes: &[u8], begun: &mut Vec<u8>, column: &mut Column) {
    for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
        match piece.strip_suffix(b"\n") {
            Some(line) if begun.is_empty() => column.push(without_return(line)),
            Some(rest) => {
                keep(rest, begun);
                column.push(without_return(begun));
                begun.clear();
            }
            None => keep(piece, begun),
        }
    }
}

fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Keeps two bytes more than a line may have: one may be the `\r` of its end, the other says that it is too long.
fn keep(bytes: &[u8], begun: &mut Vec<u8>) {
    let room = (LONGEST + 2).saturating_sub(begun.len());
    begun.extend_from_slice(&bytes[..bytes.len().min(room)]);
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::{Column, LONGEST, Lines};

    /// Gives its bytes a few at a time.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(buffer.len());
            (&mut self.0).take(length as u64).read(buffer)
        }
    }

    /// Every row that the columns hold, read back from offsets and bytes.
    fn rows(input: &[u8], at_a_time: usize) -> Vec<Vec<u8>> {
        let mut lines = Lines::new(Drops(input, at_a_time));
        let (mut column, mut rows) = (Column::default(), Vec::new());
        while lines.read(&mut column).expect("memory can be read") {
            let count = column.rows();
            let (offsets, values) = column.body().split_at(4 * (count + 1));
            let ends: Vec<usize> = offsets
                .chunks_exact(4)
                .map(|end| u32::from_le_bytes(end.try_into().expect("four bytes")) as usize)
                .collect();
            rows.extend(ends.windows(2).map(|pair| values[pair[0]..pair[1]].to_vec()));
        }
        rows
    }

    #[test]
    fn only_the_line_end_is_taken_away() {
        let cases: [(&[u8], &[&[u8]]); 9] = [
            (b"", &[]),
            (b"\n", &[b""]),
            (b"\r\n", &[b""]),
            (b"a", &[b"a"]),
            (b"a\nb", &[b"a", b"b"]),
            (b" a \r\n\n\xff\0\n", &[b" a ", b"", b"\xff\0"]),
            (b"a\r\r\n", &[b"a\r"]),
            (b"a\rb\n", &[b"a\rb"]),
            (b"a\r", &[b"a\r"]),
        ];
        for (input, expected) in cases {
            for at_a_time in [1, 2, 3, 100] {
                assert_eq!(rows(input, at_a_time), expected, "{input:?}, {at_a_time} at a time");
            }
        }
    }

    #[test]
    fn a_line_is_kept_up_to_the_longest_and_emptied_beyond() {
        for end in ["", "\n", "\r\n"] {
            for (length, kept) in [(LONGEST, LONGEST), (LONGEST + 1, 0), (LONGEST + 2, 0), (1_000_000, 0)] {
                let input = [&vec![b'7'; length], end.as_bytes()].concat();
                for at_a_time in [1000, 2_000_000] {
                    let lengths: Vec<usize> = rows(&input, at_a_time).iter().map(Vec::len).collect();
                    assert_eq!(lengths, [kept], "{length} bytes, then {end:?}, {at_a_time} at a time");
                }
            }
        }
    }

    #[test]
    fn what_is_kept_of_an_endless_line_is_bounded() {
        let mut lines = Lines::new(Drops(&[b'7'; 1_000_000], 1000));
        assert!(lines.read(&mut Column::default()).expect("memory can be read"));
        assert!(lines.begun.capacity() <= 4 * LONGEST);
    }
}
