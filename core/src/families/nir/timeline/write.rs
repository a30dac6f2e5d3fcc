//! The members that a timeline has beside those of an answer.

use crate::answer;
use crate::date::Date;
use crate::families::nir::field;
use crate::families::nir::participant::{Deltaker, RecordSet};
use crate::families::nir::timeline::item::Item;
use crate::families::nir::timeline::person::Persons;
use crate::families::nir::timeline::placed::Placed;
use crate::families::nir::timeline::{deadline, hours};
use crate::families::nir::{Person, Record, Vedtak, View};
use crate::json::canonical::Writer;
use crate::judgement::Judgement;
use crate::record::Place;
use crate::record::{Field, Part};

/// What the writing looks things up in.
pub(super) struct Picture<'a, 'i> {
    pub(super) judged: &'i Judgement,
    pub(super) set: &'i RecordSet<'a>,
    pub(super) placed: Placed,
}

impl<'a> Picture<'a, '_> {
    /// How many there are, and all of them or the one that is asked for.
    pub(super) fn write(&self, persons: &Persons<'a, '_>, only: Option<u64>, json: &mut Writer<'_>) {
        // Where among the items of its person a record stands.
        let mut stands = vec![None; self.set.records.len()];
        json.key("participants").int(persons.deltakere.len() as u64);
        json.key("persons").array(|json| {
            for (number, deltaker) in persons.deltakere.iter().enumerate() {
                let ordinal = number as u64 + 1;
                if only.is_none_or(|only| only == ordinal) {
                    let items = persons.items(number);
                    for (at, item) in (0..).zip(items).filter(|(_, item)| !item.is_reopening) {
                        if let Some(stands) = stands.get_mut(item.record.number as usize - 1) {
                            *stands = Some(at);
                        }
                    }
                    json.object(|json| self.person(ordinal, deltaker, items, &stands, json));
                }
            }
        });
    }

    fn person(
        &self,
        ordinal: u64,
        deltaker: &Deltaker<'a, '_>,
        items: &[Item<'a>],
        stands: &[Option<u64>],
        json: &mut Writer<'_>,
    ) {
        self.at(&deltaker.person, None, json);
        let deadlines = deadline::of(deltaker, items, self.judged.context.as_of);
        json.key("deadlines").array(|json| {
            for deadline in &deadlines {
                json.object(|json| {
                    write_day("day", Some(deadline.day), json);
                    json.key("evidence").text(deadline.evidence.name());
                    json.key("kind").text(deadline.kind);
                    write_under(deadline.of, stands, json);
                    write_day("without_leave", Some(deadline.without_leave), json);
                });
            }
        });
        json.key("findings").array(|json| {
            for person in deltaker.all::<Person>() {
                self.findings(person.at, json);
            }
        });
        json.key("hours").array(|json| {
            for hours in hours::of(deltaker) {
                json.object(|json| {
                    if let Some(ceiling) = hours.ceiling {
                        json.key("ceiling_hundredths").int(ceiling);
                    }
                    json.key("hundredths").int(hours.sum);
                    json.key("ordning").text(hours.ordning.key());
                    json.key("timetype").text(hours.timetype.key());
                });
            }
        });
        json.key("items").array(|json| {
            for item in items {
                json.object(|json| self.item(item, stands, json));
            }
        });
        json.key("law").object(|json| deltaker.lovvalg(self.judged.context.as_of).write(json));
        json.key("ordinal").int(ordinal);
    }

    fn item(&self, item: &Item<'a>, stands: &[Option<u64>], json: &mut Writer<'_>) {
        let Item { record, from, to, .. } = *item;
        json.key("annulled").boolean(self.set.is_annulled(record));
        self.at(record, item.is_reopening.then_some(field::GJENAPNET), json);
        let code = item.code_field();
        if let Some(code) = code.and_then(|field| record.code(field)) {
            json.key("code").text(code.key());
        }
        json.key("codes").array(|json| {
            let first = |field: Field| Some(field) == code;
            let codes = || record.codes().filter(|_| !item.is_reopening);
            for (field, kode) in
                codes().filter(|(field, _)| first(*field)).chain(codes().filter(|(field, _)| !first(*field)))
            {
                json.object(|json| {
                    let field = self.judged.context.exchange.field(field, Part::Record);
                    json.key("field").text(field.map_or("", |field| field.name));
                    json.key("key").text(kode.key());
                    json.key("list").text(kode.list().name());
                });
            }
        });
        if let Some(vedtak) = Vedtak::of(record) {
            write_day("decided", vedtak.vedtaksdato(), json);
        }
        json.key("findings").array(|json| self.findings(record.at, json));
        write_day("from", from, json);
        json.key("known").boolean(record.known);
        json.key("planned").boolean(item.planned && to.is_some());
        write_day("to", to, json);
        json.key("type").text(item.name());
        write_under(item.under(self.set), stands, json);
    }

    /// A record that is known already has no place in the payload.
    fn at(&self, record: &Record, field: Option<Field>, json: &mut Writer<'_>) {
        if !record.known {
            json.key("at");
            answer::write_place(json, Place { field, ..record.at }, &self.judged.context, self.judged.format);
        }
    }

    fn findings(&self, at: Place, json: &mut Writer<'_>) {
        for number in self.placed.at(at.row) {
            json.int(u64::from(number));
        }
    }
}

/// The number of the item of a record that another belongs to.
fn write_under(of: Option<&Record>, stands: &[Option<u64>], json: &mut Writer<'_>) {
    if let Some(under) = of.and_then(|record| stands.get(record.number as usize - 1).copied().flatten()) {
        json.key("under").int(under);
    }
}

fn write_day(key: &str, day: Option<Date>, json: &mut Writer<'_>) {
    if let Some(day) = day {
        json.key(key).text(&day.iso());
    }
}
