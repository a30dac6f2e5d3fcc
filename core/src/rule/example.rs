//! An example of a rule: an input, written in pieces, and how many findings of the rule it gives.

/// An input and what a rule says of it: a test and a line of the handbook.
pub struct Example {
    /// What it shows.
    pub name: &'static str,
    /// The exchange.
    pub exchange: &'static str,
    /// The name of a format of that exchange.
    pub format: &'static str,
    /// `test` unless the example is about production.
    pub mode: &'static str,
    /// The day of the check.
    pub as_of: &'static str,
    /// How many findings of this very rule it gives.
    pub reports: u32,
    /// Whether they only warn, though the rule may be an error.
    pub only_warns: bool,
    known: Option<(&'static str, &'static [&'static str])>,
    payload: Payload,
}

/// The pieces of a payload.
#[derive(Clone, Copy)]
enum Payload {
    Records(&'static [&'static str]),
    Document(&'static str),
    Lines(&'static [&'static str]),
    Bytes(&'static [u8]),
}

impl Example {
    /// An example in test, on a usual day, of an empty payload that the rule says nothing of.
    #[must_use]
    pub const fn new(name: &'static str, exchange: &'static str, format: &'static str) -> Self {
        let payload = Payload::Bytes(b"");
        Self {
            name,
            exchange,
            format,
            mode: "test",
            as_of: "2026-03-10",
            reports: 0,
            only_warns: false,
            known: None,
            payload,
        }
    }

    /// Is about production.
    #[must_use]
    pub const fn in_production(self) -> Self {
        Self { mode: "production", ..self }
    }

    /// Is checked on that day.
    #[must_use]
    pub const fn as_of(self, day: &'static str) -> Self {
        Self { as_of: day, ..self }
    }

    /// Is checked where the caller tells these values, each as JSON, under a key of `known`.
    #[must_use]
    pub const fn known(self, need: &'static str, values: &'static [&'static str]) -> Self {
        Self { known: Some((need, values)), ..self }
    }

    /// Gives so many findings of the rule.
    #[must_use]
    pub const fn reports(self, count: u32) -> Self {
        Self { reports: count, ..self }
    }

    /// Gives so many findings of the rule, which rest on less than the rule does and only warn.
    #[must_use]
    pub const fn warns(self, count: u32) -> Self {
        Self { reports: count, only_warns: true, ..self }
    }

    /// The payload is a JSON array of these records. A record may be broken into lines between its members.
    #[must_use]
    pub const fn records(self, records: &'static [&'static str]) -> Self {
        Self { payload: Payload::Records(records), ..self }
    }

    /// The payload is this JSON document, which may be broken into lines between its members.
    #[must_use]
    pub const fn document(self, document: &'static str) -> Self {
        Self { payload: Payload::Document(document), ..self }
    }

    /// The payload is these lines, each with its end.
    #[must_use]
    pub const fn lines(self, lines: &'static [&'static str]) -> Self {
        Self { payload: Payload::Lines(lines), ..self }
    }

    /// The payload is these bytes, odd on purpose.
    #[must_use]
    pub const fn bytes(self, bytes: &'static [u8]) -> Self {
        Self { payload: Payload::Bytes(bytes), ..self }
    }

    /// The whole payload.
    #[must_use]
    pub fn payload(&self) -> Vec<u8> {
        match self.payload {
            Payload::Records(records) => array(records).into_bytes(),
            Payload::Document(document) => on_one_line(document).into_bytes(),
            Payload::Lines(lines) => lines.iter().flat_map(|line| line.bytes().chain(*b"\n")).collect(),
            Payload::Bytes(bytes) => bytes.to_vec(),
        }
    }

    /// What the caller tells, as the JSON of `known`, if anything.
    #[must_use]
    pub fn known_json(&self) -> Option<String> {
        self.known.map(|(need, values)| ["{\"", need, "\":", &array(values), "}"].concat())
    }
}

fn array(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| on_one_line(value)).collect();
    ["[", &values.join(","), "]"].concat()
}

/// The JSON as systems write it: without the line breaks and the indentation that it has in the source of a rule.
fn on_one_line(json: &str) -> String {
    json.lines().map(str::trim_start).collect()
}
