//! Slips for the rules about leave, absence, stans, overlaps, and what is told too late.

use crate::kommune::Rad;
use crate::sak::{Sak, as_of, moved};
use crate::slips::{INTEGRERING, OMSORG, PAGAR, Slip, slip};

pub(crate) fn all() -> Vec<Slip> {
    let mut all = absence();
    all.extend(leave());
    all.extend(within());
    all.extend(late());
    all
}

fn absence() -> Vec<Slip> {
    vec![
        slip("nir-n31", "seven weeks with a sick child", INTEGRERING, |sak| {
            sak.den("fravaer").sett("fravaerstype", "SYKT_BARN");
            sak.den("fravaer").flytt("til", 50);
        }),
        slip("nir-n31b", "an egenmelding of a week", INTEGRERING, |sak| {
            let monday = sak.den("fravaer").dag("fra");
            sak.den("fravaer").sett("til", moved(monday, 4));
        }),
        slip("nir-n31c", "egenmelding eight times a year", INTEGRERING, |sak| {
            sak.alle("fravaer", |rad| rad.sett("fravaerstype", "EGENMELDING"));
        }),
        slip("nir-n31d", "egenmelding in the first month", INTEGRERING, |sak| {
            sak.den("fravaer").flytt("fra", -42);
            sak.den("fravaer").flytt("til", -42);
        }),
        slip("nir-n32", "absence on the day after parental leave, and no cause", OMSORG, |sak| {
            let back = moved(sak.den("permisjon").dag("til"), 1);
            let fravaer = sak.den("fravaer");
            fravaer.sett("fravaerstype", "GYLDIG");
            fravaer.sett("fra", back);
            fravaer.sett("til", back);
        }),
    ]
}

/// The leave is another than it was, and so many days longer, by its vedtak too.
fn leave_of(sak: &mut Sak, kind: &str, days: i32) {
    sak.den("permisjon").sett("permisjonstype", kind);
    sak.den("permisjon").flytt("til", days);
    sak.den_med("vedtak", "vedtakstype", "PERMISJON").flytt("til", days);
}

/// What was given in the days that the leave now covers too.
const COVERED: &[&str] = &["nir-n40b"];

fn leave() -> Vec<Slip> {
    vec![
        slip("nir-n31e", "ill for more than a year", OMSORG, |sak| leave_of(sak, "EGEN_LANGVARIG_SYKDOM", 200))
            .also(COVERED),
        slip("nir-n31f", "seven months of leave in pregnancy", OMSORG, |sak| leave_of(sak, "SVANGERSKAP", 0)),
        slip("nir-n31g", "seven months of leave after birth", OMSORG, |sak| leave_of(sak, "FODSEL", 0)),
        slip("nir-n31f", "seven months of leave for the father at birth", OMSORG, |sak| leave_of(sak, "FAR_FODSEL", 0)),
        slip("nir-n31i", "eleven months of parental leave", OMSORG, |sak| leave_of(sak, "OMSORG", 120)).also(COVERED),
        slip("nir-n40b", "hours in the middle of leave", OMSORG, |sak| {
            let day = moved(sak.den("permisjon").dag("fra"), 30);
            let timer = sak.den_med("norskdeltakelse", "timetype", "SAMFUNNSKUNNSKAP").clone().med("id", "another");
            sak.send(timer.med("fra", day).med("til", day).med("timer", 3));
        }),
        slip("nir-n41", "the same leave twice", OMSORG, |sak| {
            let permisjon = sak.den("permisjon").clone();
            sak.send(permisjon.med("id", "another"));
        }),
    ]
}

fn within() -> Vec<Slip> {
    vec![
        slip("nir-n38", "norsk that goes on when it has begun anew", INTEGRERING, |sak| {
            sak.den_med("tiltak", "tiltakstype", "NORSKOPPLARING").flytt("til", 10);
        }),
        slip("nir-n40", "tiltak after a permanent stans", INTEGRERING, |sak| {
            let program = sak.den("vedtak").clone().med("id", "another");
            let first = moved(program.dag("fra"), 100);
            let stans = program.med("vedtakstype", "STANS").med("stanstype", "PERMANENT").med("begrunnelse", "ATFERD");
            sak.send(stans.med("vedtaksdato", first).med("fra", first));
        }),
        slip("nir-n40c", "tiltak after a permanent stans that was complained about", INTEGRERING, |sak| {
            let program = sak.den("vedtak").clone().med("id", "another");
            let first = moved(program.dag("fra"), 100);
            let stans = program.med("vedtakstype", "STANS").med("stanstype", "PERMANENT").med("begrunnelse", "ATFERD");
            sak.send(stans.med("vedtaksdato", first).med("fra", first));
            sak.send(Rad::new("klage", "complaint").med("vedtak", "another").med("dato", moved(first, 10)));
        }),
        slip("nir-n44", "five hundred hours in two months", INTEGRERING, |sak| {
            sak.den("norskdeltakelse").sett("timer", 500);
        }),
    ]
}

/// The register has all there is, and the person alone is sent again.
fn all_is_known(sak: &mut Sak) {
    let (person, rest): (Vec<Rad>, Vec<Rad>) = sak.historie.sendt.drain(..).partition(|rad| rad.slag() == "person");
    sak.historie.sendt = person;
    sak.historie.register.extend(rest);
}

/// A contact so many days before the check.
fn contact(sak: &mut Sak, days: i32) {
    let kontakt = Rad::new("kontakt", "another").med("person", "p1").med("ordning", "INTRODUKSJONSPROGRAM");
    sak.send(kontakt.med("kontakttype", "KONTAKT").med("dato", moved(as_of(), -days)));
}

fn late() -> Vec<Slip> {
    vec![
        slip("nir-n33", "a contact of more than two months ago", PAGAR, |sak| contact(sak, 64)).given(all_is_known),
        slip("nir-n64", "a contact of the year that is closed", PAGAR, |sak| contact(sak, 100)).given(all_is_known),
    ]
}
