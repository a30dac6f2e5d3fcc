//! The person, the permit, the settlement, the category; and the one who is refused.

use super::plan::{Flytting, Plan, Utdanning};
use super::rad::Rad;
use super::tall::{self, Tilfeldig};
use super::{Historie, KOMMUNE, NABO};
use sluse_core::date::Date;
use sluse_core::families::nir::lov::Lov;

/// A person whose records are being made.
pub(super) struct Person {
    pub(super) chance: Tilfeldig,
    pub(super) nr: u64,
    pub(super) plan: Plan,
    pub(super) as_of: Date,
    pub(super) historie: Historie,
    /// How many records have got an id.
    made: u32,
    /// First day of the programme in this municipality.
    pub(super) start: Date,
    /// First day in any.
    pub(super) first_start: Date,
    /// The day of settlement in this municipality.
    pub(super) bosatt: Date,
    pub(super) innvilget: Date,
    /// The day of arrival in Norway.
    pub(super) ankomst: Date,
    /// Leave within the programme.
    pub(super) permisjon: Option<(Date, Date)>,
}

/// The day so many days later.
pub(super) fn later(day: Date, days: i32) -> Date {
    day.plus_days(days).expect("the days of a history exist")
}

/// The last of so many months from the day.
pub(super) fn last_of(day: Date, months: i32) -> Date {
    later(day.plus_months(months).expect("the days of a history exist"), -1)
}

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

impl Person {
    pub(super) fn new(mut chance: Tilfeldig, nr: u64, plan: Plan, as_of: Date) -> Self {
        let start = start(&mut chance, &plan, as_of);
        // Whoever comes from the neighbour has had half a year there.
        let first_start = if plan.flytting == Flytting::Hit { later(start, -180 - 45) } else { start };
        let bosatt = later(start, -chance.mellom(30, 80));
        let first_bosatt = if first_start == start { bosatt } else { later(first_start, -50) };
        let innvilget = later(first_bosatt, -chance.mellom(15, 40));
        let ankomst = match plan.lov {
            _ if plan.familie => later(innvilget, 5),
            Lov::Kap6A => later(innvilget, -20),
            _ => later(innvilget, -chance.mellom(200, 400)),
        };
        Self {
            chance,
            nr,
            plan,
            as_of,
            historie: Historie::default(),
            made: 0,
            start,
            first_start,
            bosatt,
            innvilget,
            ankomst,
            permisjon: None,
        }
    }

    /// The person's own id.
    pub(super) fn id(&self) -> String {
        format!("p{}", self.nr)
    }

    /// A new record about the person.
    pub(super) fn rad(&mut self, slag: &str) -> Rad {
        self.made += 1;
        Rad::new(slag, &format!("{}{}-{}", &slag[..1], self.nr, self.made))
    }

    pub(super) fn sendt(&mut self, rad: Rad) {
        self.historie.sendt.push(rad);
    }

    pub(super) fn kjent(&mut self, rad: Rad) {
        self.historie.register.push(rad);
    }

    /// Who the person is, and what the registers tell of the permit, the settlement and the right.
    pub(super) fn innvandring(&mut self) {
        let age = if self.plan.ung { self.chance.mellom(20, 23) } else { self.chance.mellom(27, 48) };
        let born = self.innvilget.year() - u16::try_from(age).expect("an age");
        let numbers = tall::nummer(self.chance.next(), born);
        let duf = tall::duf(2999, 100_000 + self.nr);
        let mut person = Rad::new("person", &self.id())
            .med("kommunenummer", KOMMUNE)
            .med("duf", &duf)
            .med("fnr", &numbers.fnr)
            .med("fodselsdato", numbers.fodt.iso())
            .med("kjonn", if self.chance.av_hundre(50) { 1 } else { 2 });
        if self.plan.barn || self.chance.av_hundre(50) {
            person.sett("barn_under_18", self.plan.barn);
        }
        if self.plan.nytt_nummer {
            self.kjent(person.clone().med("fnr", &numbers.dnr));
        }
        if self.plan.flytting == Flytting::Hit {
            let there = Rad::new("person", &self.nabo_id()).med("kommunenummer", NABO);
            self.kjent(there.med("duf", &duf).med("fnr", &numbers.fnr));
        }
        self.sendt(person);
        self.opphold();
        self.bosetting();
        self.kategorier();
    }

    /// The id that the neighbour has given the person.
    pub(super) fn nabo_id(&self) -> String {
        format!("n{}", self.nr)
    }

    fn opphold(&mut self) {
        let innvilget = self.innvilget;
        let opphold = self.rad("opphold").med("person", self.id()).med("innvilget", innvilget.iso());
        let opphold = opphold.med("fra", innvilget.iso()).med("ankomst", self.ankomst.iso());
        let opphold = if self.plan.familie {
            let applied = later(innvilget, -self.chance.mellom(150, 300));
            opphold
                .med("hjemmel", "KAPITTEL_6")
                .med("soknadsdato", applied.iso())
                .med("referanseperson_bosatt", later(applied, -self.chance.mellom(200, 1200)).iso())
        } else if self.plan.lov == Lov::Kap6A {
            opphold.med("hjemmel", "PARAGRAF_34")
        } else {
            opphold.med("hjemmel", "PARAGRAF_28")
        };
        self.kjent(opphold);
    }

