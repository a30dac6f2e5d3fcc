//! For each rule about participants a slip in a sound history that makes it speak.

use crate::kommune::Plan;
use crate::sak::{Sak, as_of, moved};
use sluse_core::families::nir::lov::Lov;

/// A fault in an otherwise sound history.
pub(crate) struct Slip {
    /// The rule that must speak.
    pub(crate) rule: &'static str,
    /// What went wrong.
    pub(crate) what: &'static str,
    /// The sound history.
    pub(crate) plan: Plan,
    /// What makes of it another sound one.
    pub(crate) given: fn(&mut Sak),
    pub(crate) fault: fn(&mut Sak),
    /// The rules that must speak too: what the same fault also is.
    pub(crate) also: &'static [&'static str],
}

/// Rules without a slip, and why.
pub(crate) const WITHOUT: &[(&str, &str)] =
    &[("nir-n34d", "speaks where no register is told, and all of these calls tell one: nir-n34 says more")];

pub(crate) const INTRO: Plan = Plan::new(Lov::Introduksjonsloven);
pub(crate) const INTEGRERING: Plan = Plan::new(Lov::Integreringsloven);
pub(crate) const KAP6A: Plan = Plan::new(Lov::Kap6A);

pub(crate) const OMSORG: Plan = Plan { omsorg: true, ..INTEGRERING };
pub(crate) const PAGAR: Plan = Plan { pagar: true, ..INTEGRERING };
pub(crate) const AVSLAG: Plan = Plan { avslag: true, ..INTEGRERING };

pub(crate) const NORSK: &str = "NORSK_SAMFUNNSKUNNSKAP";

/// What every annulment gives: no code of its reason can be judged, since nobody has read one.
pub(crate) const ANNULLERT: &[&str] = &["nir-n10"];

pub(crate) const fn slip(rule: &'static str, what: &'static str, plan: Plan, fault: fn(&mut Sak)) -> Slip {
    Slip { rule, what, plan, given: |_| {}, fault, also: &[] }
}

impl Slip {
    pub(crate) const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    pub(crate) const fn given(self, given: fn(&mut Sak)) -> Self {
        Self { given, ..self }
    }
}

/// All of them, by rule.
pub(crate) fn all() -> Vec<Slip> {
    let mut all = fields();
    all.extend(records());
    all.extend(linked());
    all.extend(crate::slips_of_the_law::all());
    all.extend(crate::slips_of_the_programme::all());
    all.extend(crate::slips_of_registers::all());
    all.extend(crate::slips_of_time::all());
    all.extend(crate::slips_of_hours::all());
    all
}

fn fields() -> Vec<Slip> {
    vec![
        slip("nir-type", "a type that NIR does not have", INTEGRERING, |sak| {
            sak.den("kontakt").sett("type", "samtale")
        }),
        slip("nir-id", "an id of 65 characters", INTEGRERING, |sak| sak.den("kontakt").sett("id", "k".repeat(65))),
        slip("nir-n1", "a DUF-nummer with a digit too few", INTEGRERING, |sak| {
            sak.den("person").sett("duf", "29991000010");
        }),
        slip("nir-n2", "a DUF-nummer with two digits swapped", INTEGRERING, |sak| {
            sak.den("person").sett("duf", "299900000201");
        }),
        slip("nir-n4", "a fødselsnummer with a wrong last digit", INTEGRERING, |sak| {
            let number = sak.den("person").felt("fnr").expect("it is there").to_owned();
            let last = if number.ends_with('0') { "1" } else { "0" };
            sak.den("person").sett("fnr", format!("{}{last}", &number[..10]));
        }),
        slip("nir-n5", "a synthetic number in production", INTEGRERING, |sak| sak.mode = "production")
            .also(&["nir-n3"]),
        slip("nir-n6", "no DUF-nummer", INTEGRERING, |sak| sak.den("person").uten("duf")),
        slip("nir-n7", "a kommunenummer of three digits", INTEGRERING, |sak| {
            sak.den("person").sett("kommunenummer", "461");
        }),
        slip("nir-n8", "a day that is not in the calendar", INTEGRERING, |sak| {
            sak.den("kontakt").sett("dato", "2025-02-29");
        }),
        slip("nir-n9", "a tiltak without its type", INTEGRERING, |sak| sak.den("tiltak").uten("tiltakstype")),
        slip("nir-n9c", "a programme without its planned end", INTEGRERING, |sak| {
            sak.den("introduksjonsprogram").uten("planlagt_slutt");
        }),
        slip("nir-kommune", "a kommunenummer that no kommune has", INTEGRERING, |sak| {
            sak.den("person").sett("kommunenummer", "9999");
        }),
        slip("nir-n10", "a code of the vendor's own", INTEGRERING, |sak| sak.den("kontakt").sett("kontakttype", "K07")),
        slip("nir-n10d", "a code in another case", INTEGRERING, |sak| sak.den("kontakt").sett("kontakttype", "Krav")),
        slip("nir-n11", "hours with a colon", INTEGRERING, |sak| sak.den("norskdeltakelse").sett("timer", "7:30")),
        slip("nir-n11b", "yes in a word", INTEGRERING, |sak| {
            sak.den("utdanningsbakgrunn").sett("har_grunnskole", "ja")
        }),
    ]
}

fn records() -> Vec<Slip> {
    vec![
        slip("nir-n12", "a contact next month", INTEGRERING, |sak| {
            let next_month = moved(as_of(), 30);
            sak.den("kontakt").sett("dato", next_month);
        }),
        slip("nir-n14", "a vedtak that ends before it begins", INTEGRERING, |sak| {
            let before = moved(sak.den("vedtak").dag("fra"), -1);
            sak.den("vedtak").sett("til", before);
        }),
        slip("nir-n16", "a refusal that does not say why", AVSLAG, |sak| {
            sak.den("vedtak").uten("begrunnelse");
        }),
    ]
}

