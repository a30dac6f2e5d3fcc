//! The pipeline: bytes to drafts to records to findings to an answer. It knows no rule.

mod participants;
mod pupils;
mod repertoire;

use pupils::Pupils;

pub(crate) use participants::{PARTICIPANTS, Participants, post_schema};
pub use repertoire::Repertoire;

use crate::Status;
use crate::answer::{self, Judged};
use crate::context::Context;
use crate::decode::Event;
use crate::exchanges::{Format, Json};
use crate::finding::{Place, Report};
use crate::head::Head;
use crate::ids::{Kind, Kinds, Policy};
use crate::known;
use crate::labels::Labels;
use crate::link;
use crate::nir::lov::Lovvalg;
use crate::payload::{Payload, PayloadKind};
use crate::refusal::{Code, Refusal};
use crate::rule::{Check, Rule};
use crate::schema::{self, Felt, Liste, Post, RecordKind, Slutt};

/// Checks a payload and writes the answer, or the refusal, into `out`.
pub(crate) fn check<P: PayloadKind>(
    repertoire: &'static Repertoire,
    head: &[u8],
    body: &[u8],
    out: &mut Vec<u8>,
) -> Status {
    match Head::parse(&repertoire.judges, head, None).and_then(|head| judge::<P>(repertoire, head, body)) {
        Ok(judged) => {
            answer::write(repertoire.laws(), &judged, &|_| {}, out);
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

/// Judges a payload by a head that has been read.
///
/// # Errors
/// Whatever cannot be judged.
pub(crate) fn judge<P: PayloadKind>(
    repertoire: &'static Repertoire,
    head: Head<'_>,
    body: &[u8],
) -> Result<Judged, Box<Refusal>> {
    let payload = P::open(repertoire.judges.exchanges, &head, body)?;
    let Payload { exchange, format, encoding, also, .. } = payload;
    let mut report = Report::new(head.as_of, head.budget);
    report.spend(body.len() as u64);

    let mut session = Session {
        repertoire,
        context: Context {
            as_of: head.as_of,
            production: head.production,
            exchange,
            encoding,
            also_fits: also,
            file_name: head.file_name,
            fildato: None,
            fylkesnummer: None,
            skolenummer: None,
            list_is_broken: false,
            one_record: format == Format::Json
                && matches!(exchange.json, Some(Json::Rows(_)))
                && payload.text.as_bytes().trim_ascii_start().starts_with(b"{"),
            known: head.known,
        },
        numbers: Policy { production: head.production, ..Policy::test(NUMBERS, head.as_of) },
        rules: Vec::with_capacity(MOST_RULES),
        pupils: Pupils::default(),
        post_checks: Vec::new(),
        poster: Vec::new(),
        kjente: Vec::new(),
        lovvalg: Vec::new(),
        slutt: Slutt::default(),
        labels: Labels::of(head.rows),
    };
    let families = repertoire.rules.iter().filter(|(family, _)| exchange.id.starts_with(family));
    let rules = families.flat_map(|(_, rules)| *rules).filter(|rule| rule.exchanges.contains(&exchange.id));
    for rule in rules.copied() {
        session.rules.push(rule);
        match rule.check {
            Check::Post(check) => session.post_checks.push(check),
            check => session.pupils.take(check),
        }
    }
    if let Some(rows) = head.register {
        let participants = repertoire.participants.ok_or_else(known::bad)?;
        (participants.known)(&mut session, rows, &mut report)?;
    }
    let records = P::decode(&payload, &mut report, &mut |event, report| session.event(&event, report))?;
    if !report.exhausted() {
        session.finish(records, &mut report);
    }
    if report.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, report.budget()));
    }
    report.gather(records);
    report.sort();
    let unchecked = session.unchecked();
    let Session { context, lovvalg, poster, labels, .. } = session;
    Ok(Judged { context, format, report, records, unchecked, lovvalg, poster, labels })
}

/// As a rule no exchange has more rules: room for them is made at once.
const MOST_RULES: usize = 128;

/// The personal numbers with control digits that records take, of pupils and of participants.
pub(crate) const NUMBERS: Kinds = Kinds::only(Kind::Fnr).and(Kind::Dnr);

struct Session {
    repertoire: &'static Repertoire,
    context: Context,
    /// Which personal numbers the list takes.
    numbers: Policy,
    rules: Vec<&'static Rule>,
    pupils: Pupils,
    /// The checks among them that every record about a participant passes.
    post_checks: Vec<fn(&Post, &Context, &mut Report)>,
    poster: Vec<Post>,
    /// What the caller's register holds of the same persons.
    kjente: Vec<Post>,
    lovvalg: Vec<(Place, Lovvalg)>,
    slutt: Slutt,
    labels: Labels,
}

impl Session {
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
            Event::Elev(draft) => {
                if let Some(participants) = self.repertoire.participants
                    && exchange.record(RecordKind::Post).is_some()
                {
                    (participants.read)(self, draft, report);
                } else if let Some(schema) = exchange.record(RecordKind::Elev) {
                    self.labels.read(draft);
                    if let Some(convention) = self.pupils.read(draft, schema, &self.numbers, &self.context, report) {
                        self.slutt.count_synthetic(convention);
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
        self.pupils.ask_again();
        self.context.fildato = liste.fildato;
        self.context.fylkesnummer = liste.fylkesnummer;
        self.context.skolenummer = liste.skolenummer;
        for rule in &self.rules {
            if let Check::Liste(check) = rule.check {
                check(liste, &self.context, report);
            }
        }
    }

    fn finish(&mut self, records: u32, report: &mut Report) {
        if let Some(participants) = self.repertoire.participants
            && self.context.exchange.record(RecordKind::Post).is_some()
        {
            (participants.finish)(self, report);
        }
        self.slutt.elever = u64::from(records);
        let repeats = link::repeats(self.pupils.seen());
        for rule in self.checked() {
            match rule.check {
                Check::Slutt(check) => check(&self.slutt, &self.context, report),
                Check::Gjentakelse(check) => {
                    for repeat in &repeats {
                        check(repeat, &self.context, report);
                    }
                }
                Check::ToNumre(check) => {
                    for pair in &link::under_two_numbers(self.pupils.seen()) {
                        check(pair, &self.context, report);
                    }
                }
                Check::Innsendt(check) => {
                    for pupil in self.pupils.seen() {
                        check(pupil, &self.context, report);
                    }
                }
                _ => {}
            }
        }
    }

    /// The rules that can be checked: one that needs what the caller has not told is listed as unchecked instead.
    fn checked(&self) -> impl Iterator<Item = &'static Rule> {
        let known = &self.context.known;
        self.rules.iter().copied().filter(|rule| rule.needs.is_none_or(|need| known.has(need)))
    }

    fn unchecked(&self) -> Vec<&'static Rule> {
        let mut unchecked = Vec::new();
        for rule in &self.rules {
            if rule.needs.is_some_and(|need| !self.context.known.has(need)) && rule.in_force(self.context.as_of) {
                unchecked.push(*rule);
            }
        }
        unchecked
    }
}
