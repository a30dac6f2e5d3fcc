//! The programme and what lies in it.

use super::person::{Person, last_of, later};
use super::plan::{Flytting, Utdanning};
use super::rad::Rad;
use sluse_core::date::Date;
use sluse_core::families::nir::lov::Lov;

/// How long a tiltak lasts before it is written anew, in days.
const QUARTER: i32 = 91;

impl Person {
    /// The last day that was planned: with the leave, which lengthens it.
    pub(super) fn planned_end(&self) -> Date {
        let months = self.plan.months() - if self.plan.flytting == Flytting::Hit { 7 } else { 0 };
        let end = last_of(self.start, months);
        self.permisjon.map_or(end, |(first, last)| later(end, last.day_number() - first.day_number() + 1))
    }

    /// The last day in this municipality.
    pub(super) fn end_here(&self) -> Date {
        if self.plan.flytting == Flytting::Bort {
            last_of(self.start, self.plan.months() / 2)
        } else {
            self.planned_end()
        }
    }

    /// Contact, vedtak, programme, and everything in it.
    pub(super) fn program(&mut self) {
        let start = self.start;
        let first = later(start, 150);
        if self.plan.omsorg && first < self.as_of {
            self.permisjon = Some((first, last_of(first, 7)));
        }
        if self.plan.flytting == Flytting::Hit {
            self.first_half_at_the_neighbours();
        }
        let kontakt = self.rad("kontakt").med("person", self.id()).med("ordning", "INTRODUKSJONSPROGRAM");
        self.sendt(kontakt.med("kontakttype", "KRAV").med("dato", later(self.bosatt, 3).iso()));
        let vedtak = self.vedtak("INTRODUKSJONSPROGRAM", "TILDELING", (start, self.planned_end()));
        let program = self.rad("introduksjonsprogram").med("vedtak", vedtak.id()).med("fra", start.iso());
        let mut program = program.med("planlagt_slutt", self.planned_end().iso());
        self.sendt(vedtak);
        self.utdanning();
        if self.plan.lov != Lov::Introduksjonsloven {
            program.sett("sluttmal", self.goal());
            program.sett("integreringskontrakt", later(start, 3).iso());
            program.sett("kompetansekartlegging", later(start, -4).iso());
            program.sett("karriereveiledning", later(start, -2).iso());
        }
        let id = program.id().to_owned();
        self.sendt(program);
        self.pauses(&id);
        self.tiltak(&id);
        self.fravaer(&id);
        self.avslutning(&id);
    }

    pub(super) fn vedtak(&mut self, ordning: &str, slag: &str, (first, last): (Date, Date)) -> Rad {
        let made = later(first, -self.chance.mellom(5, 15));
        let vedtak = self.rad("vedtak").med("person", self.id()).med("ordning", ordning).med("vedtakstype", slag);
        vedtak.med("vedtaksdato", made.iso()).med("fra", first.iso()).med("til", last.iso())
    }

