//! A history in a call: what is sent, what is known, who sends.

use crate::kommune::{Historie, Rad, json};
use crate::parts::parted;
use sluse_core::date::Date;
use sluse_core::wire::Answer;
use sluse_core::{OP_CHECK, Status, call};

/// The day of every check.
pub(crate) fn as_of() -> Date {
    Date::new(2026, 3, 10).expect("a day")
}

/// A call to come.
#[derive(Clone)]
pub(crate) struct Sak {
    pub(crate) historie: Historie,
    pub(crate) mode: &'static str,
    /// The sender's roles.
    pub(crate) roller: &'static str,
    /// The laws that the channel carries.
    pub(crate) lover: &'static str,
}

impl Sak {
    pub(crate) fn of(historie: Historie) -> Self {
        Self {
            historie,
            mode: "test",
            roller: r#""kommuneintrobruker","kommunenorskbruker""#,
            lover: r#""integreringsloven","introduksjonsloven","kap6a""#,
        }
    }

    pub(crate) fn answer(&self) -> Answer {
        self.answer_to("json", &json(&self.historie.sendt, false))
    }

    pub(crate) fn answer_to(&self, format: &str, payload: &str) -> Answer {
        let Self { historie, mode, roller, lover } = self;
        let register = json(&historie.register, true);
        let known = format!(r#"{{"nir.lover":[{lover}],"nir.register":{register},"nir.roller":[{roller}]}}"#);
        let day = as_of();
        let head =
            format!(r#"{{"as_of":"{day}","exchange":"nir.ws4","format":"{format}","known":{known},"mode":"{mode}"}}"#);
        let (head, body) = parted(head.as_bytes(), payload.as_bytes());
        let mut out = Vec::new();
        let status = call(OP_CHECK, &head, &body, &mut out);
        assert_eq!(status, Status::Answer, "refused: {}", String::from_utf8_lossy(&out));
        serde_json::from_slice(&out).expect("an answer is JSON of the wire's shape")
    }

    /// The first record of a type that is sent.
    pub(crate) fn den(&mut self, slag: &str) -> &mut Rad {
        self.den_med(slag, "type", slag)
    }

    /// The first record of a type that is sent and says this in a field.
    pub(crate) fn den_med(&mut self, slag: &str, navn: &str, verdi: &str) -> &mut Rad {
        first(&mut self.historie.sendt, slag, navn, verdi)
    }

    /// The first record of a type that the registers hold.
    pub(crate) fn registerets(&mut self, slag: &str) -> &mut Rad {
        first(&mut self.historie.register, slag, "type", slag)
    }

    /// Changes every record of a type that is sent.
    pub(crate) fn alle(&mut self, slag: &str, change: fn(&mut Rad)) {
        self.historie.sendt.iter_mut().filter(|rad| rad.slag() == slag).for_each(change);
    }

    /// Sends nothing that says this in a field.
    pub(crate) fn bort(&mut self, navn: &str, verdi: &str) {
        self.historie.sendt.retain(|rad| rad.felt(navn) != Some(verdi));
    }

    /// Sends a record more.
    pub(crate) fn send(&mut self, rad: Rad) {
        self.historie.sendt.push(rad);
    }

    /// Moves the whole history, so that the programme begins on the day; who the person is stays.
    pub(crate) fn begynner(&mut self, day: &str) {
        let day = Date::parse(day).expect("a day");
        let days = day.day_number() - self.den("introduksjonsprogram").dag("fra").day_number();
        let rows = self.historie.sendt.iter_mut().chain(&mut self.historie.register);
        rows.filter(|rad| rad.slag() != "person").for_each(|rad| rad.flytt_alt(days));
    }

    /// Accepts a record back.
    pub(crate) fn annuller(&mut self, rad: &Rad) {
        let annullering =
            Rad::new("annullering", "takes-back").med("gjelder_type", rad.slag()).med("gjelder", rad.id());
        self.send(annullering.med("dato", as_of()).med("annulleringsgrunn", "FEILREGISTRERT"));
    }

    /// Sends nothing of a type.
    pub(crate) fn uten(&mut self, slag: &str) {
        self.historie.sendt.retain(|rad| rad.slag() != slag);
    }
}

fn first<'a>(rader: &'a mut [Rad], slag: &str, navn: &str, verdi: &str) -> &'a mut Rad {
    let found = rader.iter_mut().find(|rad| rad.slag() == slag && rad.felt(navn) == Some(verdi));
    found.unwrap_or_else(|| panic!("the history has a {slag} with {verdi}"))
}

/// A day moved.
pub(crate) fn moved(day: Date, days: i32) -> Date {
    day.plus_days(days).expect("the days of a history exist")
}
