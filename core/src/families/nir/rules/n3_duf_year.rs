//! nir-n3: the year with which a DUF-nummer begins has been.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n3", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "DUF-nummeret begynner med et årstall som ikke kan være rett.",
        nn: "DUF-nummeret byrjar med eit årstal som ikkje kan vere rett.",
        en: "The DUF number begins with a year that cannot be right.",
    },
    why: Text {
        nb: "DUF-nummeret begynner med året personen ble registrert hos utlendingsmyndighetene. \
            Kontrollsifrene kan stemme også når nummeret gjelder en annen.",
        nn: "DUF-nummeret byrjar med året personen vart registrert hos utlendingsstyresmaktene. \
            Kontrollsiffera kan stemme òg når nummeret gjeld ein annan.",
        en: "A DUF number begins with the year in which the immigration authorities registered the person. \
            Its control digits may fit even where the number is another person's.",
    },
    advice: Text {
        nb: "Sjekk DUF-nummeret mot vedtaket fra UDI.",
        nn: "Sjekk DUF-nummeret mot vedtaket frå UDI.",
        en: "Check the DUF number against the decision of UDI.",
    },
    args: &[],
    sources: &[
        Source { title: "Folkehelseinstituttet: Fhi.NINCheck", section: "Validation.cs", url: "" },
        sources::KOSTRA.at("Rule038DufNummer.kt"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("synthetic, of a year to come, in a test").records(&[PERSON]),
    example("of a year to come, in production").in_production().reports(1).records(&[PERSON]),
    example("of the year of the check").in_production().as_of("2999-01-01").records(&[PERSON]),
    example("of the year after the check").in_production().as_of("2998-12-31").reports(1).records(&[PERSON]),
    example("of a year long before there was such a register")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"189900000103"}"#]),
];

/// No register of aliens is older.
const FIRST_YEAR: u16 = 1900;

fn check(record: &Record, context: &Context, report: &mut Report) {
    let Some(person) = Person::of(record) else { return };
    let Some(year) = person.duf().map(|duf| duf.registration_year()) else { return };
    // Synthetic DUF-nummer are made of years to come, so that they can be nobody's.
    let is_to_come = context.production && year > context.as_of.year();
    if year < FIRST_YEAR || is_to_come {
        report.push_at(&RULE, &person.at, field::DUF);
    }
}
