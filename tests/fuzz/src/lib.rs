//! How the targets read what libFuzzer makes up.

/// The first line, and what follows it.
#[must_use]
pub fn head_and_body(input: &[u8]) -> (&[u8], &[u8]) {
    let end = input.iter().position(|&byte| byte == b'\n').unwrap_or(input.len());
    (&input[..end], input.get(end + 1..).unwrap_or_default())
}
