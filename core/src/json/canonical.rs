//! Canonical JSON: the caller gives keys in order; no blanks, whole numbers and strings only.

use crate::json::scanner::plain_length;

/// Writes JSON into a buffer, members separated as they come.
pub struct Writer<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
}

impl<'a> Writer<'a> {
    /// Writes behind what the buffer holds.
    pub const fn new(out: &'a mut Vec<u8>) -> Self {
        let start = out.len();
        Self { out, start }
    }

    /// `{ members }`; keys must come in order.
    // Inlined, so that what `members` borrows need not be put into memory for it.
    #[inline(always)]
    pub fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.open(b'{');
        members(self);
        self.out.push(b'}');
    }

    /// `[ elements ]`.
    #[inline(always)]
    pub fn array(&mut self, elements: impl FnOnce(&mut Self)) {
        self.open(b'[');
        elements(self);
        self.out.push(b']');
    }

    fn open(&mut self, bracket: u8) {
        self.separate();
        self.out.push(bracket);
    }

    /// `"key":`, to be followed by a value. Keys are names of ours, in which nothing is to be escaped.
    pub fn key(&mut self, key: &str) -> &mut Self {
        debug_assert_eq!(plain_length(key.as_bytes()), key.len());
        self.separate();
        self.out.push(b'"');
        self.out.extend_from_slice(key.as_bytes());
        self.out.extend_from_slice(b"\":");
        self
    }

    /// A whole number.
    pub fn int(&mut self, int: u64) {
        self.separate();
        push_decimal(self.out, int);
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.separate();
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// A string, escaped as RFC 8785 § 3.2.2.2 says.
    pub fn text(&mut self, text: &str) {
        self.separate();
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        loop {
            let (plain, behind) = rest.split_at_checked(plain_length(rest)).unwrap_or_default();
            self.out.extend_from_slice(plain);
            // As a rule nothing is to be escaped, and all of it has been written at once.
            let Some((byte, behind)) = behind.split_first() else { break };
            self.escaped(*byte);
            rest = behind;
        }
        self.out.push(b'"');
    }

    /// A list of texts.
    pub fn texts(&mut self, texts: impl Iterator<Item: AsRef<str>>) {
        self.array(|json| {
            for text in texts {
                json.text(text.as_ref());
            }
        });
    }

    #[cold]
    fn escaped(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                let [high, low] = [byte >> 4, byte & 15].map(|digit| HEX[usize::from(digit)]);
                return self.out.extend_from_slice(&[b'\\', b'u', b'0', b'0', high, low]);
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    /// Already canonical JSON.
    pub fn raw(&mut self, json: &str) {
        self.separate();
        self.out.extend_from_slice(json.as_bytes());
    }

    fn separate(&mut self) {
        let written = self.out.get(self.start..).unwrap_or_default();
        if !matches!(written.last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(b',');
        }
    }
}

/// A whole number in digits.
pub(crate) fn decimal(int: u64) -> String {
    let mut digits = Vec::with_capacity(20);
    push_decimal(&mut digits, int);
    String::from_utf8(digits).unwrap_or_default()
}

fn push_decimal(out: &mut Vec<u8>, mut int: u64) {
    let mut place = 1;
    while int / place > 9 {
        place *= 10;
    }
    while place > 0 {
        out.push(b'0' + (int / place).to_le_bytes()[0]);
        int %= place;
        place /= 10;
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";
