//! Which findings are about a record.

use crate::finding::Report;
use crate::sort;
use crate::sort::Keyed;

/// The findings by record.
pub(super) struct Placed(Vec<Keyed>);

impl Placed {
    /// A finding about two records is found at both.
    pub(super) fn of(report: &Report) -> Self {
        let mut placed = Vec::with_capacity(report.findings.len());
        for (number, finding) in (0..).zip(&report.findings) {
            let related = finding.related.map_or(0, |place| place.row);
            placed.push((u64::from(finding.at.row), number));
            if related != finding.at.row {
                placed.push((u64::from(related), number));
            }
        }
        sort::by_key(&mut placed);
        Self(placed)
    }

    /// The numbers of those about the record of that row, in the order of the answer; none about row 0, which is no record.
    pub(super) fn at(&self, row: u32) -> impl Iterator<Item = u32> {
        let first = self.0.partition_point(|(other, _)| *other < u64::from(row));
        let rest = self.0.get(first..).unwrap_or_default();
        rest.iter().take_while(move |(other, _)| row > 0 && *other == u64::from(row)).map(|(_, number)| *number)
    }
}
