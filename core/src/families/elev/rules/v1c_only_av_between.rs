//! elev-v1c: a TOF line stands first only and an EOF line last only. A line that is none of these is elev-v1e's.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v1c", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Linja står et annet sted enn ventet. TOF-linja pleier å stå bare først i fila, og EOF-linja bare sist.",
        nn: "Linja står ein annan stad enn venta. TOF-linja plar stå berre først i fila, og EOF-linja berre sist.",
        en: "This line is not where it is expected. A TOF line usually stands only at the beginning of the file, and an EOF line only at its end.",
    },
    why: Text {
        nb: "Mottakeren kan slutte å lese ved EOF-linja eller begynne på nytt ved TOF-linja. Da faller elever ut.",
        nn: "Mottakaren kan slutte å lese ved EOF-linja eller byrje på nytt ved TOF-linja. Då fell elevar ut.",
        en: "The receiver may stop reading at the EOF line or start again at the TOF line. Pupils are then lost.",
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
        name: "two files joined into one",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nTOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
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
