//! A pull scanner for JSON (RFC 8259): walks over the text, hands out strings, judges everything else by its form.

use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::text::RawSlot;

/// Reads JSON from a text.
pub struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: u32,
}

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// `{`
    Object,
    /// `[`
    Array,
    /// `"`
    String,
    /// `null`
    Null,
    /// A number, `true` or `false`.
    Other,
}

impl<'a> Scanner<'a> {
    /// A scanner at the beginning of a text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self::from(text, 0)
    }

    /// A scanner at a place in a text.
    #[must_use]
    pub const fn from(text: &'a str, at: usize) -> Self {
        Self { text, bytes: text.as_bytes(), at, depth: 0 }
    }

    /// Goes on at another place, behind what somebody else has read.
    pub(crate) const fn go_on_at(&mut self, at: usize) {
        self.at = at;
    }

    /// The byte that comes next.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.at
    }

    fn fault(&self) -> Box<Refusal> {
        Refusal::at(Code::NotJson, self.at)
    }

    /// A number of persons or kommuner that was written without its quotation marks.
    fn leading_zero(&self) -> Box<Refusal> {
        let mut refusal = Refusal::names(Code::NotJson, "hint", vec!["leading_zero"]);
        refusal.offset = Some(self.at);
        refusal
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn skip_blanks(&mut self) {
        // As a rule there is none: nothing is gone round.
        if self.peek().is_none_or(|byte| byte > b' ') {
            return;
        }
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// What kind of value comes next, judged by its first byte.
    ///
    /// # Errors
    /// [`Code::NotJson`] when no value can begin here.
    #[inline]
    pub fn next_kind(&mut self) -> Result<Next, Box<Refusal>> {
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => Ok(Next::Object),
            Some(b'[') => Ok(Next::Array),
            Some(b'"') => Ok(Next::String),
            Some(b'n') => Ok(Next::Null),
            Some(b't' | b'f' | b'-' | b'0'..=b'9') => Ok(Next::Other),
            _ => Err(self.fault()),
        }
    }

    /// Steps into an object or array.
    ///
    /// # Errors
    /// [`Code::TooDeep`], [`Code::NotJson`].
    pub fn open(&mut self) -> Result<(), Box<Refusal>> {
        self.depth += 1;
        if self.depth > limits::DEPTH {
            let mut refusal = Refusal::limit(Code::TooDeep, u64::from(limits::DEPTH));
            refusal.offset = Some(self.at);
            return Err(refusal);
        }
        self.at += 1;
        Ok(())
    }

    /// Whether another member or element follows; steps over the comma, or out.
    ///
    /// # Errors
    /// [`Code::NotJson`].
    #[inline]
    pub fn more(&mut self, first: bool, close: u8) -> Result<bool, Box<Refusal>> {
        self.skip_blanks();
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ if first => Ok(true),
            Some(b',') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some(close) { Err(self.fault()) } else { Ok(true) }
            }
            _ => Err(self.fault()),
        }
    }

    /// Reads a member's key and the colon.
    ///
    /// # Errors
    /// [`Code::NotJson`].
    pub fn key(&mut self, scratch: &mut String) -> Result<RawSlot, Box<Refusal>> {
        self.skip_blanks();
        if self.peek() != Some(b'"') {
            return Err(self.fault());
        }
        let key = self.string(scratch)?;
        self.skip_blanks();
        if self.peek() != Some(b':') {
            return Err(self.fault());
        }
        self.at += 1;
        Ok(key)
    }

    /// Nothing but blanks may follow.
    ///
    /// # Errors
    /// [`Code::NotJson`].
    pub fn finish(&mut self) -> Result<(), Box<Refusal>> {
        self.skip_blanks();
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.fault()) }
    }

    /// Reads a string; its text lies in the payload, or in the scratch if it had escapes.
    ///
    /// # Errors
    /// [`Code::NotJson`]: not closed, a control character, a bad escape, a lone surrogate.
    pub fn string(&mut self, scratch: &mut String) -> Result<RawSlot, Box<Refusal>> {
        self.at += 1;
        let start = self.at;
        self.plain_run();
        if self.peek() == Some(b'"') {
            let end = self.at;
            self.at += 1;
            return Ok(RawSlot::payload(start, end));
        }
        let scratch_start = scratch.len();
        let mut run = start;
        loop {
            scratch.push_str(self.text.get(run..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => scratch.push(self.escape()?),
                _ => return Err(self.fault()),
            }
            run = self.at;
            self.plain_run();
        }
        self.at += 1;
        Ok(RawSlot::scratch(scratch_start, scratch.len()))
    }

    /// Steps to the next quote, backslash or control character.
    fn plain_run(&mut self) {
        self.at += plain_length(self.bytes.get(self.at..).unwrap_or_default());
    }

    fn escape(&mut self) -> Result<char, Box<Refusal>> {
        self.at += 1;
        let simple = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.fault()),
        };
        self.at += 1;
        Ok(simple)
    }

    fn unicode_escape(&mut self) -> Result<char, Box<Refusal>> {
        let high = self.hex4()?;
        let code = match high {
            0xd800..=0xdbff => {
                if self.peek() != Some(b'\\') || self.bytes.get(self.at + 1) != Some(&b'u') {
                    return Err(self.fault());
                }
                self.at += 1;
                let low = self.hex4()?;
                if !(0xdc00..=0xdfff).contains(&low) {
                    return Err(self.fault());
                }
                0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.fault())
    }

    fn hex4(&mut self) -> Result<u32, Box<Refusal>> {
        self.at += 1;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or_else(|| self.fault())?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    /// Reads over one value of any kind, as strictly as if it were wanted.
    ///
    /// # Errors
    /// [`Code::NotJson`], [`Code::TooDeep`].
    pub fn skip_value(&mut self, scratch: &mut String) -> Result<(), Box<Refusal>> {
        match self.next_kind()? {
            Next::Object => {
                self.open()?;
                let mut first = true;
                while self.more(first, b'}')? {
                    self.key(scratch)?;
                    self.skip_value(scratch)?;
                    first = false;
                }
                Ok(())
            }
            Next::Array => {
                self.open()?;
                let mut first = true;
                while self.more(first, b']')? {
                    self.skip_value(scratch)?;
                    first = false;
                }
                Ok(())
            }
            Next::String => self.string(scratch).map(|_| ()),
            Next::Null => self.literal("null"),
            Next::Other => match self.peek() {
                Some(b't') => self.literal("true"),
                Some(b'f') => self.literal("false"),
                _ => self.number(),
            },
        }
    }

    fn literal(&mut self, word: &str) -> Result<(), Box<Refusal>> {
        if !self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return Err(self.fault());
        }
        self.at += word.len();
        Ok(())
    }

    fn number(&mut self) -> Result<(), Box<Refusal>> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => {
                self.at += 1;
                if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                    return Err(self.leading_zero());
                }
            }
            Some(b'1'..=b'9') => self.digits()?,
            _ => return Err(self.fault()),
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Box<Refusal>> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.fault());
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }
}

