//! What stands on a timeline: types of record, deadlines, and how sure these are. The names of codes stand in their lists.
//!
//! Keys: `item.<type>`, `deadline.<kind>`, `evidence.<name>`.

use crate::rule::Text;

pub(crate) const TIMELINE: &[(&str, Text)] = &[
    ("item.opphold", Text { nb: "Oppholdstillatelse", nn: "Opphaldsløyve", en: "Residence permit" }),
    ("item.bosetting", Text { nb: "Bosetting", nn: "Busetjing", en: "Settlement" }),
    ("item.kategori_ordning", Text { nb: "Rett og plikt", nn: "Rett og plikt", en: "Right and duty" }),
    ("item.prove", Text { nb: "Prøve", nn: "Prøve", en: "Test" }),
    ("item.kontakt", Text { nb: "Kontakt", nn: "Kontakt", en: "Contact" }),
    ("item.vedtak", Text { nb: "Vedtak", nn: "Vedtak", en: "Decision" }),
    ("item.klage", Text { nb: "Klage", nn: "Klage", en: "Appeal" }),
    (
        "item.introduksjonsprogram",
        Text { nb: "Introduksjonsprogram", nn: "Introduksjonsprogram", en: "Introduction programme" },
    ),
    ("item.tiltak", Text { nb: "Tiltak", nn: "Tiltak", en: "Measure" }),
    ("item.fravaer", Text { nb: "Fravær", nn: "Fråvær", en: "Absence" }),
    ("item.permisjon", Text { nb: "Permisjon", nn: "Permisjon", en: "Leave" }),
    ("item.avslutning", Text { nb: "Avslutning", nn: "Avslutning", en: "End" }),
    ("item.gjenapning", Text { nb: "Gjenåpning", nn: "Gjenopning", en: "Reopening" }),
    ("item.utdanningsbakgrunn", Text { nb: "Utdanningsbakgrunn", nn: "Utdanningsbakgrunn", en: "Earlier education" }),
    ("item.norskmal", Text { nb: "Norskmål", nn: "Norskmål", en: "Goal in Norwegian" }),
    ("item.norskdeltakelse", Text { nb: "Norskopplæring", nn: "Norskopplæring", en: "Training in Norwegian" }),
    (
        "item.fulltid_vgo",
        Text {
            nb: "Videregående på fulltid",
            nn: "Vidaregåande på fulltid",
            en: "Full-time upper secondary education",
        },
    ),
    ("item.annullering", Text { nb: "Annullering", nn: "Annullering", en: "Annulment" }),
    (
        "deadline.program_start",
        Text { nb: "Programmet skal ha startet", nn: "Programmet skal ha starta", en: "The programme must have begun" },
    ),
    (
        "deadline.programfrist",
        Text {
            nb: "Programmet skal være slutt",
            nn: "Programmet skal vere slutt",
            en: "The programme must have ended",
        },
    ),
    (
        "deadline.programfrist_forlenget",
        Text {
            nb: "Programmet skal være slutt, forlenget så lenge det går an",
            nn: "Programmet skal vere slutt, forlengd så lenge det går an",
            en: "The programme must have ended, extended as far as it may be",
        },
    ),
    (
        "deadline.norskfrist",
        Text {
            nb: "Opplæringen i norsk skal være gjennomført",
            nn: "Opplæringa i norsk skal vere gjennomført",
            en: "The training in Norwegian must be completed",
        },
    ),
    (
        "deadline.norskfrist_senest",
        Text {
            nb: "Opplæringen i norsk skal senest være gjennomført, med permisjon fra programmet eller etter NIRs frist",
            nn: "Opplæringa i norsk skal seinast vere gjennomført, med permisjon frå programmet eller etter fristen i NIR",
            en: "The training in Norwegian must be completed at the latest, with leave from the programme or by NIR's deadline",
        },
    ),
    (
        "deadline.nir_oppstart",
        Text { nb: "NIRs frist for oppstart", nn: "Fristen i NIR for oppstart", en: "NIR's deadline for the start" },
    ),
    (
        "deadline.nir_gjennomforing",
        Text {
            nb: "NIRs frist for gjennomføring",
            nn: "Fristen i NIR for gjennomføring",
            en: "NIR's deadline for completion",
        },
    ),
    (
        "deadline.arsavslutning",
        Text {
            nb: "Alt om året før skal være registrert i NIR",
            nn: "Alt om året før skal vere registrert i NIR",
            en: "Everything of the year before must be registered in NIR",
        },
    ),
    ("evidence.verified", Text { nb: "lest i kilden", nn: "lese i kjelda", en: "read in the source" }),
    (
        "evidence.logical",
        Text { nb: "følger av opplysningene", nn: "følgjer av opplysningane", en: "follows from the records" },
    ),
    ("evidence.inferred", Text { nb: "utledet", nn: "utleidd", en: "inferred" }),
    ("evidence.provisional", Text { nb: "ikke lest i loven", nn: "ikkje lese i lova", en: "not read in the law" }),
];
