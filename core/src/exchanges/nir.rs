//! Nasjonalt introduksjonsregister (NIR): the introduction programme and language training of newcomers.

mod felter;
mod ws4;

pub use ws4::{TITLE, WS4};
