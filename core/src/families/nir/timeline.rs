//! What happened to each participant, day by day, beside the answer to a check.

mod deadline;
mod hours;
mod item;
mod person;
mod placed;
mod write;

use self::person::Persons;
use self::placed::Placed;
use self::write::Picture;
use super::Record;
use super::participant::RecordSet;
use crate::json::canonical::Writer;
use crate::judgement::Judgement;

/// Writes the timelines of all participants, or of the one of that number.
pub(super) fn write(judged: &Judgement, records: &[Record], person: Option<u64>, json: &mut Writer<'_>) {
    let records = RecordSet::of(records);
    let persons = Persons::of(&records, judged.context.as_of);
    let picture = Picture { judged, set: &records, placed: Placed::of(&judged.report) };
    picture.write(&persons, person, json);
}
