//! Slips that other registers, the sender's roles or the channel give away.

use crate::kommune::{self, Flytting, NABO, Plan, Rad};
use crate::sak::{Sak, moved};
use crate::slips::{INTEGRERING, KAP6A, Slip, slip};

/// Has come from the neighbour.
const HIT: Plan = Plan { flytting: Flytting::Hit, ..INTEGRERING };

pub(crate) fn all() -> Vec<Slip> {
    vec![
        slip("nir-n50c", "born on another day than the number says", INTEGRERING, |sak| {
            sak.den("person").flytt("fodselsdato", 1);
        }),
        slip("nir-n50", "two persons of one DUF-nummer", INTEGRERING, |sak| {
            let person = sak.den("person").clone();
            let other = kommune::nummer(4711, person.dag("fodselsdato").year() + 1);
            let person = person.med("id", "another").med("fnr", other.fnr);
            sak.send(person.med("fodselsdato", other.fodt));
        }),
        slip("nir-n50b", "another number than the register has", INTEGRERING, |sak| {
            let person = sak.den("person").clone();
            let other = kommune::nummer(4711, person.dag("fodselsdato").year());
            sak.historie.register.push(person.med("fnr", other.fnr).med("fodselsdato", other.fodt));
        }),
        slip("nir-n50d", "one fødselsnummer under two DUF-nummer", INTEGRERING, |sak| {
            let person = sak.den("person").clone();
            sak.send(person.med("id", "another").med("duf", kommune::duf(2999, 7)));
        }),
        slip("nir-n51", "lives in another kommune", INTEGRERING, |sak| {
            sak.registerets("bosetting").sett("kommunenummer", NABO);
        }),
        slip("nir-n51b", "has the address of the reception centre", INTEGRERING, |sak| {
            sak.registerets("bosetting").sett("mottak", true);
        }),
        slip("nir-n52", "norsk for asylum seekers after the permit", INTEGRERING, |sak| mottak(sak, 10)),
        slip("nir-n52b", "norsk for asylum seekers who get collective protection", KAP6A, |sak| mottak(sak, -15)),
        slip("nir-n57", "settled more than two years ago", INTEGRERING, |sak| {
            sak.registerets("bosetting").flytt("dato", -800)
        }),
        slip("nir-n60", "still in the neighbour's programme", HIT, |sak| {
            sak.historie.register.retain(|rad| rad.slag() != "avslutning");
            sak.registerets("introduksjonsprogram").flytt("planlagt_slutt", 200);
        }),
        slip("nir-n56", "the sponsor settled six years before", Plan { familie: true, ..INTEGRERING }, |sak| {
            let applied = sak.registerets("opphold").dag("soknadsdato");
            sak.registerets("opphold").sett("referanseperson_bosatt", moved(applied, -6 * 366));
        }),
        slip("nir-n58", "a sender who has the role of norsk alone", INTEGRERING, |sak| {
            sak.roller = r#""kommunenorskbruker""#;
        }),
        slip("nir-n59", "a channel of introduksjonsloven alone", INTEGRERING, |sak| {
            sak.lover = r#""introduksjonsloven""#;
        }),
    ]
}

/// Hours of norsk in a reception centre that begin so many days after the permit.
fn mottak(sak: &mut Sak, days: i32) {
    let first = moved(sak.registerets("opphold").dag("innvilget"), days);
    let timer = Rad::new("norskdeltakelse", "another").med("person", "p1").med("ordning", "OPPLARING_MOTTAK");
    let timer = timer.med("timetype", "ASYL_NORSK").med("timer", 20);
    sak.send(timer.med("fra", first).med("til", moved(first, 10)));
}
