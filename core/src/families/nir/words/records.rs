//! Places and summaries of submissions about participants, whose rows are records and no pupils.

use crate::rule::Text;

/// See [`crate::answer::words::FRAME`].
pub(crate) const POSTS: &[(&str, Text)] = &[
    ("post.whole", Text { nb: "Hele innsendingen", nn: "Heile innsendinga", en: "The whole submission" }),
    ("post.field", Text { nb: "{field}", nn: "{field}", en: "{field}" }),
    ("post.line", Text { nb: "Linje {line}", nn: "Linje {line}", en: "Line {line}" }),
    ("post.line.field", Text { nb: "Linje {line}, {field}", nn: "Linje {line}, {field}", en: "Line {line}, {field}" }),
    ("post.row", Text { nb: "Post {row}", nn: "Post {row}", en: "Record {row}" }),
    ("post.row.field", Text { nb: "Post {row}, {field}", nn: "Post {row}, {field}", en: "Record {row}, {field}" }),
    (
        "post.row.line",
        Text { nb: "Post {row} (linje {line})", nn: "Post {row} (linje {line})", en: "Record {row} (line {line})" },
    ),
    (
        "post.row.line.field",
        Text {
            nb: "Post {row} (linje {line}), {field}",
            nn: "Post {row} (linje {line}), {field}",
            en: "Record {row} (line {line}), {field}",
        },
    ),
    (
        "post.summary.valid",
        Text {
            nb: "Innsendingen er i orden. Poster: {records}. Advarsler: {warning}.",
            nn: "Innsendinga er i orden. Postar: {records}. Åtvaringar: {warning}.",
            en: "The submission is in order. Records: {records}. Warnings: {warning}.",
        },
    ),
    (
        "post.summary.invalid",
        Text {
            nb: "Innsendingen kan ikke sendes slik den er. Poster: {records}. Feil: {error}. Advarsler: {warning}.",
            nn: "Innsendinga kan ikkje sendast slik ho er. Postar: {records}. Feil: {error}. Åtvaringar: {warning}.",
            en: "The submission cannot be sent as it is. Records: {records}. Errors: {error}. Warnings: {warning}.",
        },
    ),
    (
        "post.summary.undecided",
        Text {
            nb: "Ingen feil er funnet. Resten kontrolleres mot det som registrene vet om deltakerne. Poster: {records}. Advarsler: {warning}.",
            nn: "Ingen feil er funne. Resten blir kontrollert mot det som registra veit om deltakarane. Postar: {records}. Åtvaringar: {warning}.",
            en: "No errors were found. The rest is checked against what the registers know of the participants. Records: {records}. Warnings: {warning}.",
        },
    ),
];
