//! On which days a programme runs.

use super::Innsending;
use crate::periods::{Period, Periods};
use crate::schema::{Felt, Post, Slag};

impl Innsending<'_> {
    /// The days after each end of a programme until it was opened again; empty while it has not ended. `None` where a day
    /// of an end cannot be read.
    #[must_use]
    pub fn avsluttet(&self, program: &Post) -> Option<Periods> {
        let mut periods = Vec::new();
        for avslutning in self.barn(program, Slag::Avslutning) {
            let first = avslutning.dato(Felt::Dato)?.plus_days(1)?;
            let last = match avslutning.has(Felt::Gjenapnet) {
                true => Some(avslutning.dato(Felt::Gjenapnet)?.plus_days(-1)?),
                false => None,
            };
            // Opened again on the next day, there is no day between.
            periods.extend(Period::new(first, last));
        }
        Some(Periods::of(periods))
    }

    /// The days on which a programme runs: from its first day to each end, and on from where it was opened again; to the
    /// planned end where no end is told. `None` where a day cannot be read.
    #[must_use]
    pub fn varighet(&self, program: &Post) -> Option<Periods> {
        let avsluttet = self.avsluttet(program)?;
        if avsluttet.is_empty() {
            return program.periode().map(Periods::from);
        }
        Some(avsluttet.gaps(Period::new(program.dato(Felt::Fra)?, None)?))
    }
}
