//! The numbers of the laws as dated data: age limits, hours, durations, windows, leave.
//!
//! Each row says for which laws and days a number holds, what it rests on, and where it stands. Where no number is known
//! for a law on a day, the answer is none, and the rule that asks cannot judge. On 2025-06-06 Stortinget treated changes
//! of integreringsloven (Prop. 81 L (2024-2025)) whose wording and first day could not be read; numbers that they touch end
//! there.

mod alder;
mod by_parameter;
mod frister;
mod kilder;
mod navn;
mod norsk;
mod permisjon;
mod program;
mod row;

pub use navn::{Enhet, Parameter};
pub use row::{REVISJON_2025, Row};

use crate::date::Date;
use crate::families::nir::lov::{Lov, Lover};

/// Every row, by topic.
pub static ROWS: [&[Row]; 5] = [&alder::ROWS, &program::ROWS, &norsk::ROWS, &permisjon::ROWS, &frister::ROWS];

/// What a law says on a day; none where nothing is known, or the law is not in force.
///
/// ```
/// use sluse_core::{date::Date, families::nir::{lov::Lov, parametre::{Parameter, lookup}}};
/// let day = |text| Date::parse(text).unwrap();
/// let kultur = lookup(Parameter::AsylKulturTimer, Lov::Introduksjonsloven, day("2018-09-01")).unwrap();
/// assert_eq!(kultur.tall, 50);
/// // The age limit was raised by a change whose first day is not known.
/// assert_eq!(lookup(Parameter::ProgramAlderTil, Lov::Integreringsloven, day("2025-06-05")).unwrap().tall, 55);
/// assert!(lookup(Parameter::ProgramAlderTil, Lov::Integreringsloven, day("2025-06-06")).is_none());
/// ```
#[must_use]
pub fn lookup(parameter: Parameter, lov: Lov, day: Date) -> Option<&'static Row> {
    if !lov.in_force(day) {
        return None;
    }
    by_parameter::rows_of(parameter).iter().copied().find(|row| row.holds(lov, day))
}

/// What all the laws that may apply say alike on a day; none where one of them differs or says nothing.
///
/// ```
/// use sluse_core::{date::Date, families::nir::{lov::{Lov, Lover}, parametre::{Parameter, felles}}};
/// let day = Date::parse("2023-01-01").unwrap();
/// let either = Lover::only(Lov::Introduksjonsloven).and(Lov::Integreringsloven);
/// assert_eq!(felles(Parameter::NorskAlderTil, either, day).unwrap().tall, 67);
/// assert!(felles(Parameter::NorskAlderFra, either, day).is_none()); // 16 and 18
/// ```
#[must_use]
pub fn felles(parameter: Parameter, lover: Lover, day: Date) -> Option<&'static Row> {
    let mut rows = lover.iter().map(|lov| lookup(parameter, lov, day));
    let first = rows.next().flatten()?;
    // Of equal numbers the one with the least evidence speaks for all.
    rows.try_fold(first, |least, row| {
        let row = row.filter(|row| row.tall == least.tall)?;
        Some(if row.evidence as u8 > least.evidence as u8 { row } else { least })
    })
}
