//! A list of pupils while it is judged.

use super::exchanges::{self, VIGO};
use super::labels::Labels;
use super::pupils::Pupils;
use super::rules::CHECKS;
use super::{Check, Context, Known, Liste, Slutt, repeats, under_two_numbers, wanted};
use super::{record, vigo};
use crate::call::checks::Checks;
use crate::call::family::{Asked, Family};
use crate::families::elev::field;
use crate::finding::Report;
use crate::format::LineFormat;
use crate::formats::Event;
use crate::ids::Policy;
use crate::json::canonical::Writer;
use crate::json::value::Value;
use crate::judgement;
use crate::record::{Draft, Exchange, Exchanges, Part};
use crate::refusal::Refusal;
use crate::rule::RuleInfo;

/// A list of pupils: the checks of its exchange, and what they are given.
pub struct Elever {
    context: Context,
    /// Which personal numbers the list takes.
    numbers: Policy,
    checks: Checks<Check>,
    pupils: Pupils,
    slutt: Slutt,
    labels: Labels,
}

impl Family for Elever {
    const EXCHANGES: Exchanges = exchanges::EXCHANGES;
    const REGISTER: Option<&'static str> = None;
    type Known = Known;
    type Wanted = wanted::Wanted;

    fn tell(known: &mut Known, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>> {
        known.tell(need, values)
    }

    fn begin(context: &judgement::Context, asked: Asked<'_, Self>, _: &mut Report) -> Result<Self, Box<Refusal>> {
        if asked.register.is_some() {
            return Err(crate::call::head::bad_known());
        }
        let mut elever = Self {
            context: Context::of(context, asked.known),
            numbers: asked.numbers,
            checks: Checks::of(&CHECKS, context.exchange),
            pupils: Pupils::default(),
            slutt: Slutt::default(),
            labels: Labels::of(asked.rows),
        };
        for check in elever.checks.all() {
            elever.pupils.take(*check);
        }
        Ok(elever)
    }

    fn read(&mut self, event: &Event<'_>, context: &judgement::Context, report: &mut Report) {
        match event {
            Event::Header(draft) => self.header(draft, context.exchange, report),
            Event::Record(draft) => {
                let Some(schema) = context.exchange.record(Part::Record) else { return };
                self.labels.read(draft);
                if let Some(convention) = self.pupils.read(draft, schema, &self.numbers, &self.context, report) {
                    self.slutt.count_synthetic(convention);
                }
            }
            Event::Trailer(draft) => {
                self.context.list_is_broken |= draft.is_broken(field::ELEVER);
                if let Some(schema) = context.exchange.record(Part::Trailer) {
                    self.slutt.antall = record::read_slutt(draft, schema, report);
                    self.slutt.at = draft.at;
                }
            }
        }
    }

    fn finish(&mut self, records: u32, _: &judgement::Context, report: &mut Report) {
        self.slutt.elever = u64::from(records);
        let repeats = repeats(self.pupils.seen());
        for check in self.checks.possible(Check::is_of_list, |need| self.context.known.has(need)) {
            match check {
                Check::Slutt(check) => check(&self.slutt, &self.context, report),
                Check::Repeat(check) => {
                    for repeat in &repeats {
                        check(repeat, &self.context, report);
                    }
                }
                Check::ToNumre(check) => {
                    for pair in &under_two_numbers(self.pupils.seen()) {
                        check(pair, &self.context, report);
                    }
                }
                Check::SeenPupil(check) => {
                    for pupil in self.pupils.seen() {
                        check(pupil, &self.context, report);
                    }
                }
                _ => {}
            }
        }
    }

    fn unchecked(&self, _: &judgement::Context) -> Vec<&'static RuleInfo> {
        self.checks.unchecked(|need| self.context.known.has(need), self.context.as_of)
    }

    fn wanted(_: Known, _: &Exchange, numbers: Policy) -> Option<wanted::Wanted> {
        Some(wanted::Wanted::new(numbers))
    }

    fn lines(
        format: &LineFormat,
        text: &str,
        report: &mut Report,
        emit: &mut impl FnMut(Event<'_>, &mut Report),
    ) -> Option<Result<u32, Box<Refusal>>> {
        (*format == VIGO).then(|| vigo::lines(text, report, emit))
    }

    fn write_labels(&self, json: &mut Writer<'_>) {
        self.labels.write(json);
    }
}

impl Elever {
    fn header(&mut self, draft: &Draft<'_>, exchange: &Exchange, report: &mut Report) {
        self.context.list_is_broken |= draft.is_broken(field::ELEVER);
        if let Some(schema) = exchange.record(Part::Header) {
            let liste = record::read_liste(draft, schema, report);
            self.liste(&liste, report);
        }
    }

    fn liste(&mut self, liste: &Liste<'_>, report: &mut Report) {
        self.pupils.ask_again();
        self.context.fildato = liste.fildato;
        self.context.fylkesnummer = liste.fylkesnummer;
        self.context.skolenummer = liste.skolenummer;
        for check in self.checks.all() {
            if let Check::Liste(check) = check {
                check(liste, &self.context, report);
            }
        }
    }
}
