//! One participant: everything that is sent and known about a person, by day, and the law that it follows.

use crate::date::Date;
use crate::families::nir::codes::vedtakstype;
use crate::families::nir::field;
use crate::families::nir::kodeverk::Code;
use crate::families::nir::lov::{self, Alltid, Fakta, Lover, Lovvalg, avgjorende, lov_for_asylsoker};
use crate::families::nir::participant::RecordSet;
use crate::families::nir::participant::by_type::ByType;
use crate::families::nir::participant::deadlines::Nevnte;
use crate::families::nir::{
    Bosetting, Opphold, Permisjon, Person, Record, RecordType, Utdanningsbakgrunn, Vedtak, View,
};

/// A person with all records that stand.
pub struct Deltaker<'a, 'i> {
    /// Where the records belong together.
    pub set: &'i RecordSet<'a>,
    /// The person: the record that is sent, else the known one.
    pub person: Person<'a>,
    /// Every record that stands, by day; ties by type and id, never by the order of the payload.
    pub records: Vec<&'a Record>,
    /// The same, type by type: rules ask for those of one again and again.
    by_type: ByType<'a>,
    /// The permits that the choice of law can rest on.
    opphold: Vec<lov::Opphold>,
    /// What of the choice of law is the same on every day.
    alltid: Alltid,
    /// What is registered of schooling, by day: asked for each programme.
    skolegang: Vec<Utdanningsbakgrunn<'a>>,
    /// The vedtak whose place another that stands has taken.
    pub erstattet: Nevnte,
    /// The vedtak whose leave is told by records of its own.
    pub(super) permisjon_fortalt: Nevnte,
    ankomst: Option<Date>,
    referanseperson: bool,
}

impl<'a> RecordSet<'a> {
    /// Every person with their records.
    pub fn deltakere(&self) -> impl Iterator<Item = Deltaker<'a, '_>> {
        self.persons().filter_map(|places| {
            let records: Vec<&Record> = places.iter().filter_map(|(_, at)| self.records.get(*at as usize)).collect();
            let persons = || records.iter().copied().filter_map(Person::of);
            let person = persons().find(|person| !person.known).or_else(|| persons().next())?;
            Some(Deltaker::of(self, person, records))
        })
    }
}

impl<'a, 'i> Deltaker<'a, 'i> {
    fn of(set: &'i RecordSet<'a>, person: Person<'a>, records: Vec<&'a Record>) -> Self {
        let by_type = ByType::of(&records);
        let permits = || by_type.all::<Opphold>();
        let opphold = permits().map(|permit| lov::Opphold {
            hjemmel: permit.hjemmel().and_then(|ground| ground.kode().hjemmel()),
            innvilget: permit.innvilget(),
            fornyet: permit.fornyet() == Some(true),
        });
        let opphold = avgjorende(opphold.collect());
        let ankomst = permits().filter_map(|permit| permit.ankomst()).min();
        let referanseperson = permits().any(|permit| permit.has(field::REFERANSEPERSON_BOSATT));
        Self {
            set,
            person,
            alltid: Fakta { opphold: &opphold, ankomst, referanseperson }.alltid(),
            erstattet: Nevnte::of(set, by_type.all(), Vedtak::erstatter),
            permisjon_fortalt: Nevnte::of(set, by_type.all(), Permisjon::vedtak),
            skolegang: by_type.all().collect(),
            opphold,
            ankomst,
            referanseperson,
            by_type,
            records,
        }
    }

    /// The records of a type, by day.
    pub fn all<V: View<'a>>(&self) -> impl Iterator<Item = V> + use<'a, '_, 'i, V> {
        self.by_type.all()
    }

    /// The records of a type, by day, as any records.
    pub(super) fn of_type(&self, record_type: RecordType) -> &[&'a Record] {
        self.by_type.of_type(record_type)
    }

    /// Which laws may apply to the person on a day, and why.
    #[must_use]
    pub fn lovvalg(&self, day: Date) -> Lovvalg {
        let fakta = Fakta { opphold: &self.opphold, ankomst: self.ankomst, referanseperson: self.referanseperson };
        self.alltid.on(&fakta, day)
    }

    /// The laws that may apply to a record: those of its own day, else of the day given. Training in a reception centre
    /// (mottak) follows the law of the day: the permit that chooses a law had not been granted.
    #[must_use]
    pub fn lover(&self, record: &Record, otherwise: Date) -> Lover {
        let day = record.day().unwrap_or(otherwise);
        if self.is_for_asylum_seekers(record) { Lover::only(lov_for_asylsoker(day)) } else { self.lovvalg(day).lover }
    }

    /// The day of birth, where the person's records say it alike: by itself, or by a fødselsnummer of one possible year.
    #[must_use]
    pub fn fodt(&self) -> Option<Date> {
        let mut days = self.all::<Person>().filter_map(|person| person.fodselsdato().or_else(|| person.born()));
        let first = days.next()?;
        days.all(|day| day == first).then_some(first)
    }

    /// The first day on which a permit was granted that is known.
    #[must_use]
    pub fn innvilget(&self) -> Option<Date> {
        self.opphold.iter().filter_map(|permit| permit.innvilget).min()
    }

    /// The first day on which the person was settled in the kommune.
    #[must_use]
    pub fn bosatt(&self) -> Option<Date> {
        self.all::<Bosetting>().filter_map(|record| record.dato()).min()
    }

    /// Whether the person has videregående or more from before; none where nothing is registered by that day.
    #[must_use]
    pub fn har_vgs(&self) -> Option<bool> {
        self.skolegang.last()?.har_vgs()
    }

    /// What is registered of the person's schooling by the day; what is registered only later, where nothing is before.
    #[must_use]
    pub fn utdanning(&self, day: Date) -> Option<Utdanningsbakgrunn<'a>> {
        // Rows without a readable day stand first.
        let by_day = |record: &Utdanningsbakgrunn<'_>| record.dato().is_none_or(|registered| registered <= day);
        let last = self.skolegang.partition_point(by_day).checked_sub(1);
        let last = last.and_then(|last| self.skolegang.get(last)).filter(|record| record.dato().is_some());
        last.or_else(|| self.skolegang.first()).copied()
    }

    /// Vedtak of a kind on an ordning, by day.
    pub fn vedtak(&self, kind: Code<vedtakstype::List>) -> impl Iterator<Item = Vedtak<'a>> {
        self.all::<Vedtak>().filter(move |vedtak| vedtak.vedtakstype() == Some(kind))
    }

    /// Whether the record is about the training of asylum seekers, held in reception centres before there is a permit.
    #[must_use]
    pub fn is_for_asylum_seekers(&self, record: &Record) -> bool {
        self.set.is_for_asylum_seekers(record)
    }
}
