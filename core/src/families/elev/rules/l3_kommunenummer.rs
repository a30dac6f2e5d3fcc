//! elev-l3: kommunenummer is filled and has four digits.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-l3", Evidence::Verified).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kommunenummeret mangler eller har ikke fire siffer.",
        nn: "Kommunenummeret manglar eller har ikkje fire siffer.",
        en: "The municipality number is missing or does not have four digits.",
    },
    why: Text {
        nb: "Nummeret viser hvilken kommune skolen ligger i. En null foran hører med: Oslo er 0301.",
        nn: "Nummeret viser kva kommune skulen ligg i. Ein null framfor høyrer med: Oslo er 0301.",
        en: "The number shows which municipality the school is in. A leading zero belongs to it: Oslo is 0301.",
    },
    advice: Text {
        nb: "Rett kommunenummeret på skolen{+fetch}.",
        nn: "Rett kommunenummeret på skulen{+fetch}.",
        en: "Correct the municipality number of the school{+fetch}.",
    },
    args: &["position", "seen"],
    sources: &[
        sources::KOMMUNEINNDELING.at("Klass 131"),
        sources::FAGLIG_ARENA_2026.at("Ferdig standardiserte (test) data klar til bruk"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("four digits").lines(&[HEADER, RAD]),
    klasseliste("the leading zero lost").reports(1).lines(&[HEADER, "301;03505;03;10A;04841099821;Voksende Bytte"]),
    klasseliste("blank").reports(1).lines(&[HEADER, ";46505;46;10A;04841099821;Voksende Bytte"]),
];
