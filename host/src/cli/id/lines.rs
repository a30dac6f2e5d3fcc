//! Lines of standard input as string columns, in memory that does not grow with the input or with its longest line.

use std::io::{self, Read};

use super::encoding::Decoder;

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

/// Reads lines: up to `\n`, `\r\n` with any number of `\r`, or `\r`, which the last may lack. Nothing else is taken away,
/// but for the mark of an encoding at the beginning.
pub(super) struct Lines<R> {
    input: R,
    buffer: Box<[u8]>,
    ended: bool,
    decoder: Decoder,
    /// What came with one read, and up to where it has been split.
    text: Vec<u8>,
    at: usize,
    /// The beginning of a line whose end has not come: as much as tells whether the line is too long.
    begun: Vec<u8>,
    /// How many `\r` came last. The first has ended a line; what follows tells whether each of the others ends one too.
    returns: u64,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            buffer: vec![0; READ_BYTES].into_boxed_slice(),
            ended: false,
            decoder: Decoder::default(),
            text: Vec::new(),
            at: 0,
            begun: Vec::new(),
            returns: 0,
        }
    }

    /// Reads at least one line into the column, or `false` at the end.
    pub(super) fn read(&mut self, column: &mut Column) -> io::Result<bool> {
        column.clear();
        loop {
            self.split(column);
            if column.rows > 0 {
                return Ok(true);
            }
            if self.ended {
                self.end(column);
                return Ok(column.rows > 0);
            }
            self.fill()?;
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let length = match self.input.read(&mut self.buffer) {
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            Err(error) => return Err(error),
        };
        self.text.clear();
        self.at = 0;
        if length > 0 {
            self.decoder.decode(&self.buffer[..length], &mut self.text);
        } else {
            self.ended = true;
            self.decoder.end(&mut self.text);
        }
        Ok(())
    }

    /// Splits what came, as far as a column is to grow: any number of `\r` may turn out to be as many lines.
    fn split(&mut self, column: &mut Column) {
        while column.rows < READ_BYTES
            && let [next, ..] = self.text[self.at..]
        {
            match next {
                _ if self.returns == 0 => self.split_line(column),
                b'\r' => {
                    self.returns += 1;
                    self.at += 1;
                }
                b'\n' => {
                    self.returns = 0;
                    self.at += 1;
                }
                _ => self.empty_line(column),
            }
        }
    }

    /// Takes what stands before the next end of a line, or all there is.
    fn split_line(&mut self, column: &mut Column) {
        let rest = &self.text[self.at..];
        let Some(length) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            keep(rest, &mut self.begun);
            self.at = self.text.len();
            return;
        };
        if self.begun.is_empty() {
            column.push(&rest[..length]);
        } else {
            keep(&rest[..length], &mut self.begun);
            column.push(&self.begun);
            self.begun.clear();
        }
        self.returns = u64::from(rest[length] == b'\r');
        self.at += length + 1;
    }

    /// Counts a `\r` off; all but the last that is left have an empty line behind them.
    fn empty_line(&mut self, column: &mut Column) {
        self.returns -= 1;
        if self.returns > 0 {
            column.push(b"");
        }
    }

    /// Takes what the end of the input ends.
    fn end(&mut self, column: &mut Column) {
        if !self.begun.is_empty() {
            column.push(&self.begun);
            self.begun.clear();
        }
        while self.returns > 0 && column.rows < READ_BYTES {
            self.empty_line(column);
        }
    }
}

/// Keeps one byte more than a line may have, which says that it is too long.
fn keep(bytes: &[u8], begun: &mut Vec<u8>) {
    let room = (LONGEST + 1).saturating_sub(begun.len());
    begun.extend_from_slice(&bytes[..bytes.len().min(room)]);
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::{Column, LONGEST, Lines, READ_BYTES};

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
        // Old spreadsheets end lines by CR alone, and a file that was converted twice has several before its LF.
        let cases: [(&[u8], &[&[u8]]); 17] = [
            (b"", &[]),
            (b"\n", &[b""]),
            (b"\r\n", &[b""]),
            (b"\r", &[b""]),
            (b"a", &[b"a"]),
            (b"a\nb", &[b"a", b"b"]),
            (b" a \r\n\n\xff\0\n", &[b" a ", b"", b"\xff\0"]),
            (b"a\r\r\n", &[b"a"]),
            (b"a\r\r\r\nb\r\r\n\r\nc", &[b"a", b"b", b"", b"c"]),
            (b"a\rb\n", &[b"a", b"b"]),
            (b"a\rb\r", &[b"a", b"b"]),
            (b"a\r\rb\r\r\r", &[b"a", b"", b"b", b"", b""]),
            (b"\n\r\n\n\r", &[b"", b"", b"", b""]),
            (b"\xef\xbb\xbfa\n\xef\xbb\xbfb", &[b"a", b"\xef\xbb\xbfb"]),
            (b"\xef\xbb\xbf", &[]),
            (b"\xef\xbb", &[b"\xef\xbb"]),
            (b"\xef\n\xff", &[b"\xef", b"\xff"]),
        ];
        for (input, expected) in cases {
            for at_a_time in [1, 2, 3, 100] {
                assert_eq!(rows(input, at_a_time), expected, "{input:?}, {at_a_time} at a time");
            }
        }
    }

    #[test]
    fn utf_16_is_told_by_its_mark() {
        let text = "\u{feff}7\r\n\u{d8}𝟟\r\r\n\n7\rå";
        let expected = ["7", "\u{d8}𝟟", "", "7", "å"].map(|line| line.as_bytes().to_vec());
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for at_a_time in [1, 2, 3, 100] {
            assert_eq!(rows(&little, at_a_time), expected, "{at_a_time} at a time");
            assert_eq!(rows(&big, at_a_time), expected, "{at_a_time} at a time");
            // Half a character, in the middle and at the end, and half a unit.
            for (input, broken) in [
                (&b"\xff\xfe\x3c\xd8\x37\0\n\0"[..], "\u{fffd}7"),
                (b"\xff\xfe\x37\0\x3c\xd8", "7\u{fffd}"),
                (b"\xff\xfe\x37\0\x37", "7\u{fffd}"),
            ] {
                assert_eq!(rows(input, at_a_time), [broken.as_bytes()], "{at_a_time} at a time");
            }
        }
    }

    #[test]
    fn a_column_is_bounded_however_many_returns_there_were() {
        let count = 2 * READ_BYTES + 7;
        for (end, lines) in [("", count), ("7", count + 1), ("\n", 1)] {
            let input = [&vec![b'\r'; count], end.as_bytes()].concat();
            let mut reader = Lines::new(&input[..]);
            let (mut column, mut read) = (Column::default(), 0);
            while reader.read(&mut column).expect("memory can be read") {
                assert!(column.rows() <= READ_BYTES);
                read += column.rows();
            }
            assert_eq!(read, lines, "{end:?}");
        }
    }

    #[test]
    fn a_line_is_kept_up_to_the_longest_and_emptied_beyond() {
        for end in ["", "\n", "\r\n", "\r"] {
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
