//! Makes the tables of NIR's code lists from `lists/nir/*.csv`: one row a code, list after list.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The files, in the order of `Kodeverk` in `nir/kodeverk/list.rs`.
const LISTS: [&str; 29] = [
    "avslutningsarsak",
    "avbruddsgrunn",
    "stansarsak",
    "stanstype",
    "avslagsgrunn",
    "annulleringsgrunn",
    "tiltak",
    "tiltaksgruppe",
    "kategori",
    "ordning",
    "vedtakstype",
    "kontakttype",
    "klageutfall",
    "permisjonstype",
    "fravaerstype",
    "fravaersarsak",
    "dagtype",
    "timetype",
    "spor",
    "sluttmal",
    "norskmal",
    "delprove",
    "provetype",
    "proveresultat",
    "fritaksgrunn",
    "utsettelsesgrunn",
    "hjemmel",
    "sprak",
    "land",
];

const HEADER: &str = "key;nb;nn;en;gruppe;merke;kilde;sett_fra;sett_til;gyldig_fra;gyldig_til;lov;utelukket;wirekode";

const LAWS: [&str; 3] = ["introduksjonsloven", "integreringsloven", "kap6a"];

/// Rust source with `BEGINS` (where each list begins, and the end of the last), `ROWS`, `NAVN` and `OPPHAV`.
pub(crate) fn tables(folder: &Path) -> String {
    let read = |name: &str| fs::read_to_string(folder.join(name).with_extension("csv")).expect("a list can be read");
    let kilder = read("kilder");
    let sources = sources(&kilder);
    let (mut begins, mut rows, mut names, mut origins) = (vec![0], Vec::new(), Vec::new(), Vec::new());
    for list in LISTS {
        let csv = read(list);
        let mut lines = csv.lines();
        assert_eq!(lines.next(), Some(HEADER), "{list}.csv");
        for line in lines {
            let fields: Vec<&str> = line.split(';').collect();
            let &[key, nb, nn, en, group, mark, source, seen_from, seen_to, from, until, laws, never, wire] =
                fields.as_slice()
            else {
                panic!("{list}.csv: {line}: fourteen columns");
            };
            assert!(
                !key.is_empty() && key.bytes().all(|byte| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".contains(&byte)),
                "{key}"
            );
            assert!("OLNPI".contains(mark) && mark.len() == 1, "{list}.csv: {key}: mark");
            assert!([nb, nn, en].iter().all(|name| !name.is_empty()), "{list}.csv: {key}: names");
            let (title, url) = sources.get(source).unwrap_or_else(|| panic!("{list}.csv: {key}: source"));
            let (from, until, laws, never) = (date(from), date(until), bits(laws), bits(never));
            rows.push(format!(
                "Row {{ key: {key:?}, gruppe: {group:?}, gyldig_fra: {from}, gyldig_til: {until}, utelukket: {never} }}"
            ));
            names.push(format!("Text {{ nb: {nb:?}, nn: {nn:?}, en: {en:?} }}"));
            let wire = if wire.is_empty() { "None".to_owned() } else { format!("Some({wire:?})") };
            origins.push(format!(
                "Opphav {{ merke: Merke::{mark}, tittel: {title:?}, lenke: {url:?}, sett_fra: {seen_from:?}, \
                 sett_til: {seen_to:?}, lover: {laws}, wirekode: {wire} }}"
            ));
        }
        begins.push(rows.len());
    }
    let mut out = String::new();
    write_table(&mut out, "BEGINS", "u16", &begins.iter().map(usize::to_string).collect::<Vec<_>>());
    write_table(&mut out, "ROWS", "Row", &rows);
    write_table(&mut out, "NAVN", "Text", &names);
    write_table(&mut out, "OPPHAV", "Opphav", &origins);
    out
}

/// Rust source with a module a list: its name as a type, and a constant a code in it.
pub(crate) fn constants(folder: &Path) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for list in LISTS {
        let csv = fs::read_to_string(folder.join(list).with_extension("csv")).expect("a list can be read");
        let (variant, code) = (camel_case(list), if csv.lines().count() > 1 { "Code, " } else { "" });
        write!(
            out,
            "/// The codes of `core/lists/nir/{list}.csv`.\npub mod {list} {{\n    use super::{{{code}CodesOf, Kodeverk}};\n
                 /// Codes of the list.\n    #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n    pub enum List {{}}\n
                 impl CodesOf for List {{\n        const LIST: Kodeverk = Kodeverk::{variant};\n    }}\n"
        )
        .expect("memory");
        for line in csv.lines().skip(1) {
            let mut fields = line.split(';');
            let (key, name) = (fields.next().expect("a key"), fields.nth(2).expect("a name"));
            writeln!(out, "    /// {name}.\n    pub const {key}: Code<List> = Code::at({at});").expect("memory");
            at += 1;
        }
        out.push_str("}\n");
    }
    out
}

/// The name of a list as that of a type.
fn camel_case(list: &str) -> String {
    let upper = |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    list.split('_').map(upper).collect()
}

/// Title and address of each source.
fn sources(csv: &str) -> BTreeMap<&str, (&str, &str)> {
    let row = |line| {
        let mut fields = str::split(line, ';');
        let mut next = || fields.next().expect("kilder.csv has three columns");
        (next(), (next(), next()))
    };
    csv.lines().skip(1).map(row).collect()
}

/// A set of laws, from their names.
fn bits(laws: &str) -> String {
    let law = |name| LAWS.iter().position(|law| *law == name).unwrap_or_else(|| panic!("{name} is no law"));
    let bits = laws.split_whitespace().fold(0_u8, |bits, name| bits | 1 << law(name));
    format!("Lover::from_bits({bits})")
}

fn date(text: &str) -> String {
    if text.is_empty() {
        return "None".to_owned();
    }
    let parts: Vec<u16> = text.split('-').map(|part| part.parse().expect("a date")).collect();
    let &[year, month, day] = parts.as_slice() else { panic!("{text} is no date") };
    format!("Some(Date::new({year}, {month}, {day}).unwrap())")
}

fn write_table(out: &mut String, name: &str, kind: &str, entries: &[String]) {
    writeln!(out, "static {name}: [{kind}; {}] = [\n{}];", entries.len(), entries.join(",\n")).expect("memory");
}
