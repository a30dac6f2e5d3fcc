//! elev-v7b: where TOF names the school of the whole file, every $AV line is of that school.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v7b", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er et annet enn i TOF-linja.",
        nn: "Skulenummeret er eit anna enn i TOF-linja.",
        en: "The school number is not the one in the TOF line.",
    },
    why: Text {
        nb: "Når TOF-linja har et skolenummer, gjelder hele fila den skolen.",
        nn: "Når TOF-linja har eit skulenummer, gjeld heile fila den skulen.",
        en: "When the TOF line has a school number, the whole file is about that school.",
    },
    advice: Text {
        nb: "Er eleven ført på feil skole, rett det i fagsystemet. Er det TOF-linja som er feil, lag fila på nytt for riktig skole.",
        nn: "Er eleven ført på feil skule, rett det i fagsystemet. Er det TOF-linja som er feil, lag fila på nytt for rett skule.",
        en: "If the pupil is entered at the wrong school, correct it in the school administration system. If the TOF line is wrong, create the file again for the right school.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), field 6: filled in if the whole file is about one school",
        url: "https://github.com/FINTLabs/vigoskole",
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
        name: "a file of several schools names none in TOF",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46506;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 0,
    },
    Example {
        name: "a pupil of another school",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46506;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 1,
    },
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    if let (Some(of_file), Some(of_line)) = (context.skolenummer, plass.skolenummer)
        && of_file != of_line
    {
        report.push_at(&RULE, &plass.at, Felt::Skolenummer);
    }
}
