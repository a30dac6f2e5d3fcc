//! What a draft tells of a field: what is missing, too long or not of its kind is reported by the rules of the field's table.

use super::{Report, Value, one, seen};
use crate::record::{Draft, FieldSpec, Place};
use crate::rule::RuleInfo;
use crate::text::length;

/// What a field was told, if it is there and not too long; what is missing and must not be is reported.
#[inline]
pub(crate) fn present<'a>(
    told: Option<&'a str>,
    draft: &Draft<'a>,
    field: &FieldSpec,
    report: &mut Report,
) -> Option<&'a str> {
    let Some(text) = told else {
        if let Some(rule) = field.required
            && !draft.is_broken(field.id)
        {
            report.push_at(rule, &draft.at, field.id);
        }
        return None;
    };
    match field.max {
        // As a rule not even its bytes are as many.
        Some((max, rule)) if text.len() > usize::from(max) => {
            at_most(max, rule, text, draft.at.field(field.id), report)
        }
        _ => Some(text),
    }
}

/// The text, unless it has more letters: that is reported.
#[cold]
fn at_most<'a>(max: u16, rule: &'static RuleInfo, text: &'a str, at: Place, report: &mut Report) -> Option<&'a str> {
    if length(text) <= usize::from(max) {
        return Some(text);
    }
    report.push_with(rule, at, None, one("max", Value::Int(u64::from(max))));
    None
}

/// Reports a text that is not of its field's kind, with what stands in it.
#[inline]
pub(crate) fn report_form(read: bool, text: &str, field: &FieldSpec, at: Place, report: &mut Report) {
    if let Some(rule) = field.form
        && !read
    {
        report.push_with(rule, at.field(field.id), None, seen::in_field(text, field.kind));
    }
}
