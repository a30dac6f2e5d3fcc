//! What wit-bindgen makes of the contract, and the exports that reach [`Rules`].
#![expect(unsafe_code, reason = "the canonical ABI hands over addresses, and its exports must keep their names")]

use crate::Rules;

wit_bindgen::generate!({ path: "wit", world: "rules" });

export!(Rules);
