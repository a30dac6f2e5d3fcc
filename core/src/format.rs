//! The forms in which a payload comes.

/// A form in which a payload comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// Semicolon-separated rows, with or without a header.
    Csv,
    /// Lines of a register's own, told by their first field.
    Lines(&'static LineFormat),
}

/// A register's own format of lines, each of which begins with the name of its kind and a semicolon.
#[derive(Debug, PartialEq, Eq)]
pub struct LineFormat {
    /// The name in calls and answers.
    pub name: &'static str,
    /// The kinds of line.
    pub kinds: &'static [&'static str],
}

impl Format {
    /// The formats that are nobody's own, in the order of recognition.
    pub const COMMON: [Self; 3] = [Self::Json, Self::Ndjson, Self::Csv];

    /// The name in calls and answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Lines(own) => own.name,
        }
    }
}

/// What some formats have in common, as far as rules about the form of a payload go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Documents of JSON.
    Json,
    /// Rows of cells.
    Rows,
    /// Lines of text, rows among them.
    Lines,
    /// Any.
    Any,
}

impl Form {
    /// Whether the format has it.
    #[must_use]
    pub const fn is_of(self, format: Format) -> bool {
        match self {
            Self::Json => matches!(format, Format::Json | Format::Ndjson),
            Self::Rows => matches!(format, Format::Csv),
            Self::Lines => matches!(format, Format::Csv | Format::Lines(_)),
            Self::Any => true,
        }
    }
}
