//! elev-v3c: VERSJON is one that is known: 1.3.8.0, that of the published sample.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v3c", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Liste(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "VERSJON er en annen enn 1.3.8.0.",
        nn: "VERSJON er ein annan enn 1.3.8.0.",
        en: "VERSJON is another one than 1.3.8.0.",
    },
    why: Text {
        nb: "1.3.8.0 er den eneste versjonen vi har sett i en offentlig kilde. En annen versjon kan ha andre felt.",
        nn: "1.3.8.0 er den einaste versjonen vi har sett i ei offentleg kjelde. Ein annan versjon kan ha andre felt.",
        en: "1.3.8.0 is the only version we have seen in a public source. Another version may have other fields.",
    },
    advice: Text {
        nb: "Versjonen kan være riktig hvis fagsystemet nylig er oppdatert. Er du i tvil, spør leverandøren.",
        nn: "Versjonen kan vere rett dersom fagsystemet nyleg er oppdatert. Er du i tvil, spør leverandøren.",
        en: "The version may be right if the school administration system was updated recently. \
            If in doubt, ask the supplier.",
    },
    args: &[],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample of a VIGO 1 file")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("a later version").reports(1).lines(&["TOF;1.4.0.0;20251103;Vigilo;46;46505;;", ELEV, EOF_2]),
];

/// The only version that a public source shows.
const KNOWN: &str = "1.3.8.0";

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    if liste.versjon.is_some_and(|versjon| versjon != KNOWN) {
        report.push_at(&RULE, &liste.at, field::VERSJON);
    }
}
