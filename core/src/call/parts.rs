//! The parts of a call's body: the payload, and what is told beside it and may be as large.

use crate::json::value::Value;

/// What a body is cut into.
pub(super) struct Parts<'h, 'a> {
    /// The payload.
    pub(super) payload: &'a [u8],
    /// What the caller tells, by need: each a JSON array.
    pub(super) told: Vec<(&'h str, &'a str)>,
}

impl<'h, 'a> Parts<'h, 'a> {
    /// A body that is a payload and nothing else.
    pub(super) const fn whole(body: &'a [u8]) -> Self {
        Self { payload: body, told: Vec::new() }
    }

    /// Cuts a body as the head tells: rows of `name` and `bytes`, the payload first, and nothing behind the last.
    pub(super) fn cut(rows: &'h Value, body: &'a [u8]) -> Option<Self> {
        let (first, others) = rows.elements().split_first()?;
        let (name, payload, mut rest) = cut_off(first, body)?;
        let mut told = Vec::with_capacity(others.len());
        for row in others {
            let (need, part, behind) = cut_off(row, rest)?;
            told.push((need, core::str::from_utf8(part).ok()?));
            rest = behind;
        }
        (name == "payload" && rest.is_empty()).then_some(Self { payload, told })
    }
}

/// The name of a part, the part, and what stands behind it.
fn cut_off<'h, 'a>(row: &'h Value, body: &'a [u8]) -> Option<(&'h str, &'a [u8], &'a [u8])> {
    let Value::Object(members) = row else { return None };
    let bytes = usize::try_from(row.get("bytes")?.int()?).ok()?;
    let (part, rest) = body.split_at_checked(bytes).filter(|_| members.len() == 2)?;
    Some((row.get("name")?.text()?, part, rest))
}
