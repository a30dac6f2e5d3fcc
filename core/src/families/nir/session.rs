//! Records about participants while they are judged: each says by itself what it is, belongs to others, and follows the law
//! of its person.

use super::lov::Lovvalg;
use super::participant::{Deltaker, RecordSet};
use super::rules::CHECKS;
use super::schema_of::{meant_schema, record_schema, report_strange_fields};
use super::{Accepts, Check, Context, Known, Record, exchanges, needs, read_record, rules, timeline, wanted};
use crate::answer;
use crate::call::checks::Checks;
use crate::call::family::{Asked, Family};
use crate::call::head::bad_known;
use crate::families::nir::field;
use crate::finding::seen::SEEN;
use crate::finding::{Report, Value, two};
use crate::formats::{Emit, Event, json_records};
use crate::ids::Policy;
use crate::json::canonical::Writer;
use crate::json::value::Value as Told;
use crate::judgement;
use crate::judgement::Judgement;
use crate::limits;
use crate::record::{Draft, Exchange, Exchanges, Json, Place};
use crate::refusal::Refusal;
use crate::rule::RuleInfo;

/// A submission about participants: the checks of its exchange, and what they are given.
pub struct Deltakere {
    context: Context,
    /// Which personal numbers records take.
    numbers: Policy,
    checks: Checks<Check>,
    /// The checks among them that every record passes.
    of_record: Vec<fn(&Record, &Context, &mut Report)>,
    /// The records, those of the caller's register behind them once all have been read.
    pub(super) records: Vec<Record>,
    /// What the caller's register holds of the same persons.
    known: Vec<Record>,
    /// The law that each participant's records follow, by the place of the person.
    laws: Vec<(Place, Lovvalg)>,
}

impl Family for Deltakere {
    const EXCHANGES: Exchanges = exchanges::EXCHANGES;
    const REGISTER: Option<&'static str> = Some(needs::REGISTER);
    type Known = Known;
    type Wanted = wanted::Wanted;

    fn tell(known: &mut Known, need: &str, values: &[Told]) -> Result<bool, Box<Refusal>> {
        known.tell(need, values)
    }

    fn begin(context: &judgement::Context, asked: Asked<'_, Self>, report: &mut Report) -> Result<Self, Box<Refusal>> {
        let mut deltakere = Self {
            context: Context { as_of: context.as_of, production: context.production, known: asked.known },
            numbers: asked.numbers,
            checks: Checks::of(&CHECKS, context.exchange),
            of_record: Vec::new(),
            records: Vec::new(),
            known: Vec::new(),
            laws: Vec::new(),
        };
        for check in deltakere.checks.all() {
            if let Check::Record(check) = check {
                deltakere.of_record.push(*check);
            }
        }
        if let Some(rows) = asked.register {
            deltakere.read_register(rows, context.exchange, report)?;
        }
        Ok(deltakere)
    }

    fn read(&mut self, event: &Event<'_>, context: &judgement::Context, report: &mut Report) {
        if let Event::Record(draft) = event {
            self.record(draft, context.exchange, report);
        }
    }

    fn finish(&mut self, _: u32, _: &judgement::Context, report: &mut Report) {
        self.records.append(&mut self.known);
        report.spend(limits::WORK_PER_LINKED * self.records.len() as u64);
        if report.exhausted() {
            return;
        }
        for (number, record) in (1..).zip(&mut self.records) {
            record.number = number;
        }
        self.link(report);
    }

    fn unchecked(&self, _: &judgement::Context) -> Vec<&'static RuleInfo> {
        self.checks.unchecked(|need| self.context.known.has(need), self.context.as_of)
    }

    fn wanted(known: Known, _: &Exchange, numbers: Policy) -> Option<wanted::Wanted> {
        Some(wanted::Wanted::new(known.koder, numbers))
    }

    /// Which law each participant's records follow on the day of the check.
    fn write_more(&self, judged: &Judgement, json: &mut Writer<'_>) {
        json.key("laws").array(|json| {
            for (person, law) in &self.laws {
                json.object(|json| {
                    json.key("at");
                    answer::write_place(json, *person, &judged.context, judged.format);
                    law.write(json);
                });
            }
        });
    }

    fn write_timelines(&self, judged: &Judgement, person: Option<u64>, json: &mut Writer<'_>) {
        timeline::write(judged, &self.records, person, json);
    }
}

