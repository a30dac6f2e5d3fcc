//! Hours by ordning and kind, and the most that the law gives.

use crate::families::nir::field;
use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::lov::lov_for_asylsoker;
use crate::families::nir::participant::{Deltaker, FOR_ASYLSOKERE, timetak};
use crate::families::nir::{Record, RecordType};

/// A sum of hours.
pub(super) struct Hours {
    pub(super) ordning: &'static str,
    pub(super) timetype: &'static str,
    /// In hundredths.
    pub(super) sum: u64,
    /// The most that may be given, in hundredths, where the law is certain and gives a number.
    pub(super) ceiling: Option<u64>,
}

/// The sums of a participant, in the order of the lists.
pub(super) fn of(deltaker: &Deltaker<'_, '_>) -> Vec<Hours> {
    let mut hours = Vec::new();
    for ordning in Kodeverk::Ordning.koder() {
        for timetype in Kodeverk::Timetype.koder() {
            let (ordning, timetype) = (ordning.key(), timetype.key());
            let is_meant = |record: &Record| {
                record.kode(field::ORDNING) == Some(ordning) && record.kode(field::TIMETYPE) == Some(timetype)
            };
            if let Some(first) = deltaker.av(RecordType::Norskdeltakelse).find(|record| is_meant(record)) {
                let sum = deltaker.timer(is_meant).hundredths;
                hours.push(Hours { ordning, timetype, sum, ceiling: ceiling(deltaker, first, ordning, timetype) });
            }
        }
    }
    hours
}

fn ceiling(deltaker: &Deltaker<'_, '_>, first: &Record, ordning: &str, timetype: &str) -> Option<u64> {
    let day = first.day()?;
    let of_the_day = FOR_ASYLSOKERE.contains(&ordning);
    let lov = if of_the_day { lov_for_asylsoker(day) } else { deltaker.lovvalg(day).lov()? };
    timetak(ordning, timetype, lov, day).map(|hours| hours * 100)
}
