//! What is said of lists of pupils beside their rules.

use crate::rule::Text;

/// Who decides what could not be checked here, and what that is.
pub(crate) const UNCHECKED: &[(&str, Text)] = &[
    (
        "unchecked.by.elev.innsendt",
        Text {
            nb: "Mottakerens register avgjør {what}.",
            nn: "Registeret til mottakaren avgjer {what}.",
            en: "The receiver's register decides {what}.",
        },
    ),
    (
        "unchecked.elev-v12",
        Text {
            nb: "om eleven er sendt inn fra en annen skole",
            nn: "om eleven er send inn frå ein annan skule",
            en: "whether the pupil has been sent in by another school",
        },
    ),
];
