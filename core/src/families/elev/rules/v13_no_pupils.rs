//! elev-v13: A list has at least one pupil.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Slutt;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Place;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v13", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Slutt(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Lista har ingen elever.", nn: "Lista har ingen elevar.", en: "The list has no pupils." },
    why: Text {
        nb: "En overføring må ha minst én elev. En tom liste skyldes vanligvis at uttrekket ikke fant klassene på 10. trinn.",
        nn: "Ei overføring må ha minst éin elev. Ei tom liste kjem vanlegvis av at uttrekket ikkje fann klassane på 10. trinn.",
        en: "A transfer has at least one pupil. An empty list is usually an extract that did not find the classes of year 10.",
    },
    advice: Text {
        nb: "Kontroller skoleår og trinn i uttrekket, og hent lista på nytt. Har skolen ingen elever på 10. trinn, si fra til inntakskontoret.",
        nn: "Kontroller skuleår og trinn i uttrekket, og hent lista på nytt. Har skulen ingen elevar på 10. trinn, sei frå til inntakskontoret.",
        en: "Check the school year and the year in the extract, and create the list again. If the school has no pupils in year 10, tell the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "students: at least one",
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
        name: "nothing between TOF and EOF",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\nEOF;1;\n",
        reports: 1,
    },
    Example {
        name: "an empty list of pupils",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[]}",
        reports: 1,
    },
    Example {
        name: "a line that may have been a pupil is for elev-v1c",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\nAV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if slutt.elever == 0 && !context.list_is_broken {
        report.push(&RULE, Place::PAYLOAD);
    }
}
