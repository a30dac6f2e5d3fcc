//! Slips for the rules about single records, the law of a participant, and what the registers tell of a person.

use crate::kommune::{Plan, Rad, Utdanning};
use crate::sak::{Sak, moved};
use crate::slips::{AVSLAG, INTEGRERING, INTRO, KAP6A, NORSK, PAGAR, Slip, slip};

/// Has a year more of norsk than the others.
const UTVIDET: Plan = Plan { utvidet: true, ..KAP6A };
/// Began half a year ago at most.
const NYLIG: Plan = Plan { utdanning: Utdanning::Vgs, ..PAGAR };
const UNG: Plan = Plan { ung: true, ..INTEGRERING };

/// The ordning of norsk under chapter 6A.
const NORSK_6A: &str = "NORSK_RETT_NORSKMAL";

pub(crate) fn all() -> Vec<Slip> {
    let mut all = records();
    all.extend(laws());
    all.extend(registers());
    all
}

/// A result of a test that the municipality sends.
fn prove(sak: &mut Sak, test: &str, result: &str) -> Rad {
    let person = sak.den("person").id().to_owned();
    let prove = Rad::new("prove", "sent").med("person", person).med("provetype", test);
    prove.med("resultat", result).med("dato", "2025-06-02")
}

/// The person is so old when the permit is granted.
fn aged(sak: &mut Sak, years: i32) {
    let granted = sak.registerets("opphold").dag("innvilget");
    let born = granted.plus_years(-years).expect("a day");
    let person = sak.den("person");
    person.uten("fnr");
    person.sett("fodselsdato", born);
}

/// NIR tells no category.
fn no_category(sak: &mut Sak) {
    sak.historie.register.retain(|rad| rad.slag() != "kategori_ordning");
}

fn records() -> Vec<Slip> {
    vec![
        slip("nir-felt", "a goal on the contact", INTEGRERING, |sak| sak.den("kontakt").sett("sluttmal", "ARBEID")),
        slip("nir-n3", "a DUF-nummer of 1899", INTEGRERING, |sak| sak.den("person").sett("duf", "189900000103")),
        slip("nir-n10b", "norsk kultur og norske verdier after its time", INTEGRERING, |sak| {
            sak.den("norskdeltakelse").sett("timetype", "KULTUR_VERDIER");
        }),
        slip("nir-n13", "a level from a test that is passed or not", INTEGRERING, |sak| {
            let prove = prove(sak, "STATSBORGERPROVEN", "B1");
            sak.send(prove);
        })
        .also(&["nir-n61"]),
        slip("nir-n13b", "norskprøven without its part", INTEGRERING, |sak| {
            let prove = prove(sak, "NORSKPROVEN", "B1");
            sak.send(prove);
        })
        .also(&["nir-n61"]),
        slip("nir-n30", "a refusal with the reason of a stop", AVSLAG, |sak| {
            sak.den("vedtak").sett("begrunnelse", "UGYLDIG_FRAVAER");
        }),
        slip("nir-n30b", "a refusal with a reason of the vendor's own", AVSLAG, |sak| {
            sak.den("vedtak").sett("begrunnelse", "B17");
        }),
        slip("nir-n61", "a result that HK-dir has given", INTEGRERING, |sak| {
            let prove = prove(sak, "NORSKPROVEN", "B1").med("delprove", "LESE");
            sak.send(prove);
        }),
        slip("nir-n61b", "a settlement that the register has told", INTEGRERING, |sak| {
            let settled = sak.registerets("bosetting").clone().med("id", "sent");
            sak.send(settled);
        }),
    ]
}

