//! Days by which something must have happened, or after which it may not go on.

use crate::date::Date;
use crate::families::nir::codes::{ordning, vedtakstype};
use crate::families::nir::kodeverk::Code;
use crate::families::nir::lov::Lov;
use crate::families::nir::parametre::{Parameter, felles, lookup};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::timeline::item::Item;
use crate::families::nir::{KategoriOrdning, Record, View};
use crate::rule::Evidence;
use crate::sort;

/// A deadline.
#[derive(Clone, Copy)]
pub(super) struct Deadline<'a> {
    pub(super) kind: &'static str,
    /// With leave.
    pub(super) day: Date,
    /// Without it: the same, where leave moves nothing.
    pub(super) without_leave: Date,
    pub(super) evidence: Evidence,
    /// The record whose deadline it is.
    pub(super) of: Option<&'a Record>,
}

impl<'a> Deadline<'a> {
    fn firm(kind: &'static str, day: Date, evidence: Evidence, of: Option<&'a Record>) -> Self {
        Self { kind, day, without_leave: day, evidence, of }
    }
}

const PROGRAM: Code<ordning::List> = ordning::INTRODUKSJONSPROGRAM;

/// Every deadline of a participant that the records let us reckon, by day.
pub(super) fn of<'a>(deltaker: &Deltaker<'a, '_>, items: &[Item<'a>], as_of: Date) -> Vec<Deadline<'a>> {
    let mut deadlines = Vec::new();
    deadlines.extend(program_start(deltaker));
    for (program, frist) in deltaker.programfrister() {
        let evidence = if frist.lest { Evidence::Verified } else { Evidence::Provisional };
        let after = |months: u16| program.fra().and_then(|start| start.plus_months(i32::from(months)));
        let both = [
            ("programfrist", frist.ordinar, frist.maneder),
            ("programfrist_forlenget", frist.forlenget, frist.maneder + frist.forlengelse),
        ];
        for (kind, day, months) in both {
            let without_leave = after(months).unwrap_or(day);
            deadlines.push(Deadline { kind, day, without_leave, evidence, of: Some(program.record()) });
        }
    }
    for lov in deltaker.lovvalg(as_of).lover.iter() {
        let Some(frist) = deltaker.norskfrist(lov) else { continue };
        // That it runs from the vedtak is said for chapter 6A only.
        let reading = if lov == Lov::Kap6A { Evidence::Verified } else { Evidence::Inferred };
        let evidence = weaker(frist.row.evidence, reading);
        let (without_leave, of) = (frist.uten_permisjon, Some(frist.vedtak.record()));
        let mut add = |kind, day| {
            let same = |other: &Deadline<'_>| other.kind == kind && other.day == day;
            if !deadlines.iter().any(same) {
                deadlines.push(Deadline { kind, day, without_leave, evidence, of });
            }
        };
        add("norskfrist", frist.frist);
        if frist.senest > frist.frist {
            add("norskfrist_senest", frist.senest);
        }
    }
    for record in deltaker.all::<KategoriOrdning>() {
        for (kind, day) in
            [("nir_oppstart", record.frist_oppstart()), ("nir_gjennomforing", record.frist_gjennomforing())]
        {
            let of = Some(record.record());
            deadlines.extend(day.map(|day| Deadline::firm(kind, day, Evidence::Verified, of)));
        }
    }
    deadlines.extend(arsavslutning(items, as_of));
    by_day(&deadlines)
}

fn by_day<'a>(deadlines: &[Deadline<'a>]) -> Vec<Deadline<'a>> {
    let mut order = sort::numbered(deadlines.len());
    for (keyed, deadline) in order.iter_mut().zip(deadlines) {
        keyed.0 = u64::from(deadline.day.day_number().abs_diff(i32::MIN));
    }
    sort::by_key(&mut order);
    order.iter().filter_map(|(_, at)| deadlines.get(*at as usize).copied()).collect()
}

/// Months after the settlement in which a programme must begin, for whoever has been granted one.
fn program_start<'a>(deltaker: &Deltaker<'a, '_>) -> Option<Deadline<'a>> {
    let bosatt = deltaker.bosatt()?;
    let granted = deltaker.vedtak(vedtakstype::TILDELING).find(|vedtak| vedtak.ordning() == Some(PROGRAM))?;
    let row = felles(Parameter::ProgramStart, deltaker.lovvalg(bosatt).lover, bosatt)?;
    let day = bosatt.plus_months(i32::from(row.tall))?;
    Some(Deadline::firm("program_start", day, row.evidence, Some(granted.record())))
}

/// The next day by which all of a year must have come to NIR, where something of that year is here.
fn arsavslutning<'a>(items: &[Item<'a>], as_of: Date) -> Option<Deadline<'a>> {
    let close = |year| {
        let first = Date::new(year, 1, 1)?;
        // Every law says the same of it, as long as it is in force.
        let row = Lov::ALL.into_iter().find_map(|lov| lookup(Parameter::Arsavslutning, lov, first))?;
        Some((first.plus_months(i32::from(row.tall))?.plus_days(-1)?, row.evidence))
    };
    let year = as_of.year();
    let (year, (day, evidence)) = match close(year)? {
        this if this.0 >= as_of => (year, this),
        _ => (year + 1, close(year + 1)?),
    };
    let (first, last) = (Date::new(year - 1, 1, 1)?, Date::new(year - 1, 12, 31)?);
    let in_the_year = |item: &Item<'_>| {
        let begun = item.from.is_some_and(|from| from <= last);
        !item.record.record_type.is_read_side() && begun && item.to.is_none_or(|to| to >= first)
    };
    items.iter().any(in_the_year).then(|| Deadline::firm("arsavslutning", day, evidence, None))
}

fn weaker(one: Evidence, other: Evidence) -> Evidence {
    if one as u8 > other as u8 { one } else { other }
}
