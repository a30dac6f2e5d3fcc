//! nir-n8: a date is a day of the calendar, ÅÅÅÅ-MM-DD.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n8", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Datoen finnes ikke, eller den er ikke skrevet som ÅÅÅÅ-MM-DD.",
        nn: "Datoen finst ikkje, eller han er ikkje skriven som ÅÅÅÅ-MM-DD.",
        en: "The date does not exist, or is not written as YYYY-MM-DD.",
    },
    why: Text {
        nb: "Frister og tilskudd regnes fra datoene.",
        nn: "Fristar og tilskot blir rekna frå datoane.",
        en: "Deadlines and grants are counted from the dates.",
    },
    advice: Text {
        nb: "Rett datoen i fagsystemet. Er den rett der, meld fra til leverandøren om hvordan den skal skrives.",
        nn: "Rett datoen i fagsystemet. Er han rett der, meld frå til leverandøren om korleis han skal skrivast.",
        en: "Correct the date in the system. If it is right there, tell the vendor how it must be written.",
    },
    args: &["position", "seen"],
    sources: &[sources::KOSTRA_11B.at("K1 to K23"), Source { title: "ISO 8601", section: "", url: "" }],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a day").records(&[PERSON, TILDELING]),
    example("30 February").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-30","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
    example("as people write it").reports(1).records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"01.08.2025","fra":"2025-09-01","til":"2027-08-31"}"#,
    ]),
];