/// How many bytes stand before the first quote, backslash or control character, eight looked at at a time.
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let special = special_bytes(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    // Of a text of eight bytes or more, what is left is looked at together with some that stand before it.
    if bytes.last_chunk::<8>().is_some_and(|last| special_bytes(u64::from_le_bytes(*last)) == 0) {
        return bytes.len();
    }
    let rest = bytes.get(at..).unwrap_or_default().iter();
    at + rest.take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count()
}

/// Where the text ends that begins there: at a quote, before which no escape stands nor anything that may not.
#[inline]
pub(crate) fn text_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let chunk = u64::from_le_bytes(*bytes.get(at..)?.first_chunk::<8>()?);
        let special = special_bytes(chunk);
        if special != 0 {
            at += special.trailing_zeros() as usize / 8;
            return (bytes.get(at) == Some(&b'"')).then_some(at);
        }
        at += 8;
    }
}

/// Where the value ends that begins there: `true`, `false`, or digits with or without decimals. Other numbers are rare.
pub(crate) fn bare_end(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = bytes.get(start..)?;
    let digits =
        |from: usize| rest.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
    let length = match rest {
        [b't', b'r', b'u', b'e', ..] => 4,
        [b'f', b'a', b'l', b's', b'e', ..] => 5,
        [b'0', b'0'..=b'9', ..] => return None,
        _ => {
            let whole = Some(digits(0)).filter(|digits| *digits > 0)?;
            match rest.get(whole) {
                Some(b'.') => whole + 1 + Some(digits(whole + 1)).filter(|digits| *digits > 0)?,
                _ => whole,
            }
        }
    };
    Some(start + length)
}

/// The high bit of every byte of `word` that is a quote, a backslash or below 0x20; exact up to the lowest one.
const fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    ((quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * 0x20) & !word))
        & HIGH
}
