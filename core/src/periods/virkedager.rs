//! Working days.

use crate::periods::{Period, Periods};

impl Period {
    /// How many of the days are Monday to Friday; `None` while the period is open.
    ///
    /// Leave from introduksjonsprogrammet is counted in virkedager (integreringsforskriften chapter 4, IMDi's guide:
    /// <https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/>).
    /// Its five weeks of holiday are 25 days, so that Saturday is none of them; in ferieloven § 5 it would be. Public
    /// holidays are not taken out: no source read says whether they count. The number may therefore be too high by the
    /// holidays, and a maximum that is passed by as many is no proof.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// assert_eq!(period("2026-11-20", "2026-11-23").virkedager(), Some(2)); // Friday to Monday
    /// assert_eq!(period("2026-11-21", "2026-11-22").virkedager(), Some(0));
    /// ```
    #[must_use]
    pub const fn virkedager(self) -> Option<u32> {
        if self.is_open() { None } else { Some(before(self.end).abs_diff(before(self.first))) }
    }
}

impl Periods {
    /// How many of the days are Monday to Friday, each counted once; `None` with an open period. See
    /// [`Period::virkedager`] for what is not known about them.
    #[must_use]
    pub fn virkedager(&self) -> Option<u32> {
        self.as_slice().iter().map(|period| period.virkedager()).sum()
    }
}

/// Mondays to Fridays before the day of that number, from a Monday on: five for each week, and those of the last one.
const fn before(day: i32) -> i32 {
    // 1969-12-29, three days before day 0, was a Monday.
    let day = day + 3;
    let of_the_last_week = day.rem_euclid(7);
    day.div_euclid(7) * 5 + if of_the_last_week < 5 { of_the_last_week } else { 5 }
}