fn laws() -> Vec<Slip> {
    vec![
        slip("nir-n10c", "extended training outside chapter 6A", INTEGRERING, |sak| {
            let vedtak = sak.den_med("vedtak", "ordning", NORSK).clone().med("id", "more");
            let (first, last) = (moved(vedtak.dag("til"), 1), moved(vedtak.dag("til"), 60));
            let vedtak = vedtak.med("vedtakstype", "UTVIDET_NORSK").med("vedtaksdato", moved(first, -10));
            sak.send(vedtak.med("fra", first).med("til", last));
        }),
        slip("nir-n17", "a goal under introduksjonsloven", INTRO, |sak| {
            sak.den("introduksjonsprogram").sett("sluttmal", "ARBEID");
        }),
        slip("nir-n18", "spor under integreringsloven", INTEGRERING, |sak| {
            sak.den("norskdeltakelse").sett("spor", "SPOR_2");
        }),
        slip("nir-n19", "ended without a goal", INTEGRERING, |sak| sak.den("introduksjonsprogram").uten("sluttmal")),
        slip("nir-n20", "no schooling from before", INTEGRERING, |sak| sak.uten("utdanningsbakgrunn")),
        slip("nir-n20b", "no schooling from before, and no category told", INTEGRERING, |sak| {
            sak.uten("utdanningsbakgrunn")
        })
        .given(no_category),
        slip("nir-n21", "schooling of the time of the twelve-month scheme", KAP6A, |sak| {
            let person = sak.den("person").id().to_owned();
            let schooling = Rad::new("utdanningsbakgrunn", "early").med("person", person);
            sak.send(schooling.med("dato", "2023-06-30").med("har_vgs", true));
        }),
        slip("nir-n21b", "extended training without schooling", UTVIDET, |sak| sak.uten("utdanningsbakgrunn")),
        slip("nir-n21b", "extended training since July 2024 without schooling", UTVIDET, |sak| {
            sak.den_med("vedtak", "vedtakstype", "UTVIDET_NORSK").sett("vedtaksdato", "2024-08-01");
            sak.uten("utdanningsbakgrunn");
        })
        .also(&["nir-n46"]),
        slip("nir-n27", "to complete what is completed", UNG, |sak| {
            sak.den("utdanningsbakgrunn").sett("har_vgs", true);
        })
        // And the goal in norsk, and the time for it, are those of persons without.
        .also(&["nir-n28", "nir-n45"]),
        slip("nir-n27c", "to complete what is completed, since the law was changed", NYLIG, |sak| {
            sak.den("introduksjonsprogram").sett("sluttmal", "FULLFORE_VGO");
        }),
        slip("nir-n27b", "work as the goal of the young", UNG, |sak| {
            sak.den("introduksjonsprogram").sett("sluttmal", "ARBEID");
        })
        // Which the programme is then too long for.
        .also(&["nir-n22"]),
        slip("nir-n28", "a goal in norsk below the guide level", INTEGRERING, |sak| {
            sak.den("norskmal").sett("muntlig", "A2");
        }),
        slip("nir-n53", "the ordinary ordning under chapter 6A", KAP6A, |sak| {
            let rows = sak.historie.sendt.iter_mut().chain(&mut sak.historie.register);
            for rad in rows.filter(|rad| rad.felt("ordning") == Some(NORSK_6A)) {
                rad.sett("ordning", NORSK);
            }
        }),
        slip("nir-n53b", "no permit known", INTEGRERING, |sak| {
            sak.historie.register.retain(|rad| rad.slag() != "opphold");
        }),
        slip("nir-n53c", "a permit on another ground after collective protection", KAP6A, |sak| {
            let permit = sak.registerets("opphold").clone().med("id", "other").med("hjemmel", "KAPITTEL_6");
            sak.historie.register.push(permit);
        }),
        slip("nir-n55", "17 when the permit was granted", UNG, |sak| aged(sak, 17)).also(&["nir-n55d"]),
        slip("nir-n55d", "17 when the permit was granted, and norsk", UNG, |sak| aged(sak, 17)).also(&["nir-n55"]),
        slip("nir-n55b", "57 when the permit was granted", INTEGRERING, |sak| aged(sak, 57)),
        slip("nir-n55c", "62 when the permit was granted, and a vedtak since the limit was raised", NYLIG, |sak| {
            aged(sak, 62);
        }),
    ]
}

fn registers() -> Vec<Slip> {
    vec![
        slip("nir-n54", "a category that opened after the programme began", INTEGRERING, |sak| {
            sak.registerets("kategori_ordning").flytt("fra", 400);
        }),
        slip("nir-n54b", "settled without an agreement", KAP6A, |sak| {
            sak.registerets("bosetting").sett("etter_avtale", false);
        })
        .given(|sak| sak.begynner("2022-11-15")),
        slip("nir-n54c", "settled without an agreement, and no category told", KAP6A, |sak| {
            sak.registerets("bosetting").sett("etter_avtale", false);
        })
        .given(no_category),
        slip("nir-n62", "exempt by B1 in all parts, where the results are A2", INTEGRERING, |sak| {
            let vedtak = sak.den_med("vedtak", "ordning", NORSK).clone().med("id", "exempt");
            let vedtak = vedtak.med("vedtakstype", "FRITAK").med("rettsgrunnlag", "B1_DELFERDIGHETER");
            sak.send(vedtak);
        }),
    ]
}
