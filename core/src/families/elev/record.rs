//! The records of a pupil list, typed: whatever could not be read is absent and has been reported.

use crate::date::Date;
use crate::families::elev::field;
use crate::families::elev::rules;
use crate::families::elev::skoleplass::{Earlier, Skoleplass};
use crate::finding::reading::{present, report_form};
use crate::finding::seen;
use crate::finding::{Args, NONE, Report, Value};
use crate::ids::personnummer::{PersonnummerError, Syntetisk};
use crate::ids::{
    ElevenDigits, Fylkesnummer, Kommunenummer, Organisasjonsnummer, Personidentifikator, Policy, Skolenummer, repair,
};
use crate::limits;
use crate::names;
use crate::record::Draft;
use crate::record::Place;
use crate::record::{Field, Kind, RecordSchema};
use crate::rule::RuleInfo;
use crate::text::whole;

/// One pupil of a list.
#[derive(Default)]
pub struct Elev<'a> {
    /// Line and row.
    pub at: Place,
    /// The person's number.
    pub fnr: Option<Personidentifikator>,
    /// Where the pupil goes to school.
    pub plass: Skoleplass<'a>,
    /// The whole name, as it stands.
    pub navn: Option<&'a str>,
    /// Given name, where the exchange has the parts.
    pub fornavn: Option<&'a str>,
    /// Middle name.
    pub mellomnavn: Option<&'a str>,
    /// Family name.
    pub etternavn: Option<&'a str>,
    /// A part of the name is not [plain](names::is_plain).
    pub has_odd_name: bool,
    /// Something about the name has been reported already.
    pub name_is_broken: bool,
    /// Gender by ISO 5218.
    pub kjonn: Option<u8>,
    /// Date of birth from a column of its own.
    pub fodselsdato: Option<Date>,
}

impl<'a> Elev<'a> {
    /// The parts of the name that are there, each with its field.
    pub fn names(&self) -> impl Iterator<Item = (Field, &'a str)> + use<'a> {
        [
            (field::NAVN, self.navn),
            (field::FORNAVN, self.fornavn),
            (field::MELLOMNAVN, self.mellomnavn),
            (field::ETTERNAVN, self.etternavn),
        ]
        .into_iter()
        .filter_map(|(field, name)| Some((field, name?)))
    }

    /// Reports every part of the name whose characters are wrong in one way.
    pub fn report_names(&self, rule: &'static RuleInfo, is_wrong: fn(&str) -> bool, report: &mut Report) {
        for (field, name) in self.names() {
            if is_wrong(name) {
                report.push_at(rule, &self.at, field);
            }
        }
    }
}

/// The head of a list.
#[derive(Default)]
pub struct Liste<'a> {
    /// Line and row.
    pub at: Place,
    /// Format version.
    pub versjon: Option<&'a str>,
    /// Day on which the file was made.
    pub fildato: Option<Date>,
    /// The sending system.
    pub melding: Option<&'a str>,
    /// Sender's id of the shipment.
    pub avgiverid: Option<&'a str>,
    /// The receiving fylke.
    pub fylkesnummer: Option<Fylkesnummer>,
    /// The school, when the whole list is one school's.
    pub skolenummer: Option<Skolenummer>,
    /// The school, by Enhetsregisteret.
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
}

/// The list as a whole, when its last record has been read.
#[derive(Default)]
pub struct Slutt {
    /// The closing line, or the payload where there is none.
    pub at: Place,
    /// The number of records that the closing line announces.
    pub antall: Option<u64>,
    /// The number of pupils read.
    pub elever: u64,
    /// How many pupils have a synthetic number, by convention.
    pub syntetiske: Vec<(Syntetisk, u64)>,
}

impl Slutt {
    /// Counts a synthetic number.
    pub fn count_synthetic(&mut self, convention: Syntetisk) {
        match self.syntetiske.iter_mut().find(|(counted, _)| *counted == convention) {
            Some((_, count)) => *count += 1,
            None => self.syntetiske.push((convention, 1)),
        }
    }
}

/// The parts of a name, and the whole.
pub(crate) const NAMES: [Field; 4] = [field::NAVN, field::FORNAVN, field::MELLOMNAVN, field::ETTERNAVN];

