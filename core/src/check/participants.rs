//! Records about participants: each says by itself what it is, belongs to others, and follows the law of its person.

use super::Session;
use crate::answer::{self, WriteLaws};
use crate::context::Context;
use crate::decode::{self, Event};
use crate::exchanges::{Exchange, Json};
use crate::finding::{Place, Report, Value, two};
use crate::known;
use crate::limits;
use crate::link::{Deltaker, Innsending};
use crate::refusal::Refusal;
use crate::rule::Check;
use crate::rules::nir as rules;
use crate::schema::{self, Draft, Felt, RecordSchema, Slag, Takes};
use crate::seen::SEEN;

/// What is done with records about participants. Called through pointers, so that a module without such an exchange
/// carries none of it.
pub(crate) struct Participants {
    /// Reads one record.
    pub(super) read: fn(&mut Session, &Draft<'_>, &mut Report),
    /// Reads the rows of `known`.
    pub(super) known: fn(&mut Session, &str, &mut Report) -> Result<(), Box<Refusal>>,
    /// Checks what belongs together, when all has been read.
    pub(super) finish: fn(&mut Session, &mut Report),
    /// Writes which law each participant's records follow.
    pub(crate) laws: WriteLaws,
}

/// All of it.
pub(crate) static PARTICIPANTS: Participants = Participants {
    read: Session::post,
    known: Session::known,
    finish: Session::finish_participants,
    laws: answer::write_laws,
};

impl Session {
    /// A record says by itself what it is.
    fn post(&mut self, draft: &Draft<'_>, report: &mut Report) {
        let told = post_schema(self.context.exchange, draft);
        let Some((schema, slag)) = told.or_else(|| meant_schema(self.context.exchange, draft)) else {
            if !draft.is_broken(Felt::Type) {
                report.push_at(&rules::type_unknown::RULE, &draft.at, Felt::Type);
            }
            return;
        };
        if told.is_none() {
            // It is plain which type is meant: the record is read, so that what refers to it finds it.
            let args = two(("meant", Value::Text(slag.name())), (SEEN, Value::Text("case")));
            report.push_with(&rules::type_unknown::RULE, draft.at.felt(Felt::Type), None, args);
        }
        let takes = Takes { numbers: &self.numbers, koder: &self.context.known.koder };
        let post = schema::read_post(draft, schema, slag, takes, report);
        report_strange_fields(self.context.exchange, schema, draft, report);
        for check in &self.post_checks {
            check(&post, &self.context, report);
        }
        self.poster.push(post);
    }

    /// Reads the rows of `known`. What is wrong with them is not the sender's fault, so nothing is reported; rows that are
    /// none of the exchange's are a fault of the call. Reading them is work as reading the payload is.
    fn known(&mut self, rows: &str, report: &mut Report) -> Result<(), Box<Refusal>> {
        let Some(Json::Rows(_)) = &self.context.exchange.json else { return Err(known::bad()) };
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
        unheard.spend(rows.len() as u64);
        decode::json_records::document(rows, exchange, &mut unheard, &mut emit).map_err(|_| known::bad())?;
        if !all_are_records || unheard.rules().any(|(rule, _)| rule.id.starts_with("format-")) {
            return Err(known::bad());
        }
        report.spend(unheard.work());
        Ok(())
    }

    fn finish_participants(&mut self, report: &mut Report) {
        self.poster.append(&mut self.kjente);
        report.spend(limits::WORK_PER_LINKED * self.poster.len() as u64);
        if report.exhausted() {
            return;
        }
        for (number, post) in (1..).zip(&mut self.poster) {
            post.number = number;
        }
        let innsending = Innsending::of(&self.poster);
        let mut of_deltaker: Vec<fn(&Deltaker<'_, '_>, &Context, &mut Report)> = Vec::new();
        for rule in self.checked() {
            match rule.check {
                Check::Innsending(check) => check(&innsending, &self.context, report),
                Check::Deltaker(check) => of_deltaker.push(check),
                _ => {}
            }
        }
        // Person by person, not rule by rule: the records of one stay near while every rule looks at them.
        for deltaker in innsending.deltakere() {
            if !deltaker.person.kjent {
                self.lovvalg.push((deltaker.person.at, deltaker.lovvalg(self.context.as_of)));
            }
            for check in &of_deltaker {
                check(&deltaker, &self.context, report);
            }
            if report.exhausted() {
                return;
            }
        }
        report.say_tallies();
    }
}

/// All types of record share their keys, so that the decoder takes what a type does not have; it would be lost in silence.
fn report_strange_fields(exchange: &Exchange, schema: &RecordSchema, draft: &Draft<'_>, report: &mut Report) {
    let Some(Json::Rows(keys)) = exchange.json else { return };
    // As a rule there is none, which two counts tell.
    if draft.filled.count() == schema.fields.iter().filter(|field| draft.filled.has(field.felt)).count() {
        return;
    }
    for key in keys {
        if draft.text(key.felt).is_some() && !schema.fields.iter().any(|field| field.felt == key.felt) {
            report.push_at(&rules::felt_of_another_type::RULE, &draft.at, key.felt);
        }
    }
}

pub(crate) fn post_schema(exchange: &Exchange, draft: &Draft<'_>) -> Option<(&'static RecordSchema, Slag)> {
    let slag = draft.text(Felt::Type)?;
    let schema = exchange.records.iter().find(|record| record.name == slag)?;
    Some((schema, Slag::of(slag)?))
}

/// The record whose name is the type but for capitals and separators.
fn meant_schema(exchange: &Exchange, draft: &Draft<'_>) -> Option<(&'static RecordSchema, Slag)> {
    let told = draft.text(Felt::Type)?;
    let letters = |text: &'static str| text.bytes().filter(|byte| *byte != b'_');
    let is_meant = |record: &&RecordSchema| {
        let told =
            told.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' ')).map(|byte| byte.to_ascii_lowercase());
        letters(record.name).eq(told)
    };
    let schema = exchange.records.iter().find(is_meant)?;
    Some((schema, Slag::of(schema.name)?))
}
