//! The pipeline: bytes to drafts to records to findings to an answer. It knows no rule.

use crate::Status;
use crate::answer;
use crate::context::Context;
use crate::decode::{self, Event};
use crate::exchanges::{Exchange, Format, Json};
use crate::finding::{Finding, Place, Report};
use crate::head::Head;
use crate::ids::{Kind, Kinds, Policy};
use crate::known;
use crate::link::{self, Deltaker, Innsending, Innsendt};
use crate::nir::lov::Lovvalg;
use crate::payload::Payload;
use crate::refusal::{Code, Refusal};
use crate::rule::{Check, Rule};
use crate::rules;
use crate::schema::{self, Draft, Elev, Felt, Liste, Post, RecordKind, RecordSchema, Slag, Slutt, Takes};

/// Checks a payload and writes the answer, or the refusal, into `out`.
pub fn check(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match Head::parse(head, false).and_then(|head| judge(head, body)) {
        Ok(judged) => {
            answer::write(&judged, &|_| {}, out);
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
    /// The law that each participant's records follow, by the place of the person.
    pub lovvalg: Vec<(Place, Lovvalg)>,
    /// The records of an exchange about persons, those of `known` behind them.
    pub poster: Vec<Post>,
}

/// Judges a payload by a head that has been read.
///
/// # Errors
/// Whatever cannot be judged.
pub(crate) fn judge(head: Head<'_>, body: &[u8]) -> Result<Judged, Box<Refusal>> {
    let payload = Payload::open(&head, body)?;
    let Payload { exchange, format, encoding, .. } = payload;
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
                && payload.text.as_bytes().trim_ascii_start().starts_with(b"{"),
            known: head.known,
        },
        numbers: Policy { production: head.production, ..Policy::test(NUMBERS, head.as_of) },
        rules: Vec::new(),
        elev_checks: Vec::new(),
        seen: Vec::new(),
        poster: Vec::new(),
        kjente: Vec::new(),
        lovvalg: Vec::new(),
        slutt: Slutt::default(),
    };
    for rule in rules::RULES.iter().filter(|rule| rule.exchanges.contains(&exchange.id)) {
        session.rules.push(rule);
        if let Check::Elev(check) = rule.check {
            session.elev_checks.push(check);
        }
    }
    if let Some(rows) = head.register {
        session.known(rows)?;
    }
    let records = payload.decode(&mut report, &mut |event, report| session.event(&event, report))?;
    session.finish(records, &mut report);
    if report.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, report.budget()));
    }
    report.sort();
    let unchecked = session.unchecked();
    let Session { context, lovvalg, poster, .. } = session;
    Ok(Judged { context, format, report, records, unchecked, lovvalg, poster })
}

/// What makes two rows about the same person equal.
const CONTENT: [Felt; 6] =
    [Felt::Skolenummer, Felt::Klasse, Felt::Navn, Felt::Fornavn, Felt::Mellomnavn, Felt::Etternavn];

/// The personal numbers with control digits that a list of pupils takes.
pub(crate) const NUMBERS: Kinds = Kinds::only(Kind::Fnr).and(Kind::Dnr);

struct Session {
    context: Context,
    /// Which personal numbers the list takes.
    numbers: Policy,
    rules: Vec<&'static Rule>,
    /// The checks among them that every pupil passes.
    elev_checks: Vec<fn(&Elev<'_>, &Context, &mut Report)>,
    seen: Vec<Innsendt>,
    poster: Vec<Post>,
    /// What the caller's register holds of the same persons.
    kjente: Vec<Post>,
    lovvalg: Vec<(Place, Lovvalg)>,
    slutt: Slutt,
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
        let Some((schema, slag)) = post_schema(self.context.exchange, draft) else {
            report.push_at(&rules::nir::type_unknown::RULE, &draft.at, Felt::Type);
            return;
        };
        let takes = Takes { numbers: &self.numbers, koder: &self.context.known.koder };
        let post = schema::read_post(draft, schema, slag, takes, report);
        report_strange_fields(self.context.exchange, schema, draft, report);
        for rule in &self.rules {
            if let Check::Post(check) = rule.check {
                check(&post, &self.context, report);
            }
        }
        self.poster.push(post);
    }

