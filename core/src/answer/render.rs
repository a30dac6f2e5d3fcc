//! An answer or a refusal as sentences: the only place where text is made.

use crate::Status;
use crate::answer;
use crate::answer::book::Books;
use crate::answer::words;
use crate::answer::words::Lang;
use crate::json::canonical::{Writer, decimal};
use crate::json::value::Value;
use crate::refusal::{Code, Refusal};
use crate::text::split_once;

/// Operation 3: head `{"lang":"nb"}` and perhaps `"where":"form"`, body an answer or a refusal as the module gave it.
pub fn render(books: Books, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    let Some(head) = parse(head) else { return bad_call("lang", out) };
    let Some(lang) = Lang::parse(text(&head, "lang")) else { return bad_call("lang", out) };
    let at = head.get("where").map_or("list", |at| at.text().unwrap_or_default());
    render_with(&|key| words::text(books, key, lang), lang.name(), at, body, out)
}

/// Where a text is read: what to do next differs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// By someone who has a list from another system.
    List,
    /// In the form in which the value is written.
    Form,
    /// By those who run a system that sends records.
    System,
}

impl Where {
    /// Reads `list`, `form` or `system`.
    fn parse(text: &str) -> Option<Self> {
        match text {
            "list" => Some(Self::List),
            "form" => Some(Self::Form),
            "system" => Some(Self::System),
            _ => None,
        }
    }

    /// What the keys of its words begin with.
    const fn words(self) -> &'static str {
        match self {
            Self::List => "list.",
            Self::Form => "form.",
            Self::System => "system.",
        }
    }
}

/// Renders with texts from anywhere: the module's own, or a words file that a web form has loaded. `at` is where they are
/// read: `list`, `form` or `system`.
pub fn render_with<'w>(
    lookup: &dyn Fn(&str) -> Option<&'w str>,
    lang: &str,
    at: &str,
    answer: &[u8],
    out: &mut Vec<u8>,
) -> Status {
    let Some(at) = Where::parse(at) else { return bad_call("where", out) };
    let Some(answer) = &parse(answer) else { return bad_call("answer", out) };
    // Only a submission about participants has laws; its rows are records.
    let (places, summary) =
        if answer.get("laws").is_some() { ("post", "post.summary.") } else { ("place", "summary.") };
    let texts = Texts { lookup, at, places };
    Writer::new(out).object(|json| match answer.get("refusal") {
        Some(refusal) => {
            json.key("lang").text(lang);
            json.key("refusal").object(|json| texts.refusal(refusal, json));
        }
        None => {
            json.key("findings").array(|json| {
                for finding in elements(answer, "findings") {
                    json.object(|json| texts.finding(finding, json));
                }
            });
            json.key("lang").text(lang);
            if answer.get("laws").is_some() {
                json.key("laws").array(|json| {
                    for law in elements(answer, "laws") {
                        json.object(|json| texts.law(law, json));
                    }
                });
            }
            json.key("more").array(|json| {
                for (rule, count) in members(member(answer, "more")) {
                    json.object(|json| {
                        json.key("rule").text(rule);
                        json.key("what").text(&texts.filled("more", "", &[], ("count", &decimal(count))));
                    });
                }
            });
            if answer.get("persons").is_some() {
                json.key("persons").array(|json| {
                    for person in elements(answer, "persons") {
                        json.object(|json| texts.person(person, json));
                    }
                });
            }
            let summary = texts.filled(summary, text(answer, "verdict"), &[member(answer, "counts")], NOTHING);
            json.key("summary").text(&summary);
            json.key("unchecked").array(|json| {
                let unchecked = elements(answer, "unchecked");
                for (at, first) in unchecked.iter().enumerate() {
                    let needs = text(first, "needs");
                    if !unchecked.iter().take(at).any(|before| text(before, "needs") == needs) {
                        json.object(|json| texts.unchecked(needs, unchecked, json));
                    }
                }
            });
        }
    });
    Status::Answer
}

fn parse(bytes: &[u8]) -> Option<Value> {
    Value::parse(core::str::from_utf8(bytes).ok()?).ok()
}

fn member<'a>(object: &'a Value, key: &str) -> &'a Value {
    object.get(key).unwrap_or(&Value::Null)
}

fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    member(object, key).text().unwrap_or_default()
}

fn elements<'a>(object: &'a Value, key: &str) -> &'a [Value] {
    member(object, key).elements()
}

/// The members of an object that are whole numbers.
fn members(object: &Value) -> impl Iterator<Item = (&str, u64)> {
    let members = if let Value::Object(members) = object { members.as_slice() } else { &[] };
    members.iter().filter_map(|(key, value)| Some((key.as_str(), value.int()?)))
}

fn bad_call(key: &'static str, out: &mut Vec<u8>) -> Status {
    answer::write_refusal(&Refusal::names(Code::BadCall, "key", vec![key]), &[], out)
}

/// A placeholder that is filled with a sentence, and the sentence.
type Sentence<'a> = (&'a str, &'a str);

const NOTHING: Sentence<'_> = ("", "");

struct Texts<'l, 'w> {
    lookup: &'l dyn Fn(&str) -> Option<&'w str>,
    at: Where,
    /// What the keys of places begin with.
    places: &'static str,
}

impl Texts<'_, '_> {
    fn finding(&self, finding: &Value, json: &mut Writer<'_>) {
        let (rule, severity) = (text(finding, "rule"), text(finding, "severity"));
        let args = [member(finding, "args"), member(finding, "at")];
        let related = elements(finding, "related").first().map(|place| self.place(place)).unwrap_or_default();
        let (of, related) = (joined("rule.", rule), ("related", related.as_str()));
        json.key("advice").text(&self.filled(&of, ".advice", &args, related));
        json.key("place").text(&self.place(args[1]));
        json.key("rule").text(rule);
        json.key("severity").text(severity);
        json.key("severity_text").text(&self.filled("severity.", severity, &[], NOTHING));
        let mut what = self.filled(&of, ".what", &args, related);
        // Behind it where to look first, if the finding knows.
        for places in ["digits", "swaps"] {
            if args[0].get(places).is_some() {
                what.push(' ');
                what.push_str(&self.filled("repair.", places, &args, NOTHING));
            }
        }
        // What stands there instead, where, and in how many rows.
        let seen = text(args[0], "seen");
        for (key, argument) in [(seen, "seen"), ("position", "position"), ("rows", "rows"), ("lines", "lines")] {
            if args[0].get(argument).is_some() {
                what.push(' ');
                what.push_str(&self.filled("seen.", key, &args, NOTHING));
            }
        }
        json.key("what").text(&what);
        json.key("why").text(&self.filled(&of, ".why", &args, related));
    }

    fn refusal(&self, refusal: &Value, json: &mut Writer<'_>) {
        let code = text(refusal, "code");
        let args = [member(refusal, "args")];
        let at = member(refusal, "at");
        let of = joined("refusal.", code);
        json.key("advice").text(&self.filled(&of, ".advice", &args, NOTHING));
        json.key("code").text(code);
        let place = at.get("line").map(|_| self.filled("place.line.column", "", &[at], NOTHING)).unwrap_or_default();
        json.key("place").text(&place);
        let mut what = self.filled(&of, ".what", &args, NOTHING);
        for hint in elements(args[0], "hint") {
            what.push(' ');
            what.push_str(&self.filled("hint.", hint.text().unwrap_or_default(), &args, NOTHING));
        }
        json.key("what").text(&what);
        json.key("why").text(&self.filled(&of, ".why", &args, NOTHING));
    }

    /// Which laws may apply to a person, why, and what would tell more.
    fn law(&self, law: &Value, json: &mut Writer<'_>) {
        for (key, of) in [("candidates", "law."), ("missing", "law.missing.")] {
            json.key(key).array(|json| {
                for name in elements(law, key) {
                    json.text(&self.filled(of, name.text().unwrap_or_default(), &[], NOTHING));
                }
            });
        }
        json.key("reason").text(&self.filled("law.reason.", text(law, "reason"), &[], NOTHING));
    }

