//! What a person's number says by itself, beside the field of a form: its kind, or why it is none.
//!
//! Keys: `kind.<kind>`, `kind.synthetic`, and `reason.<reason>` of [`crate::ids::describe`].

use crate::rule::Text;

pub(super) const NUMBERS: &[(&str, Text)] = &[
    ("kind.fodselsnummer", Text { nb: "Fødselsnummer", nn: "Fødselsnummer", en: "National identity number" }),
    ("kind.d-nummer", Text { nb: "D-nummer", nn: "D-nummer", en: "D number" }),
    (
        "kind.vigo-fiktivt",
        Text {
            nb: "Fiktivt nummer fra inntakskontoret",
            nn: "Fiktivt nummer frå inntakskontoret",
            en: "Fictive number from the admissions office",
        },
    ),
    (
        "kind.synthetic",
        Text { nb: "Testnummer ({convention})", nn: "Testnummer ({convention})", en: "Test number ({convention})" },
    ),
    (
        "reason.form",
        Text {
            nb: "Nummeret skal ha elleve siffer.",
            nn: "Nummeret skal ha elleve siffer.",
            en: "The number must have eleven digits.",
        },
    ),
    (
        "reason.date",
        Text {
            nb: "De seks første sifrene er ikke en dato som finnes.",
            nn: "Dei seks første siffera er ikkje ein dato som finst.",
            en: "The first six digits are not a date that exists.",
        },
    ),
    (
        "reason.control",
        Text {
            nb: "Kontrollsifrene stemmer ikke.",
            nn: "Kontrollsiffera stemmer ikkje.",
            en: "The control digits do not fit.",
        },
    ),
    (
        "reason.kind",
        Text {
            nb: "VIGO tar ikke imot nummer av dette slaget.",
            nn: "VIGO tek ikkje imot nummer av dette slaget.",
            en: "VIGO does not take numbers of this kind.",
        },
    ),
    (
        "reason.synthetic",
        Text {
            nb: "Testnummer kan ikke brukes her.",
            nn: "Testnummer kan ikkje brukast her.",
            en: "Test numbers cannot be used here.",
        },
    ),
    (
        "reason.not_issued_yet",
        Text {
            nb: "Kontrollsifrene passer bare for nummer som blir tildelt fra 2032.",
            nn: "Kontrollsiffera passar berre for nummer som blir tildelte frå 2032.",
            en: "The control digits fit only numbers that will be issued from 2032.",
        },
    ),
    (
        "reason.as_of",
        Text {
            nb: "Nummeret er ikke kontrollert, fordi datoen for kontrollen mangler.",
            nn: "Nummeret er ikkje kontrollert, fordi datoen for kontrollen manglar.",
            en: "The number has not been checked, because the date of the check is missing.",
        },
    ),
];