    fn goal(&self) -> &'static str {
        match self.plan.utdanning {
            Utdanning::Vgs => "HOYERE_UTDANNING",
            _ if self.plan.ung => "FULLFORE_VGO",
            _ => "ARBEID",
        }
    }

    /// Leave and stans, each by its vedtak.
    fn pauses(&mut self, program: &str) {
        if let Some((first, last)) = self.permisjon {
            let vedtak = self.vedtak("INTRODUKSJONSPROGRAM", "PERMISJON", (first, last));
            let permisjon = self.rad("permisjon").med("program", program).med("vedtak", vedtak.id());
            let permisjon = permisjon.med("permisjonstype", "OMSORG").med("dagtype", "KALENDERDAGER");
            self.sendt(vedtak);
            self.sendt(permisjon.med("fra", first.iso()).med("til", last.iso()));
        }
        if let Some(stans) = self.stans() {
            let vedtak = self.vedtak("INTRODUKSJONSPROGRAM", "STANS", stans).med("stanstype", "MIDLERTIDIG");
            self.sendt(vedtak.med("begrunnelse", "ATFERD"));
        }
    }

    fn stans(&self) -> Option<(Date, Date)> {
        let first = later(self.start, 200);
        self.plan.stans.then(|| (first, last_of(first, 2)))
    }

    /// The days on which a programme counted as ended that was not: none where they lie ahead.
    fn ended_by_mistake(&self) -> Option<(Date, Date)> {
        let first = later(self.start, 60);
        (self.plan.gjenapnet && later(first, 21) < self.as_of).then(|| (first, later(first, 20)))
    }

    /// The days on which something goes on, from the first day to a last one and not after the check: pieces of at most so
    /// many days.
    pub(super) fn pieces(&self, from: Date, to: Date, days: i32) -> Vec<(Date, Date)> {
        let mut pieces = Vec::new();
        let mut first = from;
        while first <= to && first <= self.as_of {
            let mut last = later(first, days - 1).min(to);
            let mut next = later(last, 1);
            for (pause, back) in self.permisjon.into_iter().chain(self.stans()).chain(self.ended_by_mistake()) {
                if pause <= last && first <= back {
                    (last, next) = (later(pause, -1), later(back, 1));
                }
            }
            if first <= last {
                pieces.push((first, last));
            }
            first = next;
        }
        pieces
    }

    fn tiltak(&mut self, program: &str) {
        let (work, other): (&[&str], &[(&str, &str)]) = match self.plan.lov {
            Lov::Introduksjonsloven => (&["SPRAKPRAKSIS", "ARBEIDSTRENING"], &[("YRKESRETTET_KURS", "3")]),
            Lov::Integreringsloven => {
                (&["ARBEIDS_UTDANNINGSRETTET"], &[("SAMFUNNSKUNNSKAP", "2"), ("LIVSMESTRING", "1")])
            }
            Lov::Kap6A => (&["ARBEIDS_UTDANNINGSRETTET"], &[("SAMFUNNSKUNNSKAP", "1"), ("SPRAKTILBUD_ENGELSK", "2")]),
        };
        let end = self.end_here();
        for (at, piece) in self.pieces(self.start, end, QUARTER).into_iter().enumerate() {
            self.one_tiltak(program, "NORSKOPPLARING", "19.5", piece);
            self.one_tiltak(program, work[at % work.len()], "15", piece);
        }
        for &(slag, hours) in other {
            for piece in self.pieces(self.start, end, 2 * QUARTER) {
                self.one_tiltak(program, slag, hours, piece);
            }
        }
        if self.plan.barn && self.plan.lov != Lov::Introduksjonsloven {
            let piece = self.pieces(later(self.start, 14), end, 80)[0];
            let tiltak = self.rad("tiltak").med("program", program).med("tiltakstype", "FORELDREVEILEDNING");
            let tiltak = tiltak.med("fra", piece.0.iso()).med("til", piece.1.iso());
            self.sendt(tiltak.med("timer_per_uke", "1.5").med("antall", 9).med("individuell", false));
        }
    }

    fn one_tiltak(&mut self, program: &str, slag: &str, hours: &str, (first, last): (Date, Date)) {
        let tiltak = self.rad("tiltak").med("program", program).med("tiltakstype", slag);
        self.sendt(tiltak.med("fra", first.iso()).med("til", last.iso()).med("timer_per_uke", hours));
    }

    /// A day or two in each quarter, later than the first eight weeks, never on a weekend and never close to another.
    fn fravaer(&mut self, program: &str) {
        let kinds = ["EGENMELDING", if self.plan.barn { "SYKT_BARN" } else { "GYLDIG" }, "FERIE_HOYTID"];
        let pieces = self.pieces(later(self.start, 63), self.end_here(), 45);
        for (at, (first, last)) in pieces.into_iter().enumerate() {
            let monday = later(first, (8 - i32::from(first.iso_weekday())) % 7);
            let until = later(monday, self.chance.mellom(0, 1));
            if until <= last && until <= self.as_of {
                let fravaer = self.rad("fravaer").med("program", program).med("fravaerstype", kinds[at % 3]);
                self.sendt(fravaer.med("fra", monday.iso()).med("til", until.iso()));
            }
        }
    }

    fn avslutning(&mut self, program: &str) {
        if let Some((first, last)) = self.ended_by_mistake() {
            let avslutning = self.rad("avslutning").med("program", program).med("dato", later(first, -1).iso());
            let avslutning = avslutning.med("avslutningsarsak", "UKJENT");
            self.sendt(avslutning.med("gjenapnet", later(last, 1).iso()));
        }
        let end = self.end_here();
        if end > self.as_of {
            return;
        }
        let cause = match (self.plan.flytting, self.goal()) {
            (Flytting::Bort, _) => "FLYTTET",
            (_, "HOYERE_UTDANNING") => "UTD_HOYERE",
            (_, "FULLFORE_VGO") => "UTD_VGS",
            _ => "ARBEID_30",
        };
        let avslutning = self.rad("avslutning").med("program", program).med("dato", end.iso());
        self.sendt(avslutning.med("avslutningsarsak", cause));
    }

    /// What the neighbour has sent before the person moved.
    fn first_half_at_the_neighbours(&mut self) {
        let (first, last) = (self.first_start, last_of(self.first_start, 6).min(later(self.bosatt, -1)));
        let vedtak = self.vedtak("INTRODUKSJONSPROGRAM", "TILDELING", (first, last)).med("person", self.nabo_id());
        let mut program = self.rad("introduksjonsprogram").med("vedtak", vedtak.id()).med("fra", first.iso());
        program.sett("planlagt_slutt", last.iso());
        if self.plan.lov != Lov::Introduksjonsloven {
            program.sett("sluttmal", self.goal());
        }
        let avslutning = self.rad("avslutning").med("program", program.id()).med("dato", last.iso());
        for rad in [vedtak, program, avslutning.med("avslutningsarsak", "FLYTTET")] {
            self.kjent(rad);
        }
    }
}