    /// What a participant's timeline shows, element by element.
    fn person(&self, person: &Value, json: &mut Writer<'_>) {
        json.key("deadlines").array(|json| {
            for deadline in elements(person, "deadlines") {
                json.object(|json| self.named(deadline, &[("evidence", "evidence."), ("kind", "deadline.")], json));
            }
        });
        json.key("hours").array(|json| {
            for hours in elements(person, "hours") {
                let lists = [("ordning", "code.ordning."), ("timetype", "code.timetype.")];
                json.object(|json| self.named(hours, &lists, json));
            }
        });
        json.key("items").array(|json| {
            for item in elements(person, "items") {
                json.object(|json| {
                    json.key("codes").array(|json| {
                        for code in elements(item, "codes") {
                            let of = joined(&joined("code.", text(code, "list")), ".");
                            json.text(&self.filled(&of, text(code, "key"), &[], NOTHING));
                        }
                    });
                    self.named(item, &[("type", "item.")], json);
                });
            }
        });
        json.key("law").object(|json| self.law(member(person, "law"), json));
    }

    /// The names of what members say, each of its own list.
    fn named(&self, object: &Value, lists: &[(&str, &str)], json: &mut Writer<'_>) {
        for (key, of) in lists {
            json.key(key).text(&self.filled(of, text(object, key), &[], NOTHING));
        }
    }

    /// What the rules with this need would have looked into, and who decides it: a line for all of them, and one for each.
    fn unchecked(&self, needs: &str, unchecked: &[Value], json: &mut Writer<'_>) {
        let rules = || unchecked.iter().filter(|rule| text(rule, "needs") == needs);
        let decides = |what: &str| self.filled("unchecked.by.", needs, &[], ("what", what));
        json.key("needs").text(needs);
        json.key("rules").array(|json| {
            for unchecked in rules() {
                let rule = text(unchecked, "rule");
                json.object(|json| {
                    json.key("rule").text(rule);
                    json.key("what").text(&decides(&self.filled("unchecked.", rule, &[], NOTHING)));
                });
            }
        });
        let what = match unchecked.iter().find(|rule| text(rule, "needs") == needs) {
            Some(only) if rules().count() == 1 => self.filled("unchecked.", text(only, "rule"), &[], NOTHING),
            _ => self.filled("unchecked.several", "", &[], ("count", &decimal(rules().count() as u64))),
        };
        json.key("what").text(&decides(&what));
    }

    fn place(&self, place: &Value) -> String {
        let mut form = String::new();
        for part in ["row", "line", "field"] {
            if place.get(part).is_some() {
                form.push('.');
                form.push_str(part);
            }
        }
        if form.is_empty() {
            form.push_str(".whole");
        }
        self.filled(self.places, &form, &[place], NOTHING)
    }

    /// The text of the key `of` + `part` with every `{name}` filled in; the key itself where there is no text, so that
    /// it is seen.
    fn filled(&self, of: &str, part: &str, args: &[&Value], (placeholder, sentence): Sentence<'_>) -> String {
        let key = joined(of, part);
        // A form may say it in a way of its own.
        let own = if self.at == Where::Form { (self.lookup)(&joined(self.at.words(), &key)) } else { None };
        let Some(mut rest) = own.or_else(|| (self.lookup)(&key)) else { return key };
        let mut filled = String::with_capacity(rest.len() + 16);
        while let Some((before, behind)) = split_once(rest, b'{')
            && let Some((name, after)) = split_once(behind, b'}')
        {
            filled.push_str(before);
            if name == placeholder {
                filled.push_str(sentence);
            } else if let Some(word) = name.strip_prefix('+') {
                filled.push_str((self.lookup)(&joined(self.at.words(), word)).unwrap_or_default());
            } else if let Some(arg) = args.iter().find_map(|args| args.get(name)) {
                push(arg, &mut filled);
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

/// Numbers in digits, texts as they are, lists of texts with commas between.
fn push(arg: &Value, filled: &mut String) {
    match arg {
        Value::Int(int) => filled.push_str(&decimal(*int)),
        Value::Text(text) => filled.push_str(text),
        Value::Array(names) => {
            let mut comma = "";
            for name in names.iter().filter_map(Value::text) {
                filled.push_str(comma);
                filled.push_str(name);
                comma = ", ";
            }
        }
        _ => {}
    }
}

fn joined(of: &str, part: &str) -> String {
    let mut joined = String::from(of);
    joined.push_str(part);
    joined
}
