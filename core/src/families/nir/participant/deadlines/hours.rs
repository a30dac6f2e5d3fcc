//! Hours: of training held, and of a programme in a week.

use crate::date::Date;
use crate::families::nir::codes::{ordning, timetype};
use crate::families::nir::kodeverk::Code;
use crate::families::nir::lov::Lov;
use crate::families::nir::parametre::{Parameter, lookup};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Introduksjonsprogram, Norskdeltakelse, Tiltak};
use crate::sort;
use crate::sort::Keyed;

/// A sum of hours.
pub struct Timesum<'a> {
    /// In hundredths.
    pub hundredths: u64,
    /// The last record that counts, of those that are sent.
    pub siste: Option<Norskdeltakelse<'a>>,
}

/// More hours than the law gives.
pub struct OverTaket<'a> {
    /// The last record that counts, of those that are sent.
    pub siste: Norskdeltakelse<'a>,
    /// What the law gives.
    pub tak: u64,
    /// What was held, a begun hour counted.
    pub hours: u64,
}

/// Ordninger for those who have no permit yet: the law of the day gives their hours, not that of a permit.
pub const FOR_ASYLSOKERE: [Code<ordning::List>; 2] = [ordning::OPPLARING_MOTTAK, ordning::KULTUR_VERDIER];

/// The most hours of a kind that the law gives anybody in an ordning, with what may be added at need; none where no number
/// is known.
#[must_use]
pub fn timetak(ordning: Code<ordning::List>, kind: Code<timetype::List>, lov: Lov, day: Date) -> Option<u64> {
    let numbers: &[Parameter] = match (FOR_ASYLSOKERE.contains(&ordning), kind) {
        (true, timetype::NORSK | timetype::ASYL_NORSK) => &[Parameter::AsylNorskTimer],
        (true, timetype::SAMFUNNSKUNNSKAP) => &[Parameter::AsylSamfunnskunnskapTimer],
        (true, timetype::KULTUR_VERDIER) => &[Parameter::AsylKulturTimer],
        (false, timetype::NORSK) => &[Parameter::NorskTimer, Parameter::NorskTimerBehov],
        (false, timetype::SAMFUNNSKUNNSKAP) => &[Parameter::SamfunnskunnskapTimer],
        _ => return None,
    };
    numbers.iter().try_fold(0, |sum, number| Some(sum + u64::from(lookup(*number, lov, day)?.tall)))
}

impl Timesum<'_> {
    /// Whole hours, a begun one counted.
    #[must_use]
    pub const fn hours(&self) -> u64 {
        self.hundredths.div_ceil(100)
    }
}

impl<'a> Deltaker<'a, '_> {
    /// The sum of hours of the participations that are meant.
    pub fn hours(&self, meant: impl Fn(Norskdeltakelse<'a>) -> bool) -> Timesum<'a> {
        let mut sum = Timesum { hundredths: 0, siste: None };
        for record in self.all::<Norskdeltakelse>().filter(|record| meant(*record)) {
            sum.hundredths += u64::from(record.timer().unwrap_or_default());
            if !record.known {
                sum.siste = Some(record);
            }
        }
        sum
    }

    /// The participations that are meant, where their hours are more than the law gives on the day of the last one.
    pub fn over_taket(
        &self,
        meant: impl Fn(Norskdeltakelse<'a>) -> bool,
        tak: impl Fn(Date) -> Option<u64>,
    ) -> Option<OverTaket<'a>> {
        let sum = self.hours(meant);
        let siste = sum.siste?;
        let tak = tak(siste.day()?)?;
        (sum.hundredths > tak * 100).then_some(OverTaket { siste, tak, hours: sum.hours() })
    }

    /// The most hours a week that the tiltak of a programme ever have together, in hundredths; none where there is no
    /// tiltak, or the days or the hours of one are not told.
    #[must_use]
    pub fn mest_per_uke(&self, program: Introduksjonsprogram<'a>) -> Option<u64> {
        let tiltak: Vec<Tiltak<'_>> = self.set.children::<Tiltak>(&program).collect();
        let mut turns: Vec<Keyed> = Vec::with_capacity(tiltak.len() * 2);
        for (at, record) in (0..).zip(&tiltak) {
            let (period, _) = (record.period()?, record.timer_per_uke()?);
            // Of one day, what ends goes before what begins.
            turns.push((u64::from(period.first().day_number().abs_diff(i32::MIN)) * 2 + 1, at));
            if let Some(last) = period.last() {
                turns.push((u64::from((last.day_number() + 1).abs_diff(i32::MIN)) * 2, at));
            }
        }
        sort::by_key(&mut turns);
        let (mut now, mut most) = (0, None);
        for (turn, at) in turns {
            let hours = tiltak.get(at as usize).and_then(|record| record.timer_per_uke()).map_or(0, u64::from);
            now = if turn % 2 == 1 { now + hours } else { now - hours };
            most = most.max(Some(now));
        }
        most
    }
}
