//! nir-felt: a record has only fields of its type.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-felt", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Posttypen har ikke dette feltet, så verdien blir ikke lest.",
        nn: "Posttypen har ikkje dette feltet, så verdien blir ikkje lesen.",
        en: "This type of record has no such field, so the value is not read.",
    },
    why: Text {
        nb: "Feltene er felles for alle posttypene. Står en verdi i feil post, går den tapt uten at noen ser det.",
        nn: "Felta er felles for alle posttypane. Står ein verdi i feil post, går han tapt utan at nokon ser det.",
        en: "All types of record share one set of fields. \
            A value in the wrong record is lost without anybody noticing.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: \
            Verdien hører til i en post av en annen type, eller skal ikke sendes.",
        nn: "Meld frå til leverandøren av fagsystemet: \
            Verdien høyrer til i ein post av ein annan type, eller skal ikkje sendast.",
        en: "Tell the vendor of the system: the value belongs in a record of another type, or is not to be sent.",
    },
    args: &[],
    sources: &[sources::RFC_8259],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("fields of its type").records(&[PERSON, TILDELING_2025]),
    example("a goal on the vedtak instead of the programme").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":"ARBEID"}"#,
    ]),
    example("two of them").reports(2).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":"ARBEID","timer":40}"#,
    ]),
    example("nothing in it").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":""}"#,
    ]),
    example("of the wrong kind of value, which has been reported").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":7}"#,
    ]),
];
