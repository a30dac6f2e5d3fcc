//! Refusals: why a payload cannot be judged at all. Not a finding: nothing is said about any record.

use crate::exchanges::{self, IDS};

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The head of the call is not what it must be.
    BadCall,
    /// No bytes, or nothing but blanks.
    Empty,
    /// Bytes that are no text: NUL, or what no encoding of ours has.
    Binary,
    /// A file of another kind: a spreadsheet, a page, a package. Its name is told.
    FileKind,
    /// UTF-16 with half a character.
    Utf16,
    /// JSON that is not UTF-8, or rows that are UTF-8 but for a byte, or say that they are by a byte order mark.
    NotUtf8,
    /// Lines that end with what no list of ours has for it: NEL, U+2028 or U+2029.
    LineEnds,
    /// Not JSON by RFC 8259, or JSON that ends too early.
    NotJson,
    /// A key twice in one object: two readers would read two things.
    DuplicateKey,
    /// Nested deeper than the limit.
    TooDeep,
    /// More bytes than the limit.
    TooLarge,
    /// More records than the limit.
    TooManyRecords,
    /// The work budget is spent.
    BudgetReached,
    /// No exchange of that name.
    UnknownExchange,
    /// No exchange was named and the payload does not tell which.
    AmbiguousExchange,
    /// No exchange was named, and the payload is of one that another module of the same rules judges.
    OtherEntry,
    /// The exchange does not come in this format.
    WrongFormat,
    /// The header lacks columns.
    WrongHeader,
    /// Separated by something that is not read.
    WrongDelimiter,
    /// A quote that is never closed.
    UnterminatedQuote,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 20] = [
        Self::BadCall,
        Self::Empty,
        Self::Binary,
        Self::FileKind,
        Self::Utf16,
        Self::NotUtf8,
        Self::LineEnds,
        Self::NotJson,
        Self::DuplicateKey,
        Self::TooDeep,
        Self::TooLarge,
        Self::TooManyRecords,
        Self::BudgetReached,
        Self::UnknownExchange,
        Self::AmbiguousExchange,
        Self::OtherEntry,
        Self::WrongFormat,
        Self::WrongHeader,
        Self::WrongDelimiter,
        Self::UnterminatedQuote,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadCall => "bad_call",
            Self::Empty => "empty",
            Self::Binary => "binary",
            Self::FileKind => "file_kind",
            Self::Utf16 => "utf16",
            Self::NotUtf8 => "not_utf8",
            Self::LineEnds => "line_ends",
            Self::NotJson => "not_json",
            Self::DuplicateKey => "duplicate_key",
            Self::TooDeep => "too_deep",
            Self::TooLarge => "too_large",
            Self::TooManyRecords => "too_many_records",
            Self::BudgetReached => "budget_reached",
            Self::UnknownExchange => "unknown_exchange",
            Self::AmbiguousExchange => "ambiguous_exchange",
            Self::OtherEntry => "other_entry",
            Self::WrongFormat => "wrong_format",
            Self::WrongHeader => "wrong_header",
            Self::WrongDelimiter => "wrong_delimiter",
            Self::UnterminatedQuote => "unterminated_quote",
        }
    }
}

/// A refusal: why, where, and arguments for the words.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub code: Code,
    /// The byte where reading ended, from 0, in the payload as it came in.
    pub offset: Option<usize>,
    /// What the words need to say what to do.
    pub detail: Detail,
}

/// What the words of a refusal need.
#[derive(Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    None,
    /// A limit that was passed.
    Limit(u64),
    /// The names that would have been right: our own words, never the payload's.
    Names(&'static str, Vec<&'static str>),
    /// What the payload is, and the entry of the npm package that judges it.
    Elsewhere {
        /// The exchange.
        exchange: &'static str,
        /// The entry.
        entry: &'static str,
    },
}

/// Boxed, because a refusal is rare and every result that may hold one would carry its size.
impl Refusal {
    /// A refusal that concerns the payload as a whole.
    #[must_use]
    pub fn new(code: Code) -> Box<Self> {
        Box::new(Self { code, offset: None, detail: Detail::None })
    }

    /// A refusal at a byte of the payload.
    #[must_use]
    pub fn at(code: Code, offset: usize) -> Box<Self> {
        Box::new(Self { code, offset: Some(offset), detail: Detail::None })
    }

    /// A limit that was passed.
    #[must_use]
    pub fn limit(code: Code, limit: u64) -> Box<Self> {
        Box::new(Self { code, offset: None, detail: Detail::Limit(limit) })
    }

    /// A refusal that lists what would have been right.
    #[must_use]
    pub fn names(code: Code, name: &'static str, names: Vec<&'static str>) -> Box<Self> {
        Box::new(Self { code, offset: None, detail: Detail::Names(name, names) })
    }

    /// An exchange that does not exist, or cannot be told: lists those that do.
    #[must_use]
    pub fn exchange(code: Code) -> Box<Self> {
        Self::names(code, "candidates", IDS.to_vec())
    }

    /// A payload of an exchange that another module judges.
    #[must_use]
    pub fn other_entry(exchange: &'static str) -> Box<Self> {
        let detail = Detail::Elsewhere { exchange, entry: exchanges::entry_of(exchange) };
        Box::new(Self { code: Code::OtherEntry, offset: None, detail })
    }

    /// The same with its byte, if it has one, counted anew.
    #[must_use]
    pub fn moved(mut self: Box<Self>, count: impl FnOnce(usize) -> usize) -> Box<Self> {
        self.offset = self.offset.map(count);
        self
    }
}
