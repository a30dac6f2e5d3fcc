//! Texts that belong to no rule: severities, places, summaries, refusals.

use crate::rule::Text;

/// Key and text. `{name}` stands for an argument.
pub const FRAME: &[(&str, Text)] = &[
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
    ("place.line.column", Text { nb: "Linje {line}, tegn {column}", nn: "Linje {line}, teikn {column}", en: "Line {line}, column {column}" }),
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
            nb: "Ingen feil funnet. Mottakeren avgjør resten ut fra opplysninger i sitt register. Elever: {records}. Advarsler: {warning}.",
            nn: "Ingen feil funne. Mottakaren avgjer resten ut frå opplysningar i registeret sitt. Elevar: {records}. Åtvaringar: {warning}.",
            en: "No errors found. The receiver decides the rest from what its register holds. Pupils: {records}. Warnings: {warning}.",
        },
    ),
];
