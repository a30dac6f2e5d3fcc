//! Nasjonalt introduksjonsregister (NIR): which law a person's records belong to, the numbers of those laws by date, and
//! the code lists.
//!
//! NIR's own interface and most of its codes are not public. What stands here is read from laws and guides, each with its
//! source and its evidence; where nothing could be read, the answer says so.

pub mod kodeverk;
pub mod lov;
pub mod parametre;
