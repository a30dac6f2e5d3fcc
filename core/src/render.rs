//! An answer or a refusal as sentences: the only place where text is made.

use crate::Status;
use crate::answer;
use crate::canonical::{Writer, decimal};
use crate::decode::json_value::Value;
use crate::refusal::{Code, Refusal};
use crate::text;
use crate::words::{self, Lang};

/// Operation 3: head `{"lang":"nb"}`, body an answer or a refusal as the module gave it.
pub fn render(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let lang = parse(head).and_then(|head| head.get("lang").and_then(Value::text).and_then(Lang::parse));
    let Some(lang) = lang else { return bad_call("lang", out) };
    render_with(&|key| words::text(key, lang), lang.name(), body, out)
}

/// Renders with texts from anywhere: the module's own, or a words file that a web form has loaded.
pub fn render_with<'w>(
    lookup: &dyn Fn(&str) -> Option<&'w str>,
    lang: &str,
    answer: &[u8],
    out: &mut Vec<u8>,
) -> Status {
    let Some(answer) = parse(answer) else { return bad_call("answer", out) };
    let texts = Texts { lookup };
    Writer::new(out).object(|json| match answer.get("refusal") {
        Some(refusal) => {
            json.key("lang").text(lang);
            json.key("refusal").object(|json| texts.refusal(refusal, json));
        }
        None => {
            let elements = |key| answer.get(key).map(Value::elements).unwrap_or_default();
            json.key("findings").array(|json| {
                for finding in elements("findings") {
                    json.object(|json| texts.finding(finding, json));
                }
            });
            json.key("lang").text(lang);
            let verdict = answer.get("verdict").and_then(Value::text).unwrap_or_default();
            let counts = answer.get("counts").unwrap_or(&Value::Null);
            json.key("summary").text(&texts.filled(&joined(&["summary.", verdict]), &[counts], ""));
            json.key("unchecked").array(|json| {
                for unchecked in elements("unchecked") {
                    let rule = unchecked.get("rule").and_then(Value::text).unwrap_or_default();
                    json.object(|json| {
                        json.key("rule").text(rule);
                        json.key("what").text(&texts.unchecked(rule));
                    });
                }
            });
        }
    });
    Status::Answer
}

fn parse(bytes: &[u8]) -> Option<Value> {
    Value::parse(core::str::from_utf8(bytes).ok()?).ok()
}

fn joined(parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts {
        joined.push_str(part);
    }
    joined
}

fn bad_call(key: &'static str, out: &mut Vec<u8>) -> Status {
    answer::write_refusal(&Refusal::names(Code::BadCall, "key", vec![key]), &[], out)
}

struct Texts<'l, 'w> {
    lookup: &'l dyn Fn(&str) -> Option<&'w str>,
}

impl Texts<'_, '_> {
    fn finding(&self, finding: &Value, json: &mut Writer<'_>) {
        let rule = finding.get("rule").and_then(Value::text).unwrap_or_default();
        let severity = finding.get("severity").and_then(Value::text).unwrap_or_default();
        let args = [finding.get("args").unwrap_or(&Value::Null), finding.get("at").unwrap_or(&Value::Null)];
        let related = finding.get("related").and_then(|places| places.elements().first());
        let related = related.map(|place| self.place(place)).unwrap_or_default();
        let sentence = |part| self.filled(&joined(&["rule.", rule, ".", part]), &args, &related);
        json.key("advice").text(&sentence("advice"));
        json.key("place").text(&self.place(args[1]));
        json.key("rule").text(rule);
        json.key("severity").text(severity);
        json.key("severity_text").text(&self.filled(&joined(&["severity.", severity]), &[], ""));
        json.key("what").text(&self.with_repair(sentence("what"), args[0]));
        json.key("why").text(&sentence("why"));
    }

    /// A sentence, and behind it where to look first, if the finding knows.
    fn with_repair(&self, mut sentence: String, args: &Value) -> String {
        for place in ["digits", "swaps"] {
            if args.get(place).is_some() {
                sentence.push(' ');
                sentence.push_str(&self.filled(&joined(&["repair.", place]), &[args], ""));
            }
        }
        sentence
    }

    fn refusal(&self, refusal: &Value, json: &mut Writer<'_>) {
        let code = refusal.get("code").and_then(Value::text).unwrap_or_default();
        let args = [refusal.get("args").unwrap_or(&Value::Null)];
        let at = refusal.get("at").unwrap_or(&Value::Null);
        let place = if at.get("line").is_some() { self.filled("place.line.column", &[at], "") } else { String::new() };
        let sentence = |part| self.filled(&joined(&["refusal.", code, ".", part]), &args, "");
        json.key("advice").text(&sentence("advice"));
        json.key("code").text(code);
        json.key("place").text(&place);
        json.key("what").text(&sentence("what"));
        json.key("why").text(&sentence("why"));
    }

    /// What a rule would have said, marked as not looked into.
    fn unchecked(&self, rule: &str) -> String {
        let what = Value::Text(self.filled(&joined(&["rule.", rule, ".what"]), &[], ""));
        self.filled("unchecked", &[&Value::Object(vec![("what".to_owned(), what)])], "")
    }

    fn place(&self, place: &Value) -> String {
        let mut key = String::from("place");
        for part in ["row", "line", "field"] {
            if place.get(part).is_some() {
                key.push('.');
                key.push_str(part);
            }
        }
        if key == "place" {
            key.push_str(".whole");
        }
        self.filled(&key, &[place], "")
    }

    /// The text of a key with every `{name}` filled in; the key itself where there is no text, so that it is seen.
    fn filled(&self, key: &str, args: &[&Value], related: &str) -> String {
        let Some(mut rest) = (self.lookup)(key) else { return key.to_owned() };
        let mut filled = String::with_capacity(rest.len() + 16);
        while let Some((before, behind)) = text::split_once(rest, b'{')
            && let Some((name, after)) = text::split_once(behind, b'}')
        {
            filled.push_str(before);
            match args.iter().find_map(|args| args.get(name)) {
                _ if name == "related" => filled.push_str(related),
                Some(Value::Int(int)) => filled.push_str(&decimal(*int)),
                Some(Value::Text(text)) => filled.push_str(text),
                Some(Value::Array(names)) => {
                    let mut comma = "";
                    for name in names.iter().filter_map(Value::text) {
                        filled.push_str(comma);
                        filled.push_str(name);
                        comma = ", ";
                    }
                }
                _ => {}
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}
