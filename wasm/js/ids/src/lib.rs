//! Identifiers for web forms: what wasm-bindgen turns into the module behind `parseId` of the npm package.
//!
//! One identifier per call, and its verdict as one number: no JSON for what a form asks at every keystroke.

use core::cell::RefCell;
use sluse_core::date::Date;
use sluse_core::ids::personnummer::Fodselsar;
use sluse_core::ids::repair;
use sluse_core::ids::repair::Repair;
use sluse_core::ids::{ElevenDigits, Kinds, Policy, RememberingPolicy, Separators, Verdict};
use wasm_bindgen::prelude::*;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Bits of `flags` beside those of [`Kinds`].
const TEST: u32 = 1 << 16;
const REPAIR: u32 = 1 << 17;

/// Years are given as the years since.
const OLDEST_YEAR: u16 = 1850;

/// The day of a question, and the separators that its field tolerates: day, month, year and set, from the lowest bit
/// in 5, 4, 14 and 8 bits. 0 when either is none.
#[wasm_bindgen]
#[must_use]
pub fn id_day(as_of: &str, separators: &str) -> u32 {
    let (Some(date), Some(separators)) = (Date::parse(as_of), Separators::read(separators)) else { return 0 };
    let (day, month) = date.day_and_month();
    u32::from(day) | u32::from(month) << 5 | u32::from(date.year()) << 9 | u32::from(separators.bits()) << 24
}

/// The verdict on an identifier. `flags` are the kinds asked for, [`TEST`] and [`REPAIR`]; `day` is one of [`id_day`].
///
/// The lowest byte is the verdict's. Behind it of one that holds: its kind, and two years of birth, 0 for none. Of one
/// that does not: with [`REPAIR`], a bit for each digit and then for each pair of neighbours where one slip may be.
///
/// Signed, because JavaScript keeps such a number in a register and one above 2^31 in its heap.
#[wasm_bindgen]
#[must_use]
pub fn parse_id(text: &str, flags: u32, day: u32) -> i32 {
    judge(text.as_bytes(), flags, day)
}

/// The same of eleven bytes, those of three words from the lowest: most identifiers are so long, and so much is handed
/// over without the module's memory.
#[wasm_bindgen]
#[must_use]
pub fn parse_eleven(a: u32, b: u32, c: u32, flags: u32, day: u32) -> i32 {
    match ElevenDigits::of_words([a, b, c]) {
        Some(digits) => judge_digits(digits, flags, day),
        None => {
            let ([a, b, c, d], [e, f, g, h], [i, j, k, _]) = (a.to_le_bytes(), b.to_le_bytes(), c.to_le_bytes());
            judge(&[a, b, c, d, e, f, g, h, i, j, k], flags, day)
        }
    }
}

/// What was asked last, and what was said of it: a form asks the same of every number in a field.
struct Asked {
    flags: u32,
    day: u32,
    policy: RememberingPolicy<Policy>,
}

thread_local! {
    static LAST: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

#[inline(always)]
fn judge_digits(digits: ElevenDigits, flags: u32, day: u32) -> i32 {
    LAST.with_borrow_mut(|last| {
        let asked = match last {
            Some(asked) if asked.flags == flags && asked.day == day => asked,
            _ => {
                let Some(policy) = policy(flags, day) else { return 0 };
                last.insert(Asked { flags, day, policy: RememberingPolicy::new(policy) })
            }
        };
        let (verdict, years) = asked.policy.judge_with_fodselsar(digits);
        packed(verdict, years, || {
            if flags & REPAIR == 0 { None } else { repair::positions_of_digits(digits, asked.policy.policy(), verdict) }
        })
    })
}

fn judge(text: &[u8], flags: u32, day: u32) -> i32 {
    let Some(policy) = policy(flags, day) else { return 0 };
    let verdict = policy.judge(text);
    packed(verdict, policy.fodselsar(text, verdict), || {
        if flags & REPAIR == 0 { None } else { repair::positions(text, &policy, verdict) }
    })
}

#[inline(always)]
fn packed(verdict: Verdict, [first, second]: Fodselsar, repair: impl Fn() -> Option<Repair>) -> i32 {
    let behind = if verdict.is_valid() {
        let since = |year: Option<u16>| u32::from(year.map_or(0, |year| year - OLDEST_YEAR));
        u32::from(verdict.kind_byte()) | since(first) << 8 | since(second) << 16
    } else {
        repair().map_or(0, Repair::bits)
    };
    (u32::from(verdict.byte()) | behind << 8).cast_signed()
}

#[expect(clippy::cast_possible_truncation, reason = "each field is cut to its own bits")]
fn policy(flags: u32, day: u32) -> Option<Policy> {
    let as_of = Date::new((day >> 9 & 0x3fff) as u16, (day >> 5 & 0xf) as u8, (day & 0x1f) as u8)?;
    let kinds = Kinds::of_bits(flags as u16);
    let policy = if flags & TEST == 0 { Policy::production(kinds, as_of) } else { Policy::test(kinds, as_of) };
    Some(Policy { separators: Separators::of_bits((day >> 24) as u8), ..policy })
}
