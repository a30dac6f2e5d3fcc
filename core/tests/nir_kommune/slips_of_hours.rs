//! Slips for the rules about hours: how many, until when, and what grants follow from them.

use crate::kommune::{Plan, Rad, Utdanning};
use crate::sak::{Sak, moved};
use crate::slips::{INTEGRERING, INTRO, KAP6A, NORSK, Slip, slip};

/// Gets more norsk by a vedtak of its own.
const UTVIDET: Plan = Plan { utvidet: true, ..KAP6A };
const VGS: Plan = Plan { utdanning: Utdanning::Vgs, ..INTEGRERING };
const ASYL: Plan = Plan { asyl: true, ..INTEGRERING };

pub(crate) fn all() -> Vec<Slip> {
    vec![
        slip("nir-n43", "three thousand hours of norsk under introduksjonsloven", INTRO, |sak| {
            sak.alle("norskdeltakelse", |rad| {
                if rad.dag("til").day_number() - rad.dag("fra").day_number() > 50 {
                    rad.sett("timer", 300);
                }
            });
        }),
        slip("nir-n43b", "180 hours of norsk in the reception centre", ASYL, |sak| {
            sak.den_med("norskdeltakelse", "timetype", "ASYL_NORSK").sett("timer", 180);
        }),
        slip("nir-n43c", "eighty hours of samfunnskunnskap", INTEGRERING, |sak| {
            sak.den_med("norskdeltakelse", "timetype", "SAMFUNNSKUNNSKAP").sett("timer", 80);
        }),
        slip("nir-n45", "norsk after the twelve months of chapter 6A", KAP6A, |sak| {
            hours_after(sak, "NORSK_RETT_NORSKMAL")
        })
        .given(|sak| sak.begynner("2022-11-15"))
        .also(&["nir-n63b"]),
        slip("nir-n45", "norsk after the twelve months of chapter 6A, since it was changed", KAP6A, |sak| {
            let timer = sak.den_med("norskdeltakelse", "timetype", "NORSK").clone().med("id", "another");
            sak.send(timer.med("fra", "2025-02-03").med("til", "2025-02-13").med("timer", 20));
        })
        .also(&["nir-n63b"]),
        slip("nir-n45", "norsk after the eighteen months of those who have videregående", VGS, |sak| {
            hours_after(sak, NORSK);
        }),
        slip("nir-n46", "more norsk granted three months after the deadline", UTVIDET, |sak| {
            sak.den_med("vedtak", "vedtakstype", "UTVIDET_NORSK").flytt("vedtaksdato", 90);
        }),
        slip("nir-n46", "more norsk granted a year after the deadline", UTVIDET, |sak| {
            sak.den_med("vedtak", "vedtakstype", "UTVIDET_NORSK").flytt("vedtaksdato", 365);
        }),
        slip("nir-n63", "hours under introduksjonsloven and no vedtak", INTRO, |sak| {
            sak.historie.sendt.retain(|rad| rad.slag() != "vedtak" || rad.felt("ordning") != Some(NORSK));
        }),
        slip("nir-n63b", "more norsk than the vedtak of it gives", UTVIDET, |sak| {
            sak.den_med("vedtak", "vedtakstype", "UTVIDET_NORSK").flytt("til", -60);
        })
        // Which is also after its deadline.
        .also(&["nir-n45"]),
        slip("nir-n63c", "a year of full-time videregående", INTEGRERING, |sak| {
            let first = sak.den("introduksjonsprogram").dag("fra");
            let skole = Rad::new("fulltid_vgo", "another").med("person", "p1").med("fylkesnummer", "46");
            sak.send(skole.med("fra", first).med("til", moved(first, 365)));
        }),
    ]
}

/// Ten days of norsk when the vedtak of it has run out.
fn hours_after(sak: &mut Sak, ordning: &str) {
    let first = moved(sak.den_med("vedtak", "ordning", ordning).dag("til"), 20);
    let timer = sak.den_med("norskdeltakelse", "timetype", "NORSK").clone().med("id", "another");
    sak.send(timer.med("fra", first).med("til", moved(first, 10)).med("timer", 20));
}
