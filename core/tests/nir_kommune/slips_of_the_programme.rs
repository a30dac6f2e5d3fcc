//! Slips for the rules about the programme's time and content, and about what overwrites, repeats or takes back.

use crate::kommune::{Plan, Utdanning};
use crate::sak::{Sak, moved};
use crate::slips::{ANNULLERT, INTEGRERING, INTRO, Slip, slip};

const VGS: Plan = Plan { utdanning: Utdanning::Vgs, ..INTEGRERING };

pub(crate) fn all() -> Vec<Slip> {
    let mut all = programme();
    all.extend(again());
    all
}

/// The programme was planned and ended so many days later.
fn longer(sak: &mut Sak, days: i32) {
    sak.den("introduksjonsprogram").flytt("planlagt_slutt", days);
    sak.den("avslutning").flytt("dato", days);
}

fn programme() -> Vec<Slip> {
    vec![
        slip("nir-n14b", "ended before it began", INTEGRERING, |sak| {
            let start = sak.den("introduksjonsprogram").dag("fra");
            sak.den("avslutning").sett("dato", moved(start, -1));
        })
        // Everything in it then comes after its end.
        .also(&["nir-n39"]),
        slip("nir-n22", "a month longer than six, for whoever has videregående", VGS, |sak| longer(sak, 30)),
        slip("nir-n22b", "longer than any extension", VGS, |sak| longer(sak, 210))
            .given(|sak| sak.begynner("2023-03-01")),
        slip("nir-n23", "settled more than three months before the start", INTEGRERING, |sak| {
            sak.registerets("opphold").flytt("innvilget", -100);
            sak.registerets("bosetting").flytt("dato", -70);
            sak.den("kontakt").flytt("dato", -70);
        }),
        slip("nir-n24", "far from full time", INTEGRERING, |sak| {
            sak.alle("tiltak", |rad| rad.sett("timer_per_uke", 5))
        }),
        slip("nir-n25", "no livsmestring", INTEGRERING, |sak| sak.bort("tiltakstype", "LIVSMESTRING")),
        slip("nir-n26", "five meetings of foreldreveiledning", Plan { barn: true, ..INTEGRERING }, |sak| {
            sak.den_med("tiltak", "tiltakstype", "FORELDREVEILEDNING").sett("antall", 5);
        }),
        slip("nir-n29", "a temporary stans of four months", Plan { stans: true, ..INTRO }, |sak| {
            sak.den_med("vedtak", "vedtakstype", "STANS").flytt("til", 60);
        }),
        slip("nir-n29", "a temporary stans of four months", Plan { stans: true, ..INTEGRERING }, |sak| {
            sak.den_med("vedtak", "vedtakstype", "STANS").flytt("til", 60);
        }),
        slip("nir-n29c", "a grant with the kind of a stans", INTEGRERING, |sak| {
            sak.den("vedtak").sett("stanstype", "MIDLERTIDIG");
        }),
    ]
}

fn again() -> Vec<Slip> {
    vec![
        slip("nir-n47", "norsk as tiltak, and no hours of it", INTEGRERING, |sak| sak.bort("timetype", "NORSK")),
        slip("nir-n49b", "a vedtak is sent again for other days", INTEGRERING, |sak| {
            let mut vedtak = sak.den("vedtak").clone();
            vedtak.flytt("fra", -1);
            sak.historie.register.push(vedtak);
        }),
        slip("nir-n49f", "what was sent before is sent again with other hours", INTEGRERING, |sak| {
            let tiltak = sak.den("tiltak").clone();
            sak.historie.register.push(tiltak.med("timer_per_uke", "10"));
        }),
        slip("nir-n49d", "what was sent before is sent again", INTEGRERING, |sak| {
            let tiltak = sak.den("tiltak").clone();
            sak.historie.register.push(tiltak);
        }),
        slip("nir-n49e", "annulled twice", Plan { retting: true, ..INTEGRERING }, |sak| {
            let annullering = sak.den("annullering").clone();
            sak.send(annullering.med("id", "another"));
        })
        .also(ANNULLERT),
        slip("nir-n49c", "the result of a test annulled", INTEGRERING, |sak| {
            let prove = sak.registerets("prove").clone();
            sak.annuller(&prove);
        })
        .also(ANNULLERT),
    ]
}
