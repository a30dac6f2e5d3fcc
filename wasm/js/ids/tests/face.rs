//! The face as JavaScript meets it: run in Node and in a browser.
#![cfg(target_arch = "wasm32")]

use sluse_js_ids::{id_day, parse_id};
use wasm_bindgen_test::wasm_bindgen_test;

/// Every kind, synthetic numbers too, and where a slip may be.
const ASKED: u32 = 0xffff | 1 << 16 | 1 << 17;

#[wasm_bindgen_test]
fn a_verdict_on_an_identifier_is_one_number() {
    let day = id_day("2026-11-22", "");
    // Valid and of Tenor, a fødselsnummer, of 2009.
    assert_eq!(parse_id("05820998865", ASKED, day), 0x81 | 1 << 8 | (2009 - 1850) << 16);
    // The control digits do not fit, and the eleventh digit alone would explain it.
    assert_eq!(parse_id("05820998866", ASKED, day), 3 | 1 << (8 + 10));
    assert_eq!(parse_id("058209 98865", ASKED, day), 1);
    assert_eq!(parse_id("058209 98865", ASKED, id_day("2026-11-22", " ")) & 0xff, 0x91);
}

#[wasm_bindgen_test]
fn what_is_no_day_is_never_a_verdict() {
    for (as_of, separators) in [("2026-02-30", ""), ("", ""), ("2026-11-22", "x")] {
        assert_eq!(parse_id("05820998865", ASKED, id_day(as_of, separators)), 0);
    }
    assert_eq!(parse_id("05820998865", ASKED, u32::MAX), 0);
}