    fn bosetting(&mut self) {
        let by_agreement = !self.plan.familie;
        let mut places = vec![(KOMMUNE, self.bosatt)];
        match self.plan.flytting {
            Flytting::Ingen => {}
            Flytting::Hit => places.insert(0, (NABO, later(self.first_start, -50))),
            Flytting::Bort => places.push((NABO, later(self.end_here(), 1))),
        }
        for (kommune, day) in places {
            let bosetting = self.rad("bosetting").med("person", self.id()).med("kommunenummer", kommune);
            self.kjent(bosetting.med("dato", day.iso()).med("etter_avtale", by_agreement));
        }
    }

    fn kategorier(&mut self) {
        let lov = self.plan.lov;
        let (intro, norsk) = match lov {
            Lov::Kap6A => ("RETT_INTRO", "RETT_NORSK"),
            _ if self.plan.avslag => ("KAN_TILBYS_INTRO", "RETT_OG_PLIKT_NORSK"),
            _ => ("RETT_OG_PLIKT_INTRO", "RETT_OG_PLIKT_NORSK"),
        };
        let from = if self.plan.flytting == Flytting::Hit { later(self.first_start, -50) } else { self.bosatt };
        for (kategori, ordning) in [(intro, "INTRODUKSJONSPROGRAM"), (norsk, self.norsk_ordning())] {
            let rad = self.rad("kategori_ordning").med("person", self.id()).med("lov", lov.name());
            self.kjent(rad.med("kategori", kategori).med("ordning", ordning).med("fra", from.iso()));
        }
        if self.plan.asyl {
            let rad = self.rad("kategori_ordning").med("person", self.id()).med("lov", lov.name());
            let rad = rad.med("kategori", "ASYLNORSK").med("ordning", "OPPLARING_MOTTAK");
            self.kjent(rad.med("fra", self.ankomst.iso()).med("til", self.innvilget.iso()));
        }
    }

    /// The ordning of training in norsk.
    pub(super) fn norsk_ordning(&self) -> &'static str {
        if self.plan.lov == Lov::Kap6A { "NORSK_RETT_NORSKMAL" } else { "NORSK_SAMFUNNSKUNNSKAP" }
    }

    /// What the person has learned before, where the law asks for it. Chapter 6A asks before it gives more norsk.
    pub(super) fn utdanning(&mut self) {
        let asks = match self.plan.lov {
            Lov::Introduksjonsloven => false,
            Lov::Integreringsloven => true,
            Lov::Kap6A => self.plan.utvidet && !self.plan.avslag,
        };
        if asks {
            let rad = self.rad("utdanningsbakgrunn").med("person", self.id()).med("dato", later(self.start, -5).iso());
            let rad = rad.med("har_vgs", self.plan.utdanning == Utdanning::Vgs);
            self.sendt(rad.med("har_grunnskole", self.plan.utdanning != Utdanning::Ingen));
        }
    }

    /// Applied, was refused, complained.
    pub(super) fn avslag(&mut self) {
        let (asked, decided) = (later(self.bosatt, 5), later(self.bosatt, 25));
        let kontakt = self.rad("kontakt").med("person", self.id()).med("ordning", "INTRODUKSJONSPROGRAM");
        self.sendt(kontakt.med("kontakttype", "SOKNAD").med("dato", asked.iso()));
        let vedtak = self.rad("vedtak").med("person", self.id()).med("ordning", "INTRODUKSJONSPROGRAM");
        let vedtak = vedtak.med("vedtakstype", "AVSLAG").med("begrunnelse", "SKJONN");
        let vedtak = vedtak.med("vedtaksdato", decided.iso()).med("fra", decided.iso());
        let klage = self.rad("klage").med("vedtak", vedtak.id()).med("dato", later(decided, 10).iso());
        self.sendt(vedtak);
        self.sendt(klage);
        self.utdanning();
    }
}

/// The first day of the programme: late enough for the law, early enough for what has to have happened by the check.
fn start(chance: &mut Tilfeldig, plan: &Plan, as_of: Date) -> Date {
    let (first, last) = match plan.lov {
        // The municipality of 2020 is that of today, and the permit was granted before 2021.
        Lov::Introduksjonsloven => (day(2020, 5, 1), day(2020, 12, 31)),
        _ if plan.pagar => {
            let gone = plan.months() * 30 - 60;
            (later(as_of, -gone), later(as_of, -90))
        }
        Lov::Integreringsloven => (day(2021, 12, 1), later(as_of, -(plan.months() + 10) * 31)),
        Lov::Kap6A if plan.utvidet => (day(2022, 11, 1), day(2023, 4, 1)),
        Lov::Kap6A => (day(2022, 11, 1), later(as_of, -24 * 31)),
    };
    let first = if plan.lov == Lov::Integreringsloven { first.max(day(2021, 12, 1)) } else { first };
    later(first, chance.mellom(0, (last.day_number() - first.day_number()).max(0)))
}
