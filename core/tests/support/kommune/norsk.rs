//! Training in norsk and samfunnskunnskap.

use super::person::{Person, last_of, later};
use super::plan::{Flytting, Utdanning};
use super::rad::Rad;
use sluse_core::date::Date;
use sluse_core::families::nir::lov::Lov;

impl Person {
    /// The vedtak, the goals and the hours.
    pub(super) fn norsk(&mut self) {
        let (start, end) = (self.start, self.norsk_end());
        let ordning = self.norsk_ordning();
        if self.plan.asyl {
            self.mottak();
        }
        let vedtak = self.vedtak(ordning, "TILDELING", (start, end));
        self.sendt(vedtak);
        if self.plan.lov == Lov::Integreringsloven {
            self.norskmal();
        }
        // How often hours are registered, and how many a day they are, in hundredths.
        let (days, each) = match self.plan.lov {
            Lov::Introduksjonsloven => (60, 65),
            Lov::Integreringsloven => (60, 205),
            Lov::Kap6A => (30, 200),
        };
        let last = end.min(self.end_here());
        for piece in self.pieces(start, last, days) {
            self.timer("NORSK", &hours(piece, each), piece);
        }
        if self.plan.lov != Lov::Kap6A {
            let piece = self.pieces(start, last, 60)[0];
            self.timer("SAMFUNNSKUNNSKAP", "50", piece);
        }
        if self.plan.utvidet {
            self.utvidet(end);
        }
        if self.plan.retting {
            self.retting();
        }
        self.prove(last);
    }

    /// The last day of the training by law, with the leave.
    fn norsk_end(&self) -> Date {
        let months = match (self.plan.lov, self.plan.utdanning) {
            (Lov::Kap6A, _) => 12,
            (Lov::Integreringsloven, Utdanning::Vgs) => 18,
            _ => 36,
        };
        let months = months - if self.plan.flytting == Flytting::Hit { 8 } else { 0 };
        let end = last_of(self.start, months);
        self.permisjon.map_or(end, |(first, last)| later(end, last.day_number() - first.day_number() + 1))
    }

    fn timer(&mut self, kind: &str, hours: &str, (first, last): (Date, Date)) {
        // What has not been given yet has no hours.
        if last > self.as_of {
            return;
        }
        let rad = self.rad("norskdeltakelse").med("person", self.id()).med("ordning", self.norsk_ordning());
        let mut rad = rad.med("timetype", kind).med("timer", hours).med("fra", first.iso()).med("til", last.iso());
        if self.plan.lov == Lov::Introduksjonsloven {
            let spor = match self.plan.utdanning {
                Utdanning::Ingen => "SPOR_1",
                Utdanning::Grunnskole => "SPOR_2",
                Utdanning::Vgs => "SPOR_3",
            };
            rad.sett("spor", spor);
        }
        if self.chance.av_hundre(30) {
            rad.sett("fravaerstimer", "4.5");
        }
        self.sendt(rad);
    }

    /// Three months of training while the application was waiting, since 2021.
    fn mottak(&mut self) {
        let first = later(self.ankomst, 60).max(Date::new(2021, 1, 1).expect("a day of the calendar"));
        let piece = (first, later(first, 90));
        for (kind, hours) in [("ASYL_NORSK", "120"), ("SAMFUNNSKUNNSKAP", "25")] {
            let rad = self.rad("norskdeltakelse").med("person", self.id()).med("ordning", "OPPLARING_MOTTAK");
            let rad = rad.med("timetype", kind).med("timer", hours);
            self.sendt(rad.med("fra", piece.0.iso()).med("til", piece.1.iso()));
        }
    }

    fn norskmal(&mut self) {
        let (written, spoken) = match self.plan.utdanning {
            Utdanning::Ingen => ("A2", "B1"),
            Utdanning::Grunnskole => ("B1", "B1"),
            Utdanning::Vgs => ("B1", "B2"),
        };
        let mut rad = self.rad("norskmal").med("person", self.id()).med("fra", self.start.iso());
        for part in ["lytte", "lese", "skriftlig"] {
            rad.sett(part, written);
        }
        self.sendt(rad.med("muntlig", spoken));
    }

    /// Half a year more of norsk under chapter 6A, by a vedtak of its own.
    fn utvidet(&mut self, frist: Date) {
        let piece = (later(frist, 1), last_of(later(frist, 1), 6));
        let vedtak = self.vedtak(self.norsk_ordning(), "UTVIDET_NORSK", piece);
        self.sendt(vedtak);
        for part in self.pieces(piece.0, piece.1, 30) {
            self.timer("NORSK", &hours(part, 150), part);
        }
    }

    /// The first hours were sent wrong: what was sent is annulled, and what is right has an id of its own.
    fn retting(&mut self) {
        let hours = |rad: &&Rad| rad.slag() == "norskdeltakelse";
        let Some(right) = self.historie.sendt.iter().find(hours).cloned() else { return };
        let wrong = self.rad("norskdeltakelse");
        let id = wrong.id().to_owned();
        let noticed = later(right.dag("til"), 20).min(self.as_of);
        self.kjent(right.med("id", &id).med("timer", "4.5"));
        let annullering = self.rad("annullering").med("gjelder_type", "norskdeltakelse").med("gjelder", &id);
        self.sendt(annullering.med("dato", noticed.iso()).med("annulleringsgrunn", "FEILREGISTRERT"));
    }

    /// The test at the end of the training, as HK-dir has it.
    fn prove(&mut self, last: Date) {
        let day = later(last, 10);
        if day > self.as_of || self.plan.flytting == Flytting::Bort {
            return;
        }
        for part in ["LYTTE", "LESE", "SKRIFTLIG", "MUNTLIG"] {
            let prove = self.rad("prove").med("person", self.id()).med("provetype", "NORSKPROVEN");
            self.kjent(prove.med("delprove", part).med("dato", day.iso()).med("resultat", "A2"));
        }
    }
}

/// So many hundredths of an hour a day, written with two decimals.
fn hours((first, last): (Date, Date), each: i32) -> String {
    let hundredths = (last.day_number() - first.day_number() + 1) * each;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
