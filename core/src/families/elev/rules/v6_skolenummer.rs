//! elev-v6: skolenummer is five digits: fylkesnummer and three more. Three digits alone are those of a private videregående skole.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v6", Evidence::Verified).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret mangler eller har ikke fem siffer.",
        nn: "Skulenummeret manglar eller har ikkje fem siffer.",
        en: "The school number is missing or does not have five digits.",
    },
    why: Text {
        nb: "Skolenummeret i VIGO er fylkesnummeret og tre siffer til. Med et annet nummer kan ikke mottakeren se hvilken skole det gjelder. Tre siffer alene har bare private videregående skoler.",
        nn: "Skulenummeret i VIGO er fylkesnummeret og tre siffer til. Med eit anna nummer kan ikkje mottakaren sjå kva skule det gjeld. Tre siffer åleine har berre private vidaregåande skular.",
        en: "The school number in VIGO is the county number and three more digits. With another number the receiver cannot tell which school it is. Only private upper secondary schools have three digits alone.",
    },
    advice: Text {
        nb: "Rett skolens VIGO-nummer i fagsystemet; i Vigilo heter det Vigo-id og står på enhetskortet. Inntakskontoret vet hvilket nummer skolen har.",
        nn: "Rett VIGO-nummeret til skulen i fagsystemet; i Vigilo heiter det Vigo-id og står på einingskortet. Inntakskontoret veit kva nummer skulen har.",
        en: "Correct the school's VIGO number in the school administration system; in Vigilo it is called Vigo-id and is on the unit card. The county admissions office (Inntakskontoret) knows the number.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Udir: Registreringshåndbok",
            section: "A06, FFxxx; private upper secondary schools have three digits",
            url: "https://regbok.udir.no/felt/?Id=1024179",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, START (TOF), field 6: SKOLENR 9(5)",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "Vigilo: Rediger enhetsinformasjon",
            section: "PAS, Vigo-id",
            url: "https://vigiloskole.zendesk.com/hc/no/articles/360014639859-Rediger-enhetsinformasjon",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a whole file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "three digits",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "not filled in",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];