impl Deltakere {
    fn record(&mut self, draft: &Draft<'_>, exchange: &Exchange, report: &mut Report) {
        let told = record_schema(exchange, draft);
        let Some((schema, record_type)) = told.or_else(|| meant_schema(exchange, draft)) else {
            if !draft.is_broken(field::TYPE) {
                report.push_at(&rules::type_unknown::RULE, &draft.at, field::TYPE);
            }
            return;
        };
        if told.is_none() {
            // It is plain which type is meant: the record is read, so that what refers to it finds it.
            let args = two(("meant", Value::Text(record_type.name())), (SEEN, Value::Text("case")));
            report.push_with(&rules::type_unknown::RULE, draft.at.field(field::TYPE), None, args);
        }
        let accepts = Accepts { numbers: &self.numbers, codes: &self.context.known.koder };
        let record = read_record(draft, schema, record_type, accepts, report);
        report_strange_fields(exchange, schema, draft, &record, report);
        for check in &self.of_record {
            check(&record, &self.context, report);
        }
        self.records.push(record);
    }

    /// Reads the records of the caller's register. What is wrong with them is not the sender's fault, so nothing is reported;
    /// what is no record of the exchange is a fault of the call. Reading them is work as reading the payload is.
    fn read_register(
        &mut self,
        rows: &str,
        exchange: &'static Exchange,
        report: &mut Report,
    ) -> Result<(), Box<Refusal>> {
        let is_array = rows.trim_ascii_start().starts_with('[') && rows.len() <= limits::REGISTER_BYTES;
        let Some(Json::Rows(_)) = exchange.json.as_ref().filter(|_| is_array) else { return Err(bad_known()) };
        let accepts = Accepts { numbers: &self.numbers, codes: &self.context.known.koder };
        let (known, mut all_are_records) = (&mut self.known, true);
        let mut emit = |event: Event<'_>, report: &mut Report| match &event {
            Event::Record(draft) => match record_schema(exchange, draft) {
                Some((schema, record_type)) => {
                    let mut record = read_record(draft, schema, record_type, accepts, report);
                    (record.known, record.at) = (true, Place::PAYLOAD);
                    known.push(record);
                }
                None => all_are_records = false,
            },
            _ => all_are_records = false,
        };
        let mut discarded = Report::new(self.context.as_of, u64::MAX);
        discarded.spend(rows.len() as u64);
        let mut emit: Emit<'_> = &mut emit;
        json_records::document(rows, exchange, &mut discarded, &mut emit).map_err(|_| bad_known())?;
        if !all_are_records || discarded.rules().any(|(rule, _)| rule.id.starts_with("format-")) {
            return Err(bad_known());
        }
        report.spend(discarded.work());
        Ok(())
    }

    /// Checks what belongs together.
    fn link(&mut self, report: &mut Report) {
        let records = RecordSet::of(&self.records);
        let mut of_deltaker: Vec<fn(&Deltaker<'_, '_>, &Context, &mut Report)> = Vec::new();
        for check in self.checks.possible(Check::is_of_many, |need| self.context.known.has(need)) {
            match check {
                Check::RecordSet(check) => check(&records, &self.context, report),
                Check::Deltaker(check) => of_deltaker.push(*check),
                _ => {}
            }
        }
        // Person by person, not rule by rule: the records of one stay near while every rule looks at them.
        for deltaker in records.deltakere() {
            if !deltaker.person.known {
                self.laws.push((deltaker.person.at, deltaker.lovvalg(self.context.as_of)));
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