/// Reads a pupil and reports every field that is missing, too long or not of its kind. `numbers` says which personal
/// numbers the list takes; `earlier` keeps from pupil to pupil what rows share.
pub fn read_elev<'a>(
    draft: &Draft<'a>,
    schema: &RecordSchema,
    numbers: &Policy,
    earlier: &mut Earlier,
    report: &mut Report,
) -> Elev<'a> {
    let mut elev = Elev {
        at: draft.at,
        plass: Skoleplass { at: draft.at, klasse: None, ..earlier.plass },
        kjonn: earlier.kjonn,
        fodselsdato: earlier.fodselsdato,
        ..Elev::default()
    };
    for spec in schema.fields {
        let field = spec.id;
        if earlier.read.has(field) && !draft.changed.has(field) {
            continue;
        }
        let work = report.work();
        let raw = draft.untrimmed(field);
        let told = raw.and_then(Draft::trimmed);
        let text = present(told, draft, spec, report);
        // Too long, which has been reported.
        elev.name_is_broken |= told.is_some() && text.is_none() && NAMES.contains(&field);
        let of_name = if text.is_some() { raw } else { None };
        let plass = &mut elev.plass;
        let (is_read, is_shared) = match field {
            field::FNR => {
                elev.fnr = text.and_then(|text| personidentifikator(text, draft.at, numbers, report));
                (true, false)
            }
            field::KLASSE => (keep(&mut plass.klasse, text), false),
            field::NAVN => (keep(&mut elev.navn, of_name), false),
            field::FORNAVN => (keep(&mut elev.fornavn, of_name), false),
            field::MELLOMNAVN => (keep(&mut elev.mellomnavn, of_name), false),
            field::ETTERNAVN => (keep(&mut elev.etternavn, of_name), false),
            field::SKOLENUMMER => (keep(&mut plass.skolenummer, text.and_then(Skolenummer::parse)), true),
            field::KOMMUNENUMMER => (keep(&mut plass.kommunenummer, text.and_then(Kommunenummer::parse)), true),
            field::FYLKESNUMMER => (keep(&mut plass.fylkesnummer, text.and_then(Fylkesnummer::parse)), true),
            field::LASTET_TID => (keep(&mut plass.lastet, text.and_then(tidspunkt)), true),
            field::FODSELSDATO => (keep(&mut elev.fodselsdato, text.and_then(tidspunkt)), true),
            field::KJONN => (keep(&mut elev.kjonn, text.and_then(kjonn)), true),
            _ => (true, false),
        };
        if let Some(text) = text {
            report_form(is_read, text, spec, draft.at, report);
        }
        if is_shared {
            earlier.keep(field, report.work() == work);
        }
    }
    earlier.keep_values(&elev);
    elev.has_odd_name = elev.names().any(|(_, name)| !names::is_plain(name));
    elev.name_is_broken |= !draft.broken.is_empty() && NAMES.iter().any(|&field| draft.is_broken(field));
    elev
}

/// Reads the head of a list.
pub fn read_liste<'a>(draft: &Draft<'a>, schema: &RecordSchema, report: &mut Report) -> Liste<'a> {
    let mut liste = Liste { at: draft.at, ..Liste::default() };
    for field in schema.fields {
        let Some(text) = present(draft.text(field.id), draft, field, report) else { continue };
        let read = match field.id {
            field::VERSJON => keep(&mut liste.versjon, Some(text)),
            field::MELDING => keep(&mut liste.melding, Some(text)),
            field::AVGIVERID => keep(&mut liste.avgiverid, Some(text)),
            field::FILDATO => keep(&mut liste.fildato, Date::parse_compact(text)),
            field::FYLKESNUMMER => keep(&mut liste.fylkesnummer, Fylkesnummer::parse(text)),
            field::SKOLENUMMER => keep(&mut liste.skolenummer, Skolenummer::parse(text)),
            field::ORGANISASJONSNUMMER => keep(&mut liste.organisasjonsnummer, Organisasjonsnummer::parse(text).ok()),
            _ => true,
        };
        report_form(read, text, field, draft.at, report);
    }
    liste
}

/// Reads the closing line.
pub fn read_slutt(draft: &Draft<'_>, schema: &RecordSchema, report: &mut Report) -> Option<u64> {
    let mut antall = None;
    for field in schema.fields {
        let Some(text) = present(draft.text(field.id), draft, field, report) else { continue };
        let read = match field.kind {
            Kind::Antall => keep(&mut antall, count(text)),
            _ => true,
        };
        report_form(read, text, field, draft.at, report);
    }
    antall
}

fn keep<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    *slot = value;
    slot.is_some()
}

