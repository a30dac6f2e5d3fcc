//! What the tests of the gate share: real processes, real sockets, and waiting that ends.

#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

pub mod database;
pub mod lists;
pub mod nir;
pub mod process;
pub mod raw;
pub mod request;
pub mod site;
pub mod wait;
