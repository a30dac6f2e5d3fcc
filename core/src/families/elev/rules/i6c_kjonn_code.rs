//! elev-i6c: the gender column holds a code of ISO 5218: 0, 1, 2 or 9.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i6c", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kjønnskoden er ikke 0, 1, 2 eller 9.",
        nn: "Kjønnskoden er ikkje 0, 1, 2 eller 9.",
        en: "The gender code is not 0, 1, 2 or 9.",
    },
    why: Text {
        nb: "Kolonnen ser ut til å følge et annet kodeverk enn ISO 5218, \
            der 1 er mann, 2 er kvinne, 0 er ukjent og 9 er ikke aktuelt. Verdien er ikke lest.",
        nn: "Kolonnen ser ut til å følgje eit anna kodeverk enn ISO 5218, \
            der 1 er mann, 2 er kvinne, 0 er ukjent og 9 er ikkje aktuelt. Verdien er ikkje lesen.",
        en: "The column seems to follow another code list than ISO 5218, \
            in which 1 is male, 2 is female, 0 is not known and 9 is not applicable. The value has not been read.",
    },
    advice: Text {
        nb: "Bruk kodene fra ISO 5218 i uttrekket fra fagsystemet, eller ta bort kolonnen. Lista kan sendes uten den.",
        nn: "Bruk kodane frå ISO 5218 i uttrekket frå fagsystemet, eller ta bort kolonnen. Lista kan sendast utan han.",
        en: "Use the codes of ISO 5218 in the extract from the school system, or take the column away. \
            The list can be sent without it.",
    },
    args: &[],
    sources: &[sources::FINT_4_1_0],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("a code of ISO 5218").lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;2"]),
    klasseliste("nothing").lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;"]),
    klasseliste("a letter").reports(1).lines(&[HEADER_KJONN, "4601;46505;46;10A;04841099821;Voksende Bytte;K"]),
];
