//! Participants: what is sent and known about one person, by day, and the deadlines and sums that follow from it.

mod by_type;
mod changes;
mod claims;
mod deadlines;
mod deltaker;
mod duration;
mod kommune;
mod lookup;
mod numbers;
mod record_set;

pub use claims::Tildelinger;
pub use deadlines::{
    FOR_ASYLSOKERE, Fri, Nevnte, Norskfrist, OverTaket, PROGRAM, Programfrist, Timesum, arsfrist, timetak,
};
pub use deltaker::Deltaker;
pub use duration::utenfor;
pub use kommune::may_be_one_kommune;
pub use record_set::{RecordSet, annuls, references};
