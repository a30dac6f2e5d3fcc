//! The pipeline: bytes to drafts to records to findings to an answer. It knows no rule.

use crate::Status;
use crate::answer;
use crate::context::Context;
use crate::decode::encoding::{self, Encoding};
use crate::decode::{self, Event, recognise};
use crate::exchanges::{Exchange, Format, Json};
use crate::finding::Report;
use crate::head::Head;
use crate::ids::{Kind, Kinds, Policy};
use crate::limits;
use crate::link::{self, Innsending, Innsendt};
use crate::refusal::{Code, Refusal};
use crate::rule::{Check, Rule};
use crate::rules;
use crate::schema::{self, Draft, Elev, Felt, Liste, Post, RecordKind, Slutt};
use std::borrow::Cow;

/// Checks a payload and writes the answer, or the refusal, into `out`.
pub fn check(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match judge(head, body) {
        Ok(judged) => {
            answer::write(&judged, out);
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

/// Everything the answer is written from.
pub struct Judged {
    /// What the rules were told.
    pub context: Context,
    /// The format the payload was read in.
    pub format: Format,
    /// The findings, sorted.
    pub report: Report,
    /// Records read.
    pub records: u32,
    /// Rules that need what the caller did not give.
    pub unchecked: Vec<&'static Rule>,
}

fn judge(head: &[u8], body: &[u8]) -> Result<Judged, Box<Refusal>> {
    let head = Head::parse(head)?;
    if body.len() > limits::PAYLOAD_BYTES {
        return Err(Refusal::limit(Code::TooLarge, limits::PAYLOAD_BYTES as u64));
    }
    if body.trim_ascii().is_empty() {
        return Err(Refusal::new(Code::Empty));
    }
    encoding::refuse_binary(body)?;
    let (exchange, format) = exchange_and_format(&head, body)?;
    let (payload, encoding) = match format {
        Format::Json | Format::Ndjson => (Cow::Borrowed(encoding::text_of_json(body)?), Encoding::Utf8),
        Format::Csv | Format::Vigo => encoding::text_of_rows(body)?,
    };
    let mut report = Report::new(head.as_of, head.budget);
    report.spend(body.len() as u64);

    let mut session = Session {
        context: Context {
            as_of: head.as_of,
            production: head.production,
            exchange,
            encoding,
            file_name: head.file_name,
            fildato: None,
            fylkesnummer: None,
            skolenummer: None,
            list_is_broken: false,
            one_record: format == Format::Json
                && matches!(exchange.json, Some(Json::Rows(_)))
                && payload.as_bytes().trim_ascii_start().starts_with(b"{"),
            innsendt: head.innsendt,
        },
        numbers: Policy { production: head.production, ..Policy::test(NUMBERS, head.as_of) },
        rules: Vec::new(),
        elev_checks: Vec::new(),
        seen: Vec::new(),
        poster: Vec::new(),
        slutt: Slutt::default(),
    };
    for rule in rules::RULES.iter().filter(|rule| rule.exchanges.contains(&exchange.id)) {
        session.rules.push(rule);
        if let Check::Elev(check) = rule.check {
            session.elev_checks.push(check);
        }
    }
    let records = session
        .decode(&payload, format, &mut report)
        .map_err(|refusal| refusal.moved(|at| encoding::offset_in_payload(body, &payload, encoding, at)))?;
    session.finish(records, &mut report);
    if report.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, report.budget()));
    }
    report.sort();
    let unchecked = session.unchecked();
    Ok(Judged { context: session.context, format, report, records, unchecked })
}

fn exchange_and_format(head: &Head, body: &[u8]) -> Result<(&'static Exchange, Format), Box<Refusal>> {
    let Some(exchange) = head.exchange else {
        return recognise::recognise(body);
    };
    let format = head.format.or_else(|| match exchange.formats {
        [only] => Some(*only),
        _ => recognise::format_of(body),
    });
    match format {
        Some(format) if exchange.formats.contains(&format) => Ok((exchange, format)),
        _ => {
            let mut expected = Vec::new();
            for format in exchange.formats {
                expected.push(format.name());
            }
            Err(Refusal::names(Code::WrongFormat, "expected", expected))
        }
    }
}

/// What makes two rows about the same person equal.
const CONTENT: [Felt; 6] =
    [Felt::Skolenummer, Felt::Klasse, Felt::Navn, Felt::Fornavn, Felt::Mellomnavn, Felt::Etternavn];

/// The personal numbers with control digits that a list of pupils takes.
const NUMBERS: Kinds = Kinds::only(Kind::Fnr).and(Kind::Dnr);

