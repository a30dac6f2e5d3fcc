//! The answer as canonical JSON: sorted keys, whole numbers and strings, findings sorted, so that equality is a hash.

pub mod book;
pub mod catalogue;
pub mod render;
pub mod words;

use crate::Status;
use crate::finding::{Finding, Value};
use crate::format::Format;
use crate::formats::encoding;
use crate::json::canonical::{Writer, decimal};
use crate::judgement::Context;
use crate::judgement::Judgement;
use crate::record::Json;
use crate::record::Place;
use crate::refusal::{Code, Detail, Refusal};
use crate::rule::{Evidence, Severity};
use crate::ruleset;

/// Members of an answer that a family has.
pub(crate) type Members<'m> = &'m dyn Fn(&mut Writer<'_>);

/// Writes the answer; what a family says beside findings stands before `mode`, and further `members` behind `more`.
pub(crate) fn write(judged: &Judgement, of_family: Members<'_>, members: Members<'_>, out: &mut Vec<u8>) {
    let Judgement { context, format, report, records, unchecked, .. } = judged;
    let errors = report.count(Severity::Error);
    let undecided = !unchecked.is_empty() || report.rests_on(Evidence::Provisional);
    let verdict = match (errors, undecided) {
        (1.., _) => "invalid",
        (0, true) => "undecided",
        (0, false) => "valid",
    };
    Writer::new(out).object(|json| {
        json.key("as_of").text(&context.as_of.iso());
        json.key("counts").object(|json| {
            json.key("error").int(errors);
            json.key("info").int(report.count(Severity::Info));
            json.key("records").int(u64::from(*records));
            json.key("warning").int(report.count(Severity::Warning));
        });
        json.key("exchange").text(context.exchange.id);
        json.key("findings").array(|json| {
            for finding in &report.findings {
                write_finding(json, finding, context, *format);
            }
        });
        of_family(json);
        json.key("mode").text(if context.production { "production" } else { "test" });
        json.key("more").object(|json| {
            for (rule, count) in report.more() {
                json.key(rule.id).int(count);
            }
        });
        members(json);
        json.key("read_as").object(|json| {
            json.key("encoding").text(context.encoding.name());
            json.key("format").text(format.name());
        });
        json.key("ruleset").object(write_ruleset);
        json.key("unchecked").array(|json| {
            for rule in unchecked {
                json.object(|json| {
                    json.key("needs").text(rule.needs.unwrap_or_default());
                    json.key("rule").text(rule.id);
                });
            }
        });
        json.key("verdict").text(verdict);
        json.key("work").int(report.work());
    });
}

fn write_finding(json: &mut Writer<'_>, finding: &Finding, context: &Context, format: Format) {
    json.object(|json| {
        json.key("args").object(|json| {
            for (name, value) in finding.args.values.iter().flatten() {
                match *value {
                    Value::Int(int) => json.key(name).int(int),
                    Value::Text(text) => json.key(name).text(text),
                    Value::Positions(bits) => json.key(name).text(&positions(bits, 0)),
                    Value::Neighbours(bits) => json.key(name).text(&positions(bits, 1)),
                }
            }
        });
        json.key("at");
        write_place(json, finding.at, context, format);
        json.key("related").array(|json| {
            if let Some(place) = finding.related {
                write_place(json, place, context, format);
            }
        });
        json.key("rule").text(finding.rule.id);
        json.key("severity").text(finding.severity().name());
    });
}

/// Positions in a field, counted from 1: `4, 7`, or `1-2, 8-9` when each reaches `further`.
fn positions(bits: u16, further: u64) -> String {
    let mut positions = String::new();
    for first in (1..=16).filter(|first| bits >> (first - 1) & 1 == 1) {
        if !positions.is_empty() {
            positions.push_str(", ");
        }
        positions.push_str(&decimal(first));
        if further > 0 {
            positions.push('-');
            positions.push_str(&decimal(first + further));
        }
    }
    positions
}

/// A place as line, row, name of the field and JSON Pointer, as far as the format has them.
pub(crate) fn write_place(json: &mut Writer<'_>, at: Place, context: &Context, format: Format) {
    let name = context.exchange.wire_name(at);
    json.object(|json| {
        if let Some(name) = name {
            json.key("field").text(name);
        }
        if at.line > 0 {
            json.key("line").int(u64::from(at.line));
        }
        if let Some(shape) = &context.exchange.json
            && matches!(format, Format::Json | Format::Ndjson)
        {
            json.key("pointer").text(&pointer(shape, at, name, context, format));
        }
        if at.row > 0 {
            json.key("row").int(u64::from(at.row));
        }
    });
}

/// The JSON Pointer (RFC 6901) of a place. None of our names has a `~`, and `/` in them means a level.
fn pointer(shape: &Json, at: Place, name: Option<&str>, context: &Context, format: Format) -> String {
    let mut pointer = String::new();
    if at.row > 0 && format == Format::Json && !context.one_record {
        let rows = match shape {
            Json::Rows(_) => "",
            Json::Document { rows, .. } => rows,
        };
        pointer.push_str(rows);
        pointer.push('/');
        pointer.push_str(&decimal(u64::from(at.row - 1)));
    }
    if let Some(name) = name {
        pointer.push('/');
        pointer.push_str(name);
    }
    pointer
}

/// Writes the refusal; the status tells a spent budget from the others.
pub(crate) fn write_refusal(refusal: &Refusal, body: &[u8], out: &mut Vec<u8>) -> Status {
    Writer::new(out).object(|json| {
        json.key("refusal").object(|json| {
            json.key("args").object(|json| match &refusal.detail {
                Detail::None => {}
                Detail::Limit(limit) => json.key("limit").int(*limit),
                Detail::Names(name, names) => json.key(name).array(|json| {
                    for name in names {
                        json.text(name);
                    }
                }),
                Detail::Elsewhere { exchange, entry } => {
                    json.key("entry").text(entry);
                    json.key("exchange").text(exchange);
                }
            });
            json.key("at").object(|json| {
                if let Some(offset) = refusal.offset {
                    let (line, column) = encoding::line_and_column(body, offset);
                    json.key("column").int(column);
                    json.key("line").int(line);
                    json.key("offset").int(offset as u64);
                }
            });
            json.key("code").text(refusal.code.name());
        });
        json.key("ruleset").object(write_ruleset);
    });
    if refusal.code == Code::BudgetReached { Status::Budget } else { Status::Refusal }
}

/// `id` and `sha256` of the rule set.
pub(crate) fn write_ruleset(json: &mut Writer<'_>) {
    json.key("id").text(ruleset::ID);
    json.key("sha256").text(ruleset::SHA256);
}