    /// Reads the rows of `known`. What is wrong with them is not the sender's fault, so nothing is reported; rows that are
    /// none of the exchange's are a fault of the call.
    fn known(&mut self, rows: &str) -> Result<(), Box<Refusal>> {
        let Some(shape @ Json::Rows(_)) = &self.context.exchange.json else { return Err(known::bad()) };
        let exchange = self.context.exchange;
        let takes = Takes { numbers: &self.numbers, koder: &self.context.known.koder };
        let (kjente, mut all_are_records) = (&mut self.kjente, true);
        let mut emit = |event: Event<'_>, report: &mut Report| match &event {
            Event::Elev(draft) => match post_schema(exchange, draft) {
                Some((schema, slag)) => {
                    let mut post = schema::read_post(draft, schema, slag, takes, report);
                    (post.kjent, post.at) = (true, Place::PAYLOAD);
                    kjente.push(post);
                }
                None => all_are_records = false,
            },
            _ => all_are_records = false,
        };
        let mut unheard = Report::new(self.context.as_of, u64::MAX);
        decode::json_records::document(rows, shape, &mut unheard, &mut emit).map_err(|_| known::bad())?;
        let is_strange = |finding: &Finding| finding.rule.id.starts_with("format-");
        if !all_are_records || unheard.findings.iter().any(is_strange) {
            return Err(known::bad());
        }
        Ok(())
    }

    fn finish(&mut self, records: u32, report: &mut Report) {
        self.poster.append(&mut self.kjente);
        for (number, post) in (1..).zip(&mut self.poster) {
            post.number = number;
        }
        let innsending = Innsending::of(&self.poster);
        let deltakere: Vec<Deltaker<'_, '_>> = innsending.deltakere().collect();
        let sent = deltakere.iter().filter(|deltaker| !deltaker.person.kjent);
        self.lovvalg = sent.map(|deltaker| (deltaker.person.at, deltaker.lovvalg(self.context.as_of))).collect();
        self.slutt.elever = u64::from(records);
        let repeats = link::repeats(&self.seen);
        // A rule that needs what the caller has not told is listed as unchecked instead.
        let known = &self.context.known;
        for rule in self.rules.iter().filter(|rule| rule.needs.is_none_or(|need| known.has(need))) {
            match rule.check {
                Check::Slutt(check) => check(&self.slutt, &self.context, report),
                Check::Innsending(check) => check(&innsending, &self.context, report),
                Check::Deltaker(check) => {
                    for deltaker in &deltakere {
                        check(deltaker, &self.context, report);
                    }
                }
                Check::Gjentakelse(check) => {
                    for repeat in &repeats {
                        check(repeat, &self.context, report);
                    }
                }
                Check::Innsendt(check) => {
                    for pupil in &self.seen {
                        check(pupil, &self.context, report);
                    }
                }
                _ => {}
            }
        }
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

/// All types of record share their keys, so that the decoder takes what a type does not have; it would be lost in silence.
fn report_strange_fields(exchange: &Exchange, schema: &RecordSchema, draft: &Draft<'_>, report: &mut Report) {
    let Some(Json::Rows(keys)) = exchange.json else { return };
    // As a rule there is none, which two counts tell.
    if draft.filled() == schema.fields.iter().filter(|field| draft.untrimmed(field.felt).is_some()).count() {
        return;
    }
    for key in keys {
        if draft.text(key.felt).is_some() && !schema.fields.iter().any(|field| field.felt == key.felt) {
            report.push_at(&rules::nir::felt_of_another_type::RULE, &draft.at, key.felt);
        }
    }
}

pub(crate) fn post_schema(exchange: &Exchange, draft: &Draft<'_>) -> Option<(&'static RecordSchema, Slag)> {
    let slag = draft.text(Felt::Type)?;
    let schema = exchange.records.iter().find(|record| record.name == slag)?;
    Some((schema, Slag::of(slag)?))
}
