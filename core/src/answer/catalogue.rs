//! Operation 2: every exchange, rule and word as one canonical JSON document. Handbooks, forms and words files are made from it.

mod fields;
mod json_schema;
mod lists;

use crate::Status;
use crate::answer;
use crate::answer::book::Books;
use crate::answer::words;
use crate::answer::words::Lang;
use crate::ids::{Convention, Kind, Kinds, Reason};
use crate::json::canonical::Writer;
use crate::record::{Exchange, Exchanges};
use crate::refusal::Code;
use crate::rule::{Example, RuleInfo, Source, Text, Words};

/// Writes the catalogue.
pub(crate) fn write(books: Books, out: &mut Vec<u8>) -> Status {
    Writer::new(out).object(|json| {
        json.key("exchanges").array(|json| {
            for (exchange, title) in titled(books) {
                json.object(|json| write_exchange(books, exchange, title, json));
            }
        });
        json.key("ids").object(write_ids);
        json.key("refusals").array(|json| {
            for code in Code::ALL {
                json.text(code.name());
            }
        });
        json.key("rules").array(|json| {
            for book in books {
                for ((rule, words), (_, examples)) in book.words.iter().zip(book.examples) {
                    json.object(|json| write_rule(books, rule, words, examples, json));
                }
            }
        });
        json.key("ruleset").object(answer::write_ruleset);
        json.key("words").object(|json| {
            for lang in Lang::ALL {
                json.key(lang.name()).object(|json| write_words(books, lang, json));
            }
        });
    });
    Status::Answer
}

/// Writes the fields of exchanges that make forms, each with the codes that it takes: without the rest of the catalogue.
pub fn write_fields(exchanges: Exchanges, out: &mut Vec<u8>) {
    Writer::new(out).array(|json| {
        for record in exchanges.iter().flat_map(|exchange| exchange.records) {
            for field in record.fields {
                json.object(|json| fields::write_for_form(record, field, json));
            }
        }
    });
}

/// What the bytes of operation 10 stand for.
fn write_ids(json: &mut Writer<'_>) {
    json.key("conventions").array(|json| {
        for convention in Convention::ALL {
            json.object(|json| write_coded(convention as u8, convention.id(), json));
        }
    });
    json.key("kinds").array(|json| {
        for kind in Kind::ALL {
            json.object(|json| {
                json.key("any").boolean(Kinds::ANY.has(kind));
                json.key("code").int(u64::from(kind.code()));
                json.key("control").boolean(kind.has_control_rule());
                json.key("id").text(kind.id());
            });
        }
    });
    json.key("reasons").array(|json| {
        for reason in Reason::ALL {
            json.object(|json| write_coded(reason as u8, reason.id(), json));
        }
    });
}

fn write_coded(code: u8, id: &str, json: &mut Writer<'_>) {
    json.key("code").int(u64::from(code));
    json.key("id").text(id);
}

fn write_exchange(books: Books, exchange: &'static Exchange, title: &Text, json: &mut Writer<'_>) {
    json.key("fields").array(|json| {
        for record in exchange.records {
            for field in record.fields {
                json.object(|json| fields::write(record, field, json));
            }
        }
    });
    json.key("formats").array(|json| {
        for format in exchange.formats {
            json.text(format.name());
        }
    });
    json.key("id").text(exchange.id);
    json.key("lists").array(|json| lists::write(books, exchange, json));
    json.key("needs").array(|json| {
        for need in exchange.needs {
            json.object(|json| {
                json.key("id").text(need.id);
                json.key("provider").text(need.provider.name());
                json.key("values").array(|json| {
                    for value in need.values {
                        json.text(value);
                    }
                });
            });
        }
    });
    json.key("records").array(|json| {
        for record in exchange.records {
            json.object(|json| {
                json.key("name").text(record.name);
                json.key("told_by_registers").boolean(record.told_by_registers);
            });
        }
    });
    json.key("schema");
    json_schema::write(exchange, title, json);
    json.key("title").object(|json| write_text(title, json));
}

fn write_rule(books: Books, rule: &RuleInfo, words: &Words, examples: &[Example], json: &mut Writer<'_>) {
    json.key("advice").object(|json| write_advice(books, &words.advice, json));
    json.key("args").array(|json| {
        for arg in words.args {
            json.text(arg);
        }
    });
    json.key("evidence").text(rule.evidence.name());
    json.key("examples").array(|json| {
        for example in examples {
            json.object(|json| write_example(rule, example, json));
        }
    });
    json.key("exchanges").array(|json| {
        for exchange in rule.exchanges {
            json.text(exchange);
        }
    });
    json.key("id").text(rule.id);
    if let Some(needs) = rule.needs {
        json.key("needs").text(needs);
    }
    json.key("severity").text(rule.severity.name());
    json.key("since").text(&rule.since.to_string());
    json.key("sources").array(|json| {
        for source in words.sources {
            json.object(|json| write_source(source, json));
        }
    });
    if let Some(until) = rule.until {
        json.key("until").text(&until.to_string());
    }
    json.key("what").object(|json| write_text(&words.what, json));
    json.key("why").object(|json| write_text(&words.why, json));
}

fn write_example(rule: &RuleInfo, example: &Example, json: &mut Writer<'_>) {
    json.key("as_of").text(example.as_of);
    json.key("exchange").text(example.exchange);
    json.key("format").text(example.format);
    json.key("input").text(&String::from_utf8_lossy(&example.payload()));
    if let Some(known) = example.known_json() {
        json.key("known").text(&known);
    }
    json.key("mode").text(example.mode);
    json.key("name").text(example.name);
    json.key("reports").array(|json| {
        for _ in 0..example.reports {
            json.text(rule.id);
        }
    });
}

fn write_source(source: &Source, json: &mut Writer<'_>) {
    json.key("section").text(source.section);
    json.key("title").text(source.title);
    json.key("url").text(source.url);
}

fn write_text(text: &Text, json: &mut Writer<'_>) {
    for lang in Lang::ALL {
        json.key(lang.name()).text(lang.of(text));
    }
}

/// As it is read beside a list: the catalogue's readers have no form before them.
fn write_advice(books: Books, text: &Text, json: &mut Writer<'_>) {
    for lang in Lang::ALL {
        let mut parts = lang.of(text).split("{+");
        let mut said = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (word, rest) = part.split_once('}').unwrap_or((part, ""));
            said.push_str(words::text(books, &format!("list.{word}"), lang).unwrap_or_default());
            said.push_str(rest);
        }
        json.key(lang.name()).text(&said);
    }
}

fn write_words(books: Books, lang: Lang, json: &mut Writer<'_>) {
    let mut entries: Vec<(String, &str)> =
        words::frame(books).map(|(key, text)| ((*key).to_owned(), lang.of(text))).collect();
    for (rule, words) in books.iter().flat_map(|book| book.words) {
        for (part, text) in words::parts(words) {
            entries.push((format!("rule.{}.{part}", rule.id), lang.of(text)));
        }
    }
    entries.extend(words::codes(books).map(|(key, text)| (key, lang.of(text))));
    entries.sort();
    for (key, text) in &entries {
        json.key(key).text(text);
    }
}

/// Every exchange with its title.
fn titled(books: Books) -> impl Iterator<Item = (&'static Exchange, &'static Text)> {
    books.iter().flat_map(|book| book.titles).copied()
}