struct Session {
    context: Context,
    /// Which personal numbers the list takes.
    numbers: Policy,
    rules: Vec<&'static Rule>,
    /// The checks among them that every pupil passes.
    elev_checks: Vec<fn(&Elev<'_>, &Context, &mut Report)>,
    seen: Vec<Innsendt>,
    poster: Vec<Post>,
    slutt: Slutt,
}

impl Session {
    fn decode(&mut self, payload: &str, format: Format, report: &mut Report) -> Result<u32, Box<Refusal>> {
        let exchange = self.context.exchange;
        let mut emit = |event: Event<'_>, report: &mut Report| self.event(&event, report);
        match (format, &exchange.json, exchange.record(RecordKind::Elev)) {
            (Format::Json, Some(shape), _) => decode::json_records::document(payload, shape, report, &mut emit),
            (Format::Ndjson, Some(Json::Rows(keys)), _) => {
                decode::json_records::lines(payload, keys, report, &mut emit)
            }
            (Format::Csv, _, Some(schema)) => decode::csv::rows(payload, schema, report, &mut emit),
            (Format::Vigo, ..) => decode::vigo::lines(payload, report, &mut emit),
            _ => Err(Refusal::new(Code::WrongFormat)),
        }
    }

    fn event(&mut self, event: &Event<'_>, report: &mut Report) {
        let exchange = self.context.exchange;
        match event {
            Event::Liste(draft) => {
                self.context.list_is_broken |= draft.is_broken(Felt::Elever);
                if let Some(schema) = exchange.record(RecordKind::Liste) {
                    let liste = schema::read_liste(draft, schema, report);
                    self.liste(&liste, report);
                }
            }
            Event::Elev(draft) if exchange.record(RecordKind::Post).is_some() => self.post(draft, report),
            Event::Elev(draft) => {
                if let Some(schema) = exchange.record(RecordKind::Elev) {
                    let elev = schema::read_elev(draft, schema, &self.numbers, report);
                    self.elev(&elev, report);
                    if let Some(fnr) = elev.fnr {
                        let content = CONTENT.iter().map(|&felt| draft.text(felt).unwrap_or_default());
                        self.seen.push(Innsendt::new(fnr.key(), elev.at, content));
                    }
                }
            }
            Event::Slutt(draft) => {
                self.context.list_is_broken |= draft.is_broken(Felt::Elever);
                if let Some(schema) = exchange.record(RecordKind::Slutt) {
                    self.slutt.antall = schema::read_slutt(draft, schema, report);
                    self.slutt.at = draft.at;
                }
            }
        }
    }

    fn liste(&mut self, liste: &Liste<'_>, report: &mut Report) {
        self.context.fildato = liste.fildato;
        self.context.fylkesnummer = liste.fylkesnummer;
        self.context.skolenummer = liste.skolenummer;
        for rule in &self.rules {
            if let Check::Liste(check) = rule.check {
                check(liste, &self.context, report);
            }
        }
    }

    fn elev(&mut self, elev: &Elev<'_>, report: &mut Report) {
        for check in &self.elev_checks {
            check(elev, &self.context, report);
        }
        if let Some(convention) = elev.fnr.and_then(|fnr| fnr.syntetisk()) {
            self.slutt.count_synthetic(convention);
        }
    }

    /// A record says by itself what it is.
    fn post(&mut self, draft: &Draft<'_>, report: &mut Report) {
        let slag = draft.text(Felt::Type);
        let mut records = self.context.exchange.records.iter();
        let Some(schema) = records.find(|record| Some(record.name) == slag) else {
            report.push_at(&rules::nir::type_unknown::RULE, &draft.at, Felt::Type);
            return;
        };
        let post = schema::read_post(draft, schema, &self.numbers, report);
        for rule in &self.rules {
            if let Check::Post(check) = rule.check {
                check(&post, &self.context, report);
            }
        }
        self.poster.push(post);
    }

    fn finish(&mut self, records: u32, report: &mut Report) {
        let innsending = Innsending::of(&self.poster);
        self.slutt.elever = u64::from(records);
        let repeats = link::repeats(&self.seen);
        for rule in &self.rules {
            match rule.check {
                Check::Slutt(check) => check(&self.slutt, &self.context, report),
                Check::Innsending(check) => check(&innsending, &self.context, report),
                Check::Gjentakelse(check) => {
                    for repeat in &repeats {
                        check(repeat, &self.context, report);
                    }
                }
                Check::Innsendt(check) if self.context.innsendt.is_some() => {
                    for pupil in &self.seen {
                        check(pupil, &self.context, report);
                    }
                }
                _ => {}
            }
        }
    }

    fn unchecked(&self) -> Vec<&'static Rule> {
        let known = self.context.innsendt.is_some();
        let mut unchecked = Vec::new();
        for rule in &self.rules {
            if rule.needs.is_some() && !known && rule.in_force(self.context.as_of) {
                unchecked.push(*rule);
            }
        }
        unchecked
    }
}
