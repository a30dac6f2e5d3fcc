//! Hours by ordning and kind, and the most that the law gives.

use crate::families::nir::Norskdeltakelse;
use crate::families::nir::codes::{ordning, timetype};
use crate::families::nir::kodeverk::Code;
use crate::families::nir::lov::lov_for_asylsoker;
use crate::families::nir::participant::{Deltaker, FOR_ASYLSOKERE, timetak};

/// A sum of hours.
pub(super) struct Hours {
    pub(super) ordning: Code<ordning::List>,
    pub(super) timetype: Code<timetype::List>,
    /// In hundredths.
    pub(super) sum: u64,
    /// The most that may be given, in hundredths, where the law is certain and gives a number.
    pub(super) ceiling: Option<u64>,
}

/// The sums of a participant, in the order of the lists.
pub(super) fn of(deltaker: &Deltaker<'_, '_>) -> Vec<Hours> {
    let mut hours = Vec::new();
    for ordning in Code::all() {
        for timetype in Code::all() {
            let is_meant =
                |record: Norskdeltakelse<'_>| record.ordning() == Some(ordning) && record.timetype() == Some(timetype);
            if let Some(first) = deltaker.all::<Norskdeltakelse>().find(|record| is_meant(*record)) {
                let sum = deltaker.hours(is_meant).hundredths;
                hours.push(Hours { ordning, timetype, sum, ceiling: ceiling(deltaker, first, ordning, timetype) });
            }
        }
    }
    hours
}

fn ceiling(
    deltaker: &Deltaker<'_, '_>,
    first: Norskdeltakelse<'_>,
    ordning: Code<ordning::List>,
    timetype: Code<timetype::List>,
) -> Option<u64> {
    let day = first.day()?;
    let of_the_day = FOR_ASYLSOKERE.contains(&ordning);
    let lov = if of_the_day { lov_for_asylsoker(day) } else { deltaker.lovvalg(day).lov()? };
    timetak(ordning, timetype, lov, day).map(|hours| hours * 100)
}