fn linked() -> Vec<Slip> {
    vec![
        slip("nir-n34", "absence from a programme that nobody has sent", INTEGRERING, |sak| {
            sak.den("fravaer").sett("program", "another");
        }),
        slip("nir-n34b", "a programme on a vedtak of leave", INTEGRERING, |sak| {
            sak.den("vedtak").sett("vedtakstype", "PERMISJON");
        })
        // All of it then lies in leave.
        .also(&["nir-n40b"]),
        slip("nir-n36", "a tiltak that begins before its programme", INTEGRERING, |sak| {
            sak.den("tiltak").flytt("fra", -1);
        }),
        slip("nir-n39", "a tiltak that goes on when the programme has ended", INTEGRERING, |sak| {
            sak.den("avslutning").flytt("dato", -30);
        }),
        slip("nir-n39d", "a programme that ended the day before its last tiltak", INTEGRERING, |sak| {
            sak.den("avslutning").flytt("dato", -1);
        }),
        slip("nir-n42", "a vedtak made after the programme began", KAP6A, |sak| {
            let vedtak = sak.den("vedtak");
            let late = moved(vedtak.dag("fra"), 1);
            vedtak.sett("vedtaksdato", late);
        }),
        slip("nir-n9b", "absence from nothing", INTEGRERING, |sak| sak.den("fravaer").uten("program")),
        slip("nir-n34c", "the vedtak of a leave is annulled, and the leave is not", OMSORG, |sak| {
            let vedtak = sak.den_med("vedtak", "vedtakstype", "PERMISJON").clone();
            sak.annuller(&vedtak);
        })
        .also(ANNULLERT),
        slip("nir-n35", "hours of norsk and no vedtak", INTEGRERING, |sak| {
            sak.historie.sendt.retain(|rad| rad.slag() != "vedtak" || rad.felt("ordning") != Some(NORSK));
        })
        // Nor is there a grant.
        .also(&["nir-n63"]),
        slip("nir-n35b", "hours of norsk and no vedtak, and no category told", INTEGRERING, |sak| {
            sak.historie.sendt.retain(|rad| rad.slag() != "vedtak" || rad.felt("ordning") != Some(NORSK));
        })
        .given(|sak| sak.historie.register.retain(|rad| rad.slag() != "kategori_ordning"))
        .also(&["nir-n63"]),
        slip("nir-n36b", "leave a day longer than its vedtak", OMSORG, |sak| {
            sak.den_med("vedtak", "vedtakstype", "PERMISJON").flytt("til", -1);
        }),
        slip("nir-n36c", "a programme that begins the day before it is granted", INTEGRERING, |sak| {
            sak.den("vedtak").flytt("fra", 1);
        }),
        slip("nir-n36d", "absence before the programme began", INTEGRERING, |sak| {
            let start = sak.den("introduksjonsprogram").dag("fra");
            let fravaer = sak.den("fravaer");
            fravaer.sett("fra", moved(start, -7));
            fravaer.sett("til", moved(start, -7));
        }),
        slip("nir-n37", "two programmes at a time", PAGAR, |sak| {
            let mut program = sak.den("introduksjonsprogram").clone().med("id", "another");
            program.flytt("fra", 30);
            sak.send(program);
        }),
        slip("nir-n37b", "two grants at a time", PAGAR, |sak| {
            let mut vedtak = sak.den("vedtak").clone().med("id", "another");
            vedtak.flytt("fra", 30);
            sak.send(vedtak);
        }),
        slip("nir-n37c", "a new programme when the old one has not been ended", INTEGRERING, |sak| {
            let mut program = sak.den("introduksjonsprogram").clone().med("id", "another");
            let (first, last) = (moved(program.dag("planlagt_slutt"), 10), moved(as_of(), 60));
            sak.uten("avslutning");
            let vedtak = sak.den("vedtak").clone().med("id", "another").med("vedtaksdato", first);
            sak.send(vedtak.med("fra", first).med("til", last));
            program.sett("vedtak", "another");
            sak.send(program.med("fra", first).med("planlagt_slutt", last));
        }),
        slip("nir-n39b", "opened again before it ended", INTEGRERING, |sak| {
            let avslutning = sak.den("avslutning");
            let before = moved(avslutning.dag("dato"), -1);
            avslutning.sett("gjenapnet", before);
        }),
        slip("nir-n39c", "ended twice", INTEGRERING, |sak| {
            let avslutning = sak.den("avslutning").clone();
            sak.send(avslutning.med("id", "another"));
        }),
        slip("nir-n42b", "norsk before it was granted", INTEGRERING, |sak| {
            let vedtak = sak.den_med("vedtak", "ordning", NORSK);
            let late = moved(vedtak.dag("fra"), 1);
            vedtak.sett("vedtaksdato", late);
        }),
        slip("nir-n48", "a complaint before there was anything to complain about", AVSLAG, |sak| {
            let made = sak.den("vedtak").dag("vedtaksdato");
            sak.den("klage").sett("dato", moved(made, -1));
        }),
        slip("nir-n49", "one id for two records", INTRO, |sak| {
            let id = sak.den_med("tiltak", "tiltakstype", "SPRAKPRAKSIS").id().to_owned();
            sak.den_med("tiltak", "tiltakstype", "NORSKOPPLARING").sett("id", id);
        }),
    ]
}
