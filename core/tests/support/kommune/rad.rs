//! A record, and how it is written.

use sluse_core::date::Date;

/// Fields that a municipality writes as numbers, or as `true` and `false`, and not as texts.
const PLAIN: [&str; 13] = [
    "antall",
    "barn_under_18",
    "etter_avtale",
    "fornyet",
    "forskningsreservasjon",
    "fravaerstimer",
    "har_grunnskole",
    "har_vgs",
    "individuell",
    "mottak",
    "omsorgsoppfolging",
    "timer",
    "timer_per_uke",
];

/// A record: names and texts, the type and the id first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rad {
    felter: Vec<(&'static str, String)>,
}

impl Rad {
    pub(crate) fn new(slag: &str, id: &str) -> Self {
        Self { felter: vec![("type", slag.to_owned()), ("id", id.to_owned())] }
    }

    /// The same with a field more, or with another text in it.
    pub(crate) fn med(mut self, navn: &'static str, verdi: impl ToString) -> Self {
        self.sett(navn, verdi);
        self
    }

    pub(crate) fn sett(&mut self, navn: &'static str, verdi: impl ToString) {
        let verdi = verdi.to_string();
        match self.felter.iter_mut().find(|(other, _)| *other == navn) {
            Some((_, old)) => *old = verdi,
            None => self.felter.push((navn, verdi)),
        }
    }

    /// Moves a day by so many.
    pub(crate) fn flytt(&mut self, navn: &'static str, days: i32) {
        let moved = self.dag(navn).plus_days(days).expect("the days of a history exist");
        self.sett(navn, moved);
    }

    /// Moves every day by so many.
    pub(crate) fn flytt_alt(&mut self, days: i32) {
        for (_, verdi) in &mut self.felter {
            if let Some(moved) = Date::parse(verdi).and_then(|day| day.plus_days(days)) {
                *verdi = moved.to_string();
            }
        }
    }

    /// Accepts a field away.
    pub(crate) fn uten(&mut self, navn: &str) {
        self.felter.retain(|(other, _)| *other != navn);
    }

    pub(crate) fn felt(&self, navn: &str) -> Option<&str> {
        self.felter.iter().find(|(other, _)| *other == navn).map(|(_, verdi)| verdi.as_str())
    }

    pub(crate) fn slag(&self) -> &str {
        self.felt("type").unwrap_or_default()
    }

    pub(crate) fn id(&self) -> &str {
        self.felt("id").unwrap_or_default()
    }

    /// The day in a field that has one.
    pub(crate) fn dag(&self, navn: &str) -> Date {
        let text = self.felt(navn).unwrap_or_else(|| panic!("{} has no {navn}", self.slag()));
        Date::parse(text).unwrap_or_else(|| panic!("{navn} of {} is no day", self.slag()))
    }

    /// As a JSON object: of the payload, or with texts only, as the register's rows are in a call.
    fn object(&self, texts_only: bool) -> String {
        let member = |(navn, verdi): &(&str, String)| {
            let plain = !texts_only && PLAIN.contains(navn) && is_plain(verdi);
            let quote = if plain { "" } else { "\"" };
            format!("\"{navn}\":{quote}{verdi}{quote}")
        };
        format!("{{{}}}", self.felter.iter().map(member).collect::<Vec<_>>().join(","))
    }
}

/// Whether the text can stand in JSON by itself.
fn is_plain(verdi: &str) -> bool {
    verdi == "true" || verdi == "false" || verdi.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// The records as a JSON array, one a line; with texts only for the register in the head of a call.
pub(crate) fn json(rader: &[Rad], texts_only: bool) -> String {
    format!("[{}]", rader.iter().map(|rad| rad.object(texts_only)).collect::<Vec<_>>().join(",\n"))
}

/// The records as rows under a header of all their fields, in the order in which they come.
pub(crate) fn csv(rader: &[Rad]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for (navn, _) in rader.iter().flat_map(|rad| &rad.felter) {
        if !names.contains(navn) {
            names.push(navn);
        }
    }
    let mut text = names.join(";") + "\n";
    for rad in rader {
        let cells: Vec<&str> = names.iter().map(|navn| rad.felt(navn).unwrap_or_default()).collect();
        text += &(cells.join(";") + "\n");
    }
    text
}
