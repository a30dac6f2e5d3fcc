//! Which law: introduksjonsloven, integreringsloven, or its chapter 6A, for a person on a day; and why.
//!
//! 1. The first relevant permit was granted on 2021-01-01 or later: integreringsloven.
//! 2. It was granted before, and the person came to Norway on 2021-01-01 or later: integreringsloven.
//! 3. Otherwise: introduksjonsloven, still.
//! 4. Whoever has got collective protection (utlendingsloven § 34) on 2022-03-11 or later: chapter 6A of integreringsloven,
//!    from 2022-06-15; set to end on 2026-07-01. Not those reunited with such a person.
//!
//! Sources: IMDi, rules on taking part in introduksjonsprogrammet
//! (<https://introduksjonsprogrammet.imdi.no/regler-om-deltakelse-i-introduksjonsprogrammet/>); IMDi, chapter 6A
//! (<https://www.imdi.no/kvalifisering/regelverk/kapittel-6a-midlertidige-regler-for-fordrevne-fra-ukraina/>); Prop. 81 L
//! (2024-2025) chapter 11 for the end.

mod avgjorende;
mod fakta;
mod grunn;
mod lover;
mod valg;

pub use avgjorende::avgjorende;
pub use fakta::{Fakta, Hjemmel, Opphold};
pub use grunn::Grunn;
pub use lover::{Lov, Lover};
pub use valg::{Alltid, Lovvalg, Mangler, lovvalg};

use crate::date::Date;

/// The regulation on NIR entered into force: FOR-2005-04-20-342.
pub const NIR_FRA: Date = Date::new(2005, 9, 1).unwrap();
/// Integreringsloven entered into force: LOV-2020-11-06-127.
pub const INTEGRERINGSLOVEN_FRA: Date = Date::new(2021, 1, 1).unwrap();
/// First day on which a permit after utlendingsloven § 34 may have been granted for chapter 6A.
pub const KAP6A_INNVILGET_FRA: Date = Date::new(2022, 3, 11).unwrap();
/// Chapter 6A entered into force.
pub const KAP6A_FRA: Date = Date::new(2022, 6, 15).unwrap();
/// Chapter 6A was kept from this day with changes that nobody here has read: Prop. 72 L (2023-2024).
pub const KAP6A_ENDRET: Date = Date::new(2024, 7, 1).unwrap();
/// First day on which chapter 6A is set to be no longer in force. That it has ended is not read in any source.
pub const KAP6A_UNTIL: Date = Date::new(2026, 7, 1).unwrap();

/// The law of training for asylum seekers on a day. They have no permit yet, so that the day alone decides: 175 hours of
/// norsk and 50 of norsk kultur og norske verdier before 2021, 175 and 25 of samfunnskunnskap since.
///
/// Inferred from the grants of those years
/// (<https://www.imdi.no/tilskudd/tilskudd-2021/tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-asylsokarar-i-mottak/>).
///
/// ```
/// use sluse_core::{date::Date, families::nir::lov::{Lov, lov_for_asylsoker}};
/// assert_eq!(lov_for_asylsoker(Date::new(2020, 12, 31).unwrap()), Lov::Introduksjonsloven);
/// assert_eq!(lov_for_asylsoker(Date::new(2021, 1, 1).unwrap()), Lov::Integreringsloven);
/// ```
#[must_use]
pub fn lov_for_asylsoker(day: Date) -> Lov {
    if day < INTEGRERINGSLOVEN_FRA { Lov::Introduksjonsloven } else { Lov::Integreringsloven }
}
