//! The years of birth that a person's number allows, of a text that has just been judged.

use crate::date::Date;
use crate::ids::arhundrer::Arhundrer;
use crate::ids::eleven_digits::ElevenDigits;
use crate::ids::personnummer::{Deler, Fodselsar};
use crate::ids::policy::Policy;
use crate::ids::vigo_fiktivt;
use crate::ids::{Kind, Verdict};

impl Policy {
    /// The years of birth that the text allows, where `verdict` is what [`Policy::judge`] said of it: none, one, or two.
    ///
    /// None for a number that may have been issued from 2032, which holds no century: one that fits only that rule, and
    /// from that day every one. None for felles hjelpenummer, which holds no date, and for what is no person's number.
    ///
    /// Folkeregisterforskriften § 2-2-1, <https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1>.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::{Kinds, Policy}};
    /// let years = |policy: &Policy, text: &[u8]| policy.fodselsar(text, policy.judge(text));
    /// let policy = Policy::test(Kinds::ANY, Date::new(2026, 11, 22).unwrap());
    /// assert_eq!(years(&policy, b"05820998865"), [Some(2009), None]);
    /// assert_eq!(years(&policy, b"05820998866"), [None, None]); // wrong control digit
    /// let policy = Policy::test(Kinds::ANY, Date::new(2032, 1, 1).unwrap());
    /// assert_eq!(years(&policy, b"05820998865"), [None, None]);
    /// ```
    #[must_use]
    pub fn fodselsar(&self, text: &[u8], verdict: Verdict) -> Fodselsar {
        self.deler(text).map_or([None; 2], |deler| self.fodselsar_of(deler, verdict))
    }

    /// The same of a number taken apart.
    #[inline(always)]
    pub(super) fn fodselsar_of(&self, deler: Deler, verdict: Verdict) -> Fodselsar {
        let centuries = match verdict.kind() {
            // A number of that rule tells no century.
            _ if self.takes_2032() || verdict.holds_only_from_2032() => Arhundrer::NONE,
            Some(Kind::Fnr | Kind::Hnr | Kind::Dnr) => deler.arhundrer(),
            Some(Kind::Vigo) => vigo_fiktivt::arhundrer(deler),
            _ => Arhundrer::NONE,
        };
        centuries.years(deler.yy())
    }

    /// The day of birth, marks removed, where [`Self::fodselsar`] allows one year only.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::{Kinds, Policy}};
    /// let policy = Policy::test(Kinds::ANY, Date::new(2026, 11, 22).unwrap());
    /// let born = |text: &[u8]| policy.fodselsdato(text, policy.judge(text));
    /// assert_eq!(born(b"05820998865"), Date::new(2009, 2, 5));
    /// assert_eq!(born(b"05820998866"), None); // wrong control digit
    /// ```
    #[must_use]
    pub fn fodselsdato(&self, text: &[u8], verdict: Verdict) -> Option<Date> {
        let deler = self.deler(text)?;
        let [Some(year), None] = self.fodselsar_of(deler, verdict) else { return None };
        Date::new(year, deler.month, deler.day)
    }

    /// Eleven digits taken apart, tolerated separators left out.
    fn deler(&self, text: &[u8]) -> Option<Deler> {
        ElevenDigits::read_with(self.separators, text).map(Deler::take_apart)
    }
}
