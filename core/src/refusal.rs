//! Refusals: why a payload cannot be judged at all. Not a finding: nothing is said about any record.

pub use sluse_wire::refusal::Code;

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

    /// A payload of an exchange that another module judges, which an entry of the npm package loads.
    #[must_use]
    pub fn other_entry(exchange: &'static str, entry: &'static str) -> Box<Self> {
        let detail = Detail::Elsewhere { exchange, entry };
        Box::new(Self { code: Code::OtherEntry, offset: None, detail })
    }

    /// The same with its byte, if it has one, counted anew.
    #[must_use]
    pub fn moved(mut self: Box<Self>, count: impl FnOnce(usize) -> usize) -> Box<Self> {
        self.offset = self.offset.map(count);
        self
    }
}
