//! elev-v1c: between TOF and EOF stand only $AV lines.

use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v1c",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.vigo1"],
    needs: None,
    check: Check::Decode,
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Linja hører ikke hjemme her. Mellom TOF-linja først og EOF-linja sist skal det bare stå $AV-linjer, én for hver elev.",
        nn: "Linja høyrer ikkje heime her. Mellom TOF-linja først og EOF-linja sist skal det berre stå $AV-linjer, éi for kvar elev.",
        en: "This line does not belong here. Between the TOF line first and the EOF line last there are only $AV lines, one for each pupil.",
    },
    why: Text {
        nb: "Mottakeren kan ikke lese linja som en elev. Er den ment som en elev, mangler eleven i lista.",
        nn: "Mottakaren kan ikkje lese linja som ein elev. Er ho meint som ein elev, manglar eleven i lista.",
        en: "The receiver cannot read this line as a pupil. If it is meant as one, the pupil is missing from the list.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Er flere filer satt sammen til én, send dem hver for seg.",
        nn: "Lag fila på nytt i fagsystemet. Er fleire filer sette saman til éi, send dei kvar for seg.",
        en: "Create the file again in the school administration system. If several files have been joined into one, send them one by one.",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "inferred from the published sample of a VIGO 1 file",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
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
        name: "a line without its dollar sign",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nAV;46505;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 1,
    },
    Example {
        name: "a row behind the EOF line",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\nEOF;2;\n$AV;46505;10A;04841099821;Voksende Bytte;\n",
        reports: 1,
    },
];
