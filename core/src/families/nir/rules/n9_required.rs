//! nir-n9: what NIR must have is there: ids, references, ordning, type of vedtak, dates.
//!
//! Rule 15 of the sheet is among them: the end of a programme (avslutning) has both its day and its reason, so that
//! neither
//! stands without the other.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n9", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er tomt, men NIR må ha det.",
        nn: "Feltet er tomt, men NIR må ha det.",
        en: "The field is empty, but NIR must have it.",
    },
    why: Text {
        nb: "Uten vedtak, start og knytning til person blir registreringen ikke tatt imot, \
            og kommunen får ikke tilskudd for personen.",
        nn: "Utan vedtak, start og knyting til person blir ikkje registreringa teken imot, \
            og kommunen får ikkje tilskot for personen.",
        en: "Without a decision, a start and a link to the person, \
            the record is not accepted, and the municipality gets no grant for the person.",
    },
    advice: Text { nb: "Fyll ut feltet{+send}.", nn: "Fyll ut feltet{+send}.", en: "Fill in the field{+send}." },
    args: &[],
    sources: &[
        sources::DETTE_SKAL_REGISTRERES.at("vedtak with its date, the start of the programme"),
        sources::REGISTRERING_INTROPROGRAM,
        sources::KOSTRA_11B.at("K1 to K23"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("all there").records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("no day of the vedtak").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("no start").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}"#,
    ]),
    example("no reference").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
];
