//! Bars: items on the columns of an axis.

use sluse_wire::{Item, RenderedItem};

use super::axis::{Axis, number};
use super::canvas::{Canvas, Ink};

/// One line of a lane: items of one type and of the same codes.
pub(super) struct Row<'a> {
    /// What tells it from the others of its lane; empty where its type has no codes.
    pub(super) name: String,
    pub(super) items: Vec<&'a Item>,
}

/// A lane of the picture: all items of a type.
pub(super) struct Lane<'a> {
    pub(super) name: &'a str,
    pub(super) rows: Vec<Row<'a>>,
}

/// The lanes in the order in which a participant passes them.
const ORDER: [&str; 18] = [
    "opphold",
    "bosetting",
    "kategori_ordning",
    "utdanningsbakgrunn",
    "kontakt",
    "vedtak",
    "klage",
    "introduksjonsprogram",
    "tiltak",
    "permisjon",
    "fravaer",
    "avslutning",
    "gjenapning",
    "norskmal",
    "norskdeltakelse",
    "prove",
    "fulltid_vgo",
    "annullering",
];

/// Gathers items by type and codes; rows in the order of their first day.
pub(super) fn lanes<'a>(items: &'a [Item], words: &'a [RenderedItem]) -> Vec<Lane<'a>> {
    let mut lanes: Vec<(usize, Lane<'a>)> = Vec::new();
    for (item, says) in items.iter().zip(words) {
        let place = ORDER.iter().position(|slag| *slag == item.slag).unwrap_or(ORDER.len());
        let at = lanes.iter().position(|(_, lane)| lane.name == says.slag).unwrap_or_else(|| {
            lanes.push((place, Lane { name: &says.slag, rows: Vec::new() }));
            lanes.len() - 1
        });
        let rows = &mut lanes[at].1.rows;
        match rows.iter_mut().find(|row| row.items.first().is_some_and(|first| first.codes == item.codes)) {
            Some(row) => row.items.push(item),
            None => rows.push(Row { name: says.codes.join(", "), items: vec![item] }),
        }
    }
    lanes.sort_by_key(|(place, _)| *place);
    lanes.into_iter().map(|(_, lane)| lane).collect()
}

/// Draws an item; what takes one day is a point.
pub(super) fn draw(item: &Item, axis: &Axis, today: i32, canvas: &mut Canvas) {
    let Some(from) = item.from.as_deref().and_then(number) else { return };
    let to = item.to.as_deref().and_then(number);
    if to == Some(from) {
        let (point, ink) = point(item);
        canvas.put(axis.column(from), point, ink);
        return;
    }
    // A last day before the first is a finding; the bar is then one column.
    let (first, last) = (axis.column(from), to.map_or(axis.columns - 1, |to| axis.column(to.max(from))));
    // Of what is planned, that which has passed is not.
    let passed = if from > today { first } else { axis.column(today) };
    for column in first..=last {
        let (bar, ink) = match item {
            Item { annulled: true, .. } => ('-', Ink::Annulled),
            Item { planned: true, .. } if column >= passed => ('░', Ink::Planned),
            Item { known: true, .. } => ('▒', Ink::Known),
            _ => ('█', Ink::Sent),
        };
        canvas.put(column, bar, ink);
    }
    if to.is_none() {
        canvas.put(last, '>', ink_of(item));
    }
}

fn point(item: &Item) -> (char, Ink) {
    match item {
        Item { annulled: true, .. } => ('x', Ink::Annulled),
        Item { known: true, .. } => ('◇', Ink::Known),
        _ => ('◆', Ink::Sent),
    }
}

fn ink_of(item: &Item) -> Ink {
    point(item).1
}
