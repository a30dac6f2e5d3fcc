//! The lists that the demo hands in and the README shows: the same ones at every start, no person in any of them.
//!
//! Pupils are born in 2011, as 10. trinn of the school year 2026-2027 expects.

use std::collections::BTreeSet;

use crate::names::name;
use crate::synthetic::{Birth, Lcg, d_nummer, next_fodselsnummer};

const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n";

/// Name and content of every sample.
#[must_use]
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("bra-liste.txt", good_vigo1()),
        ("bra-vigoskole.json", good_vigoskole()),
        ("liste-med-feil.csv", with_mistakes()),
        ("stor-liste.csv", large()),
    ]
}

struct Pupil {
    fnr: String,
    given: &'static str,
    family: &'static str,
}

impl Pupil {
    fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}

/// Pupils without end, no number twice.
struct School {
    lcg: Lcg,
    taken: BTreeSet<String>,
}

impl School {
    const fn new(seed: u64) -> Self {
        Self { lcg: Lcg::new(seed), taken: BTreeSet::new() }
    }

    fn pupil(&mut self, year: u16) -> Pupil {
        let month = u8::try_from(1 + self.lcg.below(12)).unwrap_or(1);
        let day = u8::try_from(1 + self.lcg.below(28)).unwrap_or(1);
        let (given, family) = name(&mut self.lcg);
        let birth = Birth { year, month, day };
        let mut individnummer = 999 - self.lcg.below(100);
        let fnr = loop {
            let fnr = next_fodselsnummer(birth, individnummer);
            if self.taken.insert(fnr.clone()) {
                break fnr;
            }
            individnummer -= 1;
        };
        Pupil { fnr, given, family }
    }
}

/// Two classes, nothing wrong; one pupil began school a year early, which is a warning and stops nobody.
fn good_vigo1() -> String {
    let mut school = School::new(1);
    let mut text = "TOF;1.3.8.0;20261116;Sluse;46;46505;prøve;\n".to_owned();
    for number in 0..24 {
        let pupil = school.pupil(if number == 7 { 2012 } else { 2011 });
        let klasse = if number < 12 { "10A" } else { "10B" };
        text.push_str(&format!("$AV;46505;{klasse};{};{};\n", pupil.fnr, pupil.name()));
    }
    text + "EOF;25;\n"
}

/// One class as a submission of Vigo Skole.
fn good_vigoskole() -> String {
    let mut school = School::new(2);
    let students: Vec<String> = (0..15)
        .map(|_| {
            let Pupil { fnr, given, family } = school.pupil(2011);
            format!(
                "    {{ \"classCode\": \"10A\", \"personalIdentityNumber\": \"{fnr}\", \
                 \"name\": {{ \"firstName\": \"{given}\", \"lastName\": \"{family}\" }} }}"
            )
        })
        .collect();
    format!(
        "{{\n  \"@context\": {{ \"vigoskole\": \"https://novari.no/ontology/vigoskole#\" }},\n  \
         \"@type\": \"vigoskole:GraduatingStudentsSubmission\",\n  \"school\": {{ \"orgNumber\": \"974760673\" }},\n  \
         \"students\": [\n{}\n  ]\n}}\n",
        students.join(",\n")
    )
}

fn row(klasse: &str, fnr: &str, name: &str) -> String {
    format!("4601;46505;46;{klasse};{fnr};{name}\n")
}

/// The mistakes that schools make, among pupils who are right.
fn with_mistakes() -> String {
    let mut school = School::new(3);
    let mut text = HEADER.to_owned();
    let pupils: Vec<Pupil> = (0..12).map(|_| school.pupil(2011)).collect();
    let born_2009 = school.pupil(2009);
    let d_nummer = (900..=999).rev().find_map(|number| d_nummer(Birth { year: 2011, month: 5, day: 17 }, number));
    for (number, pupil) in pupils.iter().enumerate() {
        text.push_str(&match number {
            2 => row("10A", &last_digit_wrong(&pupil.fnr), &pupil.name()),
            4 => row("9A", &pupil.fnr, &pupil.name()),
            5 => row("10A", &pupil.fnr, ""),
            7 => row("10B", &two_digits_swapped(&pupil.fnr), &pupil.name()),
            8 => row("10B", "", &pupil.name()),
            9 => row("10B", &pupil.fnr[1..], &pupil.name()),
            _ => row(if number < 6 { "10A" } else { "10B" }, &pupil.fnr, &pupil.name()),
        });
    }
    // Repeats a row, stands in two classes, two years older, waits for a number, has a D-nummer.
    text.push_str(&row("10A", &pupils[0].fnr, &pupils[0].name()));
    text.push_str(&row("10B", &pupils[1].fnr, &pupils[1].name()));
    text.push_str(&row("10A", &born_2009.fnr, &born_2009.name()));
    text.push_str(&row("10B", PUBLISHED_FIKTIVT, "Ventende Nummer"));
    text.push_str(&row("10B", &d_nummer.unwrap_or_default(), "Nyankommen Koffert"));
    text
}

/// Published by Novari's Vigo Skole as an example of VIGO's fiktivt number: no person's.
const PUBLISHED_FIKTIVT: &str = "42059199202";

fn last_digit_wrong(fnr: &str) -> String {
    let last = fnr.bytes().last().map_or(0, |digit| digit - b'0');
    format!("{}{}", &fnr[..10], (last + 1) % 10)
}

/// The first two neighbours among the last five that differ change places.
fn two_digits_swapped(fnr: &str) -> String {
    let mut digits: Vec<char> = fnr.chars().collect();
    if let Some(at) = (6..10).find(|&at| digits[at] != digits[at + 1]) {
        digits.swap(at, at + 1);
    }
    digits.into_iter().collect()
}

/// Twenty schools of one kommune, some two thousand pupils, one in a hundred with a fault.
fn large() -> String {
    let mut school = School::new(4);
    let mut text = HEADER.to_owned();
    let mut before = school.pupil(2011);
    for number in 0..2000_u32 {
        let pupil = school.pupil(2011);
        let (skole, klasse) = (46501 + number / 100, ["10A", "10B", "10C", "10D"][(number as usize / 25) % 4]);
        let (klasse, fnr, name) = match number {
            17 | 517 | 1017 | 1517 => (klasse, last_digit_wrong(&pupil.fnr), pupil.name()),
            123 | 623 | 1123 | 1623 => (klasse, before.fnr.clone(), before.name()),
            241 | 741 | 1241 | 1741 => (klasse, pupil.fnr.clone(), String::new()),
            366 | 866 | 1366 | 1866 => ("9B", pupil.fnr.clone(), pupil.name()),
            480 | 980 | 1480 | 1980 => (klasse, String::new(), pupil.name()),
            _ => (klasse, pupil.fnr.clone(), pupil.name()),
        };
        text.push_str(&format!("4601;{skole};46;{klasse};{fnr};{name}\n"));
        before = pupil;
    }
    text
}
