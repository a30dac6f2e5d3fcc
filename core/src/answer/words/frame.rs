//! Texts that belong to no rule: severities, places, summaries, laws, timelines, refusals, and what a number says by itself.

mod forms;
mod numbers;
mod places;
mod refusals;
mod seen;

use crate::rule::Text;
use forms::FORMS;
use numbers::NUMBERS;
use places::PLACES;
use refusals::REFUSALS;
use seen::SEEN;

/// Tables of key and text, one for each idea. `{name}` stands for an argument.
pub(super) static FRAME: &[&[(&str, Text)]] = &[LABELS, FORMS, NUMBERS, PLACES, REFUSALS, SEEN];

const LABELS: &[(&str, Text)] = &[
    (
        "unchecked.several",
        Text {
            nb: "det som {count} regler spør om",
            nn: "det som {count} reglar spør om",
            en: "what {count} rules ask about",
        },
    ),
    ("severity.error", Text { nb: "Feil", nn: "Feil", en: "Error" }),
    ("severity.warning", Text { nb: "Advarsel", nn: "Åtvaring", en: "Warning" }),
    ("severity.info", Text { nb: "Til orientering", nn: "Til orientering", en: "For your information" }),
    ("place.whole", Text { nb: "Hele lista", nn: "Heile lista", en: "The whole list" }),
    ("place.field", Text { nb: "{field}", nn: "{field}", en: "{field}" }),
    ("place.line", Text { nb: "Linje {line}", nn: "Linje {line}", en: "Line {line}" }),
    ("place.line.field", Text { nb: "Linje {line}, {field}", nn: "Linje {line}, {field}", en: "Line {line}, {field}" }),
    ("place.row", Text { nb: "Elev {row}", nn: "Elev {row}", en: "Pupil {row}" }),
    ("place.row.field", Text { nb: "Elev {row}, {field}", nn: "Elev {row}, {field}", en: "Pupil {row}, {field}" }),
    (
        "place.row.line",
        Text { nb: "Elev {row} (linje {line})", nn: "Elev {row} (linje {line})", en: "Pupil {row} (line {line})" },
    ),
    (
        "place.row.line.field",
        Text {
            nb: "Elev {row} (linje {line}), {field}",
            nn: "Elev {row} (linje {line}), {field}",
            en: "Pupil {row} (line {line}), {field}",
        },
    ),
    (
        "place.line.column",
        Text {
            nb: "Linje {line}, posisjon {column}",
            nn: "Linje {line}, posisjon {column}",
            en: "Line {line}, position {column}",
        },
    ),
    (
        "repair.digits",
        Text {
            nb: "Se særlig på siffer nummer {digits}.",
            nn: "Sjå særleg på siffer nummer {digits}.",
            en: "Look closely at digit number {digits}.",
        },
    ),
    (
        "repair.swaps",
        Text {
            nb: "Kanskje har to siffer byttet plass: nummer {swaps}.",
            nn: "Kanskje har to siffer bytt plass: nummer {swaps}.",
            en: "Perhaps two digits have changed places: number {swaps}.",
        },
    ),
    (
        "summary.valid",
        Text {
            nb: "Lista er i orden. Elever: {records}. Advarsler: {warning}.",
            nn: "Lista er i orden. Elevar: {records}. Åtvaringar: {warning}.",
            en: "The list is in order. Pupils: {records}. Warnings: {warning}.",
        },
    ),
    (
        "summary.invalid",
        Text {
            nb: "Lista kan ikke sendes slik den er. Elever: {records}. Feil: {error}. Advarsler: {warning}.",
            nn: "Lista kan ikkje sendast slik ho er. Elevar: {records}. Feil: {error}. Åtvaringar: {warning}.",
            en: "The list cannot be sent as it is. Pupils: {records}. Errors: {error}. Warnings: {warning}.",
        },
    ),
    (
        "summary.undecided",
        Text {
            nb: "Ingen feil er funnet. Mottakeren kontrollerer resten mot sitt eget register. Elever: {records}. Advarsler: {warning}.",
            nn: "Ingen feil er funne. Mottakaren kontrollerer resten mot sitt eige register. Elevar: {records}. Åtvaringar: {warning}.",
            en: "No errors were found. The receiver checks the rest against its own register. Pupils: {records}. Warnings: {warning}.",
        },
    ),
];
