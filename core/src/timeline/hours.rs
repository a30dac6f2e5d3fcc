//! Hours by ordning and kind, and the most that the law gives.

use crate::link::Deltaker;
use crate::nir::kodeverk::Kodeverk;
use crate::nir::lov::{Lov, lov_for_asylsoker};
use crate::nir::parametre::{Parameter, oppslag};
use crate::schema::{Felt, Post, Slag};

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
            let is_meant =
                |post: &Post| post.kode(Felt::Ordning) == Some(ordning) && post.kode(Felt::Timetype) == Some(timetype);
            if let Some(first) = deltaker.av(Slag::Norskdeltakelse).find(|post| is_meant(post)) {
                let sum = deltaker.timer(is_meant).hundredths;
                hours.push(Hours { ordning, timetype, sum, ceiling: ceiling(deltaker, first, ordning, timetype) });
            }
        }
    }
    hours
}

/// With what may be added at need: whoever has more has more than anybody may.
fn ceiling(deltaker: &Deltaker<'_, '_>, first: &Post, ordning: &str, timetype: &str) -> Option<u64> {
    let day = first.dag()?;
    let (lov, numbers): (Lov, &[Parameter]) = match (ordning, timetype) {
        ("OPPLARING_MOTTAK" | "KULTUR_VERDIER", _) => (lov_for_asylsoker(day), asylum(timetype)?),
        (_, "NORSK") => (deltaker.lovvalg(day).lov()?, &[Parameter::NorskTimer, Parameter::NorskTimerBehov]),
        (_, "SAMFUNNSKUNNSKAP") => (deltaker.lovvalg(day).lov()?, &[Parameter::SamfunnskunnskapTimer]),
        _ => return None,
    };
    numbers.iter().try_fold(0, |sum, number| Some(sum + u64::from(oppslag(*number, lov, day)?.tall) * 100))
}

fn asylum(timetype: &str) -> Option<&'static [Parameter]> {
    Some(match timetype {
        "NORSK" | "ASYL_NORSK" => &[Parameter::AsylNorskTimer],
        "SAMFUNNSKUNNSKAP" => &[Parameter::AsylSamfunnskunnskapTimer],
        "KULTUR_VERDIER" => &[Parameter::AsylKulturTimer],
        _ => return None,
    })
}
