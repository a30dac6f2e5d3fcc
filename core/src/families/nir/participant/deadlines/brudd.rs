//! What lies beyond a deadline, whatever the evidence of its number: a rule for each takes what it may speak of.

use crate::date::Date;
use crate::families::nir::codes::{stanstype, timetype, vedtakstype};
use crate::families::nir::field;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, Lov, Lover};
use crate::families::nir::parametre::{Parameter, Row, lookup};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::participant::deadlines::Norskfrist;
use crate::families::nir::{Norskdeltakelse, Vedtak};
use crate::periods::Periods;

const INTRO: Lover = Lover::only(Lov::Introduksjonsloven);

impl<'a> Deltaker<'a, '_> {
    /// Every stans that is called temporary and lasts longer than one may, with the number that says so: that of
    /// introduksjonsloven where it alone may apply. One without an end lasts until today at least.
    pub fn lange_stanser(&self, as_of: Date) -> impl Iterator<Item = (Vedtak<'a>, &'static Row)> {
        let temporary = self.vedtak(vedtakstype::STANS).filter(|it| it.stanstype() == Some(stanstype::MIDLERTIDIG));
        temporary.filter_map(move |stans| {
            let first = stans.fra()?;
            let last = if stans.has(field::TIL) { stans.til()? } else { as_of };
            let row = if self.lover(&stans, as_of).within(INTRO) {
                lookup(Parameter::StansMidlertidig, Lov::Introduksjonsloven, first)
            } else {
                lookup(Parameter::StansMidlertidig, Lov::Integreringsloven, first.max(INTEGRERINGSLOVEN_FRA))
            };
            row.filter(|row| first.plus_months(row.tall.into()).is_some_and(|limit| last > limit))
                .map(|row| (stans, row))
        })
    }

    /// Hours of norsk under a law that begin after its deadline and outside every vedtak om utvidet opplæring, of what is
    /// sent; none where the deadline or such a vedtak cannot be read.
    #[must_use]
    pub fn norsk_etter_frist(&self, lov: Lov, as_of: Date) -> Option<(Norskfrist<'a>, Vec<Norskdeltakelse<'a>>)> {
        let frist = self.norskfrist(lov)?;
        let ordning = frist.vedtak.ordning();
        let extended =
            self.vedtak(vedtakstype::UTVIDET_NORSK).map(|vedtak| vedtak.period()).collect::<Option<Vec<_>>>()?;
        let extended = Periods::of(extended);
        let after = self.all::<Norskdeltakelse>().filter(|record| {
            let late = record.fra().is_some_and(|day| day > frist.senest && !extended.contains(day));
            let norsk = record.timetype() == Some(timetype::NORSK) && record.ordning() == ordning;
            let held = record.timer().is_some_and(|hundredths| hundredths > 0);
            !record.known && late && norsk && held && self.lover(record, as_of).within(Lover::only(lov))
        });
        let after = after.collect();
        Some((frist, after))
    }

    /// The first vedtak om utvidet norskopplæring, where it is dated outside the window around the deadline by every
    /// reading of it, with the deadline and the number of the window. A later one follows the one before it.
    #[must_use]
    pub fn utenfor_vinduet(&self, as_of: Date) -> Option<(Vedtak<'a>, Norskfrist<'a>, &'static Row)> {
        let extended = self.vedtak(vedtakstype::UTVIDET_NORSK).filter(|vedtak| !self.erstattet.has(vedtak));
        let first = extended.min_by_key(|vedtak| vedtak.vedtaksdato())?;
        let (day, frist) = (first.vedtaksdato()?, self.norskfrist(Lov::Kap6A)?);
        // The first vedtak may be that of another kommune, and not be known.
        frist.vedtak.fra().filter(|start| !self.bodd_annet_sted(*start))?;
        let row = lookup(Parameter::UtvidetNorskVindu, Lov::Kap6A, day)?;
        let months = i32::from(row.tall);
        let earliest = self.frister_i_nir(frist.vedtak).fold(frist.uten_permisjon, Date::min);
        let (from, to) = (earliest.plus_months(-months)?, frist.senest.plus_months(months)?);
        let outside = (day < from || to < day) && self.lover(&first, as_of).within(Lover::only(Lov::Kap6A));
        outside.then_some((first, frist, row))
    }
}
