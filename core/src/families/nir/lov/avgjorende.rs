//! Of many permits, those that the choice of law can rest on.

use crate::date::Date;
use crate::families::nir::lov::{Hjemmel, KAP6A_INNVILGET_FRA, Opphold};

/// More than anybody has: as many are looked through each time.
const FEW: usize = 8;

/// Leaves out permits that change no answer of [`lovvalg`](super::lovvalg), whatever the day: of each ground, granted or
/// renewed, there remain one without a day, the first of all, the first since 2022-03-11, and the first since the last
/// collective protection.
///
/// The law is asked for each record of a person. A person has a permit or two; a payload may hold a million.
///
/// ```
/// use sluse_core::{date::Date, families::nir::lov::{Hjemmel, Opphold, avgjorende}};
/// let renewed = |year| Opphold { hjemmel: Some(Hjemmel::Paragraf28), innvilget: Date::new(year, 1, 1), fornyet: true };
/// let many = (1000..2000).map(renewed).collect();
/// assert_eq!(avgjorende(many), [renewed(1000)]);
/// ```
#[must_use]
pub fn avgjorende(opphold: Vec<Opphold>) -> Vec<Opphold> {
    if opphold.len() <= FEW {
        return opphold;
    }
    let protections = opphold.iter().filter(|permit| permit.hjemmel == Some(Hjemmel::Paragraf34));
    let last = protections.filter_map(|permit| permit.innvilget).filter(|day| *day >= KAP6A_INNVILGET_FRA).max();
    let mut kept = Vec::new();
    for hjemmel in Hjemmel::ALL.map(Some).into_iter().chain([None]) {
        for fornyet in [false, true] {
            let of_the_kind = || opphold.iter().filter(move |it| it.hjemmel == hjemmel && it.fornyet == fornyet);
            let since = |from: Date| of_the_kind().filter_map(|it| it.innvilget).filter(move |day| *day >= from);
            let mut days: Vec<Option<Date>> = vec![
                of_the_kind().filter_map(|it| it.innvilget).min(),
                since(KAP6A_INNVILGET_FRA).min(),
                // Of collective protection that is the last itself.
                last.and_then(|last| since(last).min()),
            ];
            days.retain(Option::is_some);
            if of_the_kind().any(|it| it.innvilget.is_none()) {
                days.push(None);
            }
            days.dedup();
            kept.extend(days.into_iter().map(|innvilget| Opphold { hjemmel, innvilget, fornyet }));
        }
    }
    kept
}
