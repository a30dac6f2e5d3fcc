//! Operation 4: which keys of the caller's register the rules want to know about, and which records the register will
//! hold once the payload is accepted.
//!
//! A host that keeps a register asks this before it checks: it fetches what it holds under the wanted keys, gives that as
//! `known`, and stores the records as they stand here. So it need not know what a record is, and what it gives back is
//! spelled as `known` wants it: every value a text, as the rules read it.

use crate::Status;
use crate::answer;
use crate::canonical::{Writer, decimal};
use crate::check::{NUMBERS, post_schema};
use crate::date::Date;
use crate::decode::Event;
use crate::exchanges::Exchange;
use crate::finding::Report;
use crate::head::Head;
use crate::ids::Policy;
use crate::link::{Innsending, annullerer, referanser};
use crate::payload::{File, PayloadKind};
use crate::refusal::{Code, Refusal};
use crate::repertoire::ALL;
use crate::schema::{self, Draft, Earlier, Felt, Post, RecordKind, RecordSchema, Slag, Takes};
use std::collections::BTreeSet;

/// Writes the keys, or the refusal, into `out`. The head is that of a check; its `known` is not looked at.
pub(crate) fn keys(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match read(head, body) {
        Ok(keys) => {
            keys.write(out);
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

struct Keys {
    exchange: &'static Exchange,
    poster: Vec<Post>,
    /// Each record as `known` has it, in the order of `poster`.
    rows: Vec<String>,
    /// Pupils of a list, as eleven digits.
    elever: BTreeSet<String>,
}

fn read(head: &[u8], body: &[u8]) -> Result<Keys, Box<Refusal>> {
    let head = Head::parse(&ALL.judges, head, None)?;
    let payload = File::open(ALL.judges.exchanges, &head, body)?;
    let exchange = payload.exchange;
    // What is wrong with the payload is for the check to say.
    let mut unheard = Report::new(head.as_of, head.budget);
    unheard.spend(body.len() as u64);
    let numbers = Policy { production: head.production, ..Policy::test(NUMBERS, head.as_of) };
    let takes = Takes { numbers: &numbers, koder: &head.known.koder };
    let mut earlier = Earlier::default();
    let mut keys = Keys { exchange, poster: Vec::new(), rows: Vec::new(), elever: BTreeSet::new() };
    File::decode(&payload, &mut unheard, &mut |event, unheard| {
        let Event::Elev(draft) = event else { return };
        if exchange.record(RecordKind::Post).is_some() {
            let Some((schema, slag)) = post_schema(exchange, &draft) else { return };
            let mut post = schema::read_post(&draft, schema, slag, takes, unheard);
            if post.has(Felt::Id) {
                keys.rows.push(row(&draft, schema));
                post.number = u32::try_from(keys.rows.len()).unwrap_or(u32::MAX);
                keys.poster.push(post);
            }
        } else if let Some(schema) = exchange.record(RecordKind::Elev)
            && let Some(fnr) = schema::read_elev(&draft, schema, &numbers, &mut earlier, unheard).fnr
        {
            keys.elever.insert(eleven_digits(fnr.key()));
        }
    })?;
    if unheard.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, unheard.budget()));
    }
    Ok(keys)
}

/// A number of a person as it is written: the key of one that begins with 0 is shorter.
fn eleven_digits(key: u64) -> String {
    let digits = decimal(key);
    "0".repeat(11_usize.saturating_sub(digits.len())) + &digits
}

impl Keys {
    fn write(&self, out: &mut Vec<u8>) {
        let innsending = Innsending::of(&self.poster);
        Writer::new(out).object(|json| {
            json.key("exchange").text(self.exchange.id);
            json.key("holds").array(|json| {
                for (post, row) in self.poster.iter().zip(&self.rows) {
                    json.object(|json| write_holding(json, &innsending, post, row));
                }
            });
            json.key("ruleset").object(answer::write_ruleset);
            json.key("wants").object(|json| {
                if self.exchange.record(RecordKind::Post).is_some() {
                    json.key("nir.register").object(|json| self.write_register(json));
                } else {
                    json.key("elev.innsendt").object(|json| {
                        write_texts(json, "persons", &self.elever);
                        json.key("records").array(|_| {});
                    });
                }
            });
        });
    }

    fn write_register(&self, json: &mut Writer<'_>) {
        let persons = self.poster.iter().filter_map(Post::duf).map(|duf| duf.digits().as_str().to_owned());
        write_texts(json, "persons", &persons.collect());
        let records: BTreeSet<_> = self.poster.iter().flat_map(named).map(|(slag, id)| (slag.name(), id)).collect();
        json.key("records").array(|json| {
            for (slag, id) in records {
                write_reference(json, slag, id);
            }
        });
    }
}

/// Every record that a record names: itself, what it belongs to, what it replaces, what it takes back.
fn named(post: &Post) -> impl Iterator<Item = (Slag, &str)> {
    let own = |felt| Some((post.slag, post.id(felt)?));
    referanser(post).chain(own(Felt::Id)).chain(own(Felt::Erstatter)).chain(annullerer(post))
}

fn write_holding(json: &mut Writer<'_>, innsending: &Innsending<'_>, post: &Post, row: &str) {
    if let Some((slag, id)) = annullerer(post) {
        json.key("annuls");
        write_reference(json, slag.name(), id);
    }
    let top = top(innsending, post);
    if let Some((slag, id)) = referanser(top).next().or_else(|| annullerer(top)) {
        json.key("follows");
        write_reference(json, slag.name(), id);
    }
    let (first, last) = days(post);
    if let Some(first) = first {
        json.key("from").text(&first.iso());
    }
    json.key("id").text(post.id(Felt::Id).unwrap_or_default());
    if let Some(duf) = top.duf() {
        json.key("person").text(duf.digits().as_str());
    }
    json.key("row").raw(row);
    if let Some(last) = last {
        json.key("to").text(&last.iso());
    }
    json.key("type").text(post.slag.name());
}

/// What the record belongs to in the end, as far as that is in the payload.
fn top<'a>(innsending: &Innsending<'a>, post: &'a Post) -> &'a Post {
    let mut top = post;
    while let Some(above) = innsending.forelder(top) {
        top = above;
    }
    top
}

/// The days on which a record says something: from its first day, or from the day on which it took place.
fn days(post: &Post) -> (Option<Date>, Option<Date>) {
    let first = [Felt::Fra, Felt::Dato, Felt::Innvilget, Felt::Vedtaksdato].into_iter();
    let last = if post.slag == Slag::Introduksjonsprogram { Felt::PlanlagtSlutt } else { Felt::Til };
    (first.filter_map(|felt| post.dato(felt)).next(), post.dato(last))
}

fn write_reference(json: &mut Writer<'_>, slag: &str, id: &str) {
    json.object(|json| {
        json.key("id").text(id);
        json.key("type").text(slag);
    });
}

fn write_texts(json: &mut Writer<'_>, key: &str, texts: &BTreeSet<String>) {
    json.key(key).array(|json| {
        for text in texts {
            json.text(text);
        }
    });
}

/// The record as `known` has it: every field of its table that says something, as a text.
fn row(draft: &Draft<'_>, schema: &RecordSchema) -> String {
    let fields: BTreeSet<_> =
        schema.fields.iter().filter_map(|field| Some((field.name, draft.text(field.felt)?))).collect();
    let mut row = Vec::new();
    Writer::new(&mut row).object(|json| {
        for (name, text) in fields {
            json.key(name).text(text);
        }
    });
    String::from_utf8(row).unwrap_or_default()
}
