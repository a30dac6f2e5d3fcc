//! The codes of refusals: why a payload cannot be judged at all.

/// Why a payload cannot be judged.
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
