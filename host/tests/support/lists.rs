//! Class lists of synthetic pupils (Tenor numbers: the month is raised by 80).

pub const EXCHANGE: &str = "elev.klasseliste";
const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n";

/// Numbers and names as published for tests.
const PUPILS: [(&str, &str); 4] = [
    ("04841099821", "Voksende Bytte"),
    ("06821099496", "Motstandsdyktig Kanin"),
    ("30811097493", "Fascinerende Frihet"),
    ("05821099880", "Analyserende Feber"),
];

fn row((number, name): (&str, &str)) -> String {
    format!("4601;46505;46;10A;{number};{name}\n")
}

/// A list without errors.
pub fn good() -> Vec<u8> {
    format!("{HEADER}{}", PUPILS.map(row).concat()).into_bytes()
}

/// Another list without errors.
pub fn other() -> Vec<u8> {
    format!("{HEADER}{}", row(PUPILS[0])).into_bytes()
}

/// A list in which a pupil stands twice.
pub fn with_errors() -> Vec<u8> {
    format!("{HEADER}{}{}", PUPILS.map(row).concat(), row(PUPILS[0])).into_bytes()
}

/// Whether a run of exactly eleven digits stands in the text by itself, as a personal number would.
pub fn holds_a_number(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.into_iter().any(|word| word.len() == 11 && word.bytes().all(|byte| byte.is_ascii_digit()))
        || PUPILS.iter().any(|(number, name)| text.contains(number) || text.contains(name))
}