fn personidentifikator(text: &str, at: Place, numbers: &Policy, report: &mut Report) -> Option<Personidentifikator> {
    let (rule, may_be_a_slip) = match Personidentifikator::parse(text) {
        Ok(number) => return Some(number.on(numbers.as_of)),
        Err(PersonnummerError::Form) => (&rules::i1b_not_eleven_digits::RULE, false),
        Err(PersonnummerError::Date) => (&rules::i1c_no_such_day::RULE, true),
        Err(PersonnummerError::Control) => (&rules::i1d_control_digits::RULE, true),
        Err(PersonnummerError::Kind) => (&rules::i1e_kind_not_accepted::RULE, false),
    };
    let at = at.field(field::FNR);
    let args = if !may_be_a_slip {
        seen::in_field(text, Kind::Personidentifikator)
    } else if report.has_room(rule, at) {
        where_to_look(text, numbers, report)
    } else {
        NONE
    };
    report.push_with(rule, at, None, args);
    None
}

/// The places where one slip would explain it: positions, never digits.
fn where_to_look(text: &str, numbers: &Policy, report: &mut Report) -> Args {
    report.spend(limits::WORK_PER_REPAIR);
    let Some(repair) = ElevenDigits::read(text.as_bytes()).and_then(|digits| repair::of_digits(digits, numbers)) else {
        return NONE;
    };
    let (digits, swaps) = (repair.digits(), repair.swaps());
    let values = [
        (digits != 0).then_some(("digits", Value::Positions(digits))),
        (swaps != 0).then_some(("swaps", Value::Neighbours(swaps))),
    ];
    Args { values, ..NONE }
}

/// A day, perhaps with a time of day, and nothing behind it.
fn tidspunkt(text: &str) -> Option<Date> {
    let (day, time) = text.split_at_checked(10)?;
    let is_read = match time.as_bytes() {
        [] => true,
        [b'T' | b' ', time @ ..] => is_time(time),
        _ => false,
    };
    is_read.then(|| Date::parse(day))?
}

/// Hours, minutes and seconds of ISO 8601, the last ones left out or with decimals, perhaps with the distance from UTC.
fn is_time(mut rest: &[u8]) -> bool {
    for part in 0..3 {
        rest = match rest {
            [b'0'..=b'9', b'0'..=b'9', rest @ ..] if part == 0 => rest,
            [b':', b'0'..=b'5', b'0'..=b'9', rest @ ..] if part > 0 => rest,
            _ if part > 0 => break,
            _ => return false,
        };
    }
    if let [b'.' | b',', b'0'..=b'9', decimals @ ..] = rest {
        rest = decimals;
        while let [b'0'..=b'9', decimals @ ..] = rest {
            rest = decimals;
        }
    }
    let all_digits = |digits: &[&u8]| digits.iter().all(|digit| digit.is_ascii_digit());
    match rest {
        [] | [b'Z' | b'z'] => true,
        [b'+' | b'-', a, b] => all_digits(&[a, b]),
        [b'+' | b'-', a, b, c, d] | [b'+' | b'-', a, b, b':', c, d] => all_digits(&[a, b, c, d]),
        _ => false,
    }
}

fn kjonn(text: &str) -> Option<u8> {
    match text {
        "0" | "1" | "2" | "9" => Some(text.as_bytes()[0] - b'0'),
        _ => None,
    }
}

fn count(text: &str) -> Option<u64> {
    whole(text).filter(|_| text.len() <= 9)
}

#[cfg(test)]
mod tests {
    use super::tidspunkt;

    #[test]
    fn a_time_is_a_day_or_a_day_and_a_time_and_nothing_behind() {
        for text in [
            "2026-03-10",
            "2026-03-10T14",
            "2026-03-10 14:05",
            "2026-03-10T14:05:00",
            "2026-03-10T14:05:00.000",
            "2026-03-10T14:05:00Z",
            "2026-03-10T14:05:00,5+01:00",
            "2026-03-10T14:05:00+0100",
            "2026-03-10T14:05-01",
        ] {
            assert!(tidspunkt(text).is_some(), "{text}");
        }
        for text in [
            "2026-03-1",
            "2026-03-10T",
            "2026-03-10x",
            "2026-03-10T14:5",
            "2026-03-10T14:05:00 ",
            "2026-03-10T14:05:00\n4601;46505",
            "2026-03-10 14:05 4601",
            "2026-03-10T14:05:00+1",
            "2026-03-10T14:05:00+01:0:",
            "2026-02-30T14:05:00",
        ] {
            assert!(tidspunkt(text).is_none(), "{text:?}");
        }
    }
}
