//! The text of a file as UTF-8, by the mark that it begins with: files with identifiers come from spreadsheets too.

/// What a file may begin with, and how its bytes are read then.
const MARKS: [(&[u8], Encoding); 3] = [
    (b"\xef\xbb\xbf", Encoding::Bytes),
    (b"\xff\xfe", Encoding::Utf16(u16::from_le_bytes)),
    (b"\xfe\xff", Encoding::Utf16(u16::from_be_bytes)),
];

#[derive(Clone, Copy)]
enum Encoding {
    /// As they stand: what is no text is no identifier either.
    Bytes,
    Utf16(fn([u8; 2]) -> u16),
}

/// Takes bytes as they come and holds back what only the next ones tell: a few.
#[derive(Default)]
pub(super) struct Decoder {
    /// `None` until so much has come that no mark can follow.
    encoding: Option<Encoding>,
    /// Half a mark, or half a unit of UTF-16.
    held: Vec<u8>,
    /// The first unit of a character that has two.
    high: Option<u16>,
}

impl Decoder {
    /// Appends the text of the next bytes.
    pub(super) fn decode(&mut self, bytes: &[u8], text: &mut Vec<u8>) {
        match self.encoding {
            Some(Encoding::Bytes) => text.extend_from_slice(bytes),
            Some(Encoding::Utf16(unit)) => {
                for byte in bytes {
                    self.held.push(*byte);
                    if let [first, second] = self.held[..] {
                        self.held.clear();
                        self.push(unit([first, second]), text);
                    }
                }
            }
            None => {
                self.held.extend_from_slice(bytes);
                if MARKS.iter().any(|(mark, _)| mark.len() > self.held.len() && mark.starts_with(&self.held)) {
                    return;
                }
                let bytes = std::mem::take(&mut self.held);
                let marked = MARKS.iter().find_map(|(mark, encoding)| Some((bytes.strip_prefix(*mark)?, *encoding)));
                let (rest, encoding) = marked.unwrap_or((&bytes, Encoding::Bytes));
                self.encoding = Some(encoding);
                self.decode(rest, text);
            }
        }
    }

    /// Appends what was held back, at the end of the file.
    pub(super) fn end(&mut self, text: &mut Vec<u8>) {
        match self.encoding {
            Some(Encoding::Utf16(_)) if self.high.is_some() || !self.held.is_empty() => {
                push(char::REPLACEMENT_CHARACTER, text);
            }
            _ => text.append(&mut self.held),
        }
    }

    /// Appends a unit of UTF-16. Half a character becomes one that no identifier has.
    fn push(&mut self, unit: u16, text: &mut Vec<u8>) {
        if self.high.is_none() && matches!(unit, 0xd800..=0xdbff) {
            self.high = Some(unit);
            return;
        }
        for each in char::decode_utf16(self.high.take().into_iter().chain([unit])) {
            push(each.unwrap_or(char::REPLACEMENT_CHARACTER), text);
        }
    }
}

fn push(character: char, text: &mut Vec<u8>) {
    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}
