//! format-encoding-open: Two code pages fit the file, and they spell different words. Arguments `encoding`, which it was read as, and `other`.

use crate::finding::{Report, Value, two};
use crate::format::Form;
use crate::formats::encoding::Encoding;
use crate::record::Place;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};
/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("format-encoding-open", Evidence::Inferred).of_form(Form::Lines);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fila er ikke UTF-8. Den er lest som {encoding}, men {other} passer også og gir andre bokstaver.",
        nn: "Fila er ikkje UTF-8. Ho er lesen som {encoding}, men {other} passar òg og gir andre bokstavar.",
        en: "The file is not UTF-8. It has been read as {encoding}, but {other} fits as well and gives other letters.",
    },
    why: Text {
        nb: "Ingenting i fila sier hvilken tegnkoding den har. Er det den andre, er navn lest feil.",
        nn: "Ingenting i fila seier kva teiknkoding ho har. Er det den andre, er namn lesne feil.",
        en: "Nothing in the file says which encoding it has. If it is the other one, names have been read wrongly.",
    },
    advice: Text {
        nb: "Se at navnene er riktige. Er de ikke det, hent ut lista på nytt med tegnkodingen UTF-8.",
        nn: "Sjå at namna er rette. Er dei ikkje det, hent ut lista på nytt med teiknkodinga UTF-8.",
        en: "See that the names are right. If they are not, extract the list again in the encoding UTF-8.",
    },
    args: &["encoding", "other"],
    sources: &[Source {
        title: "Unicode: mappings of Microsoft's and Apple's code pages",
        section: "CP1252.TXT, CP850.TXT, CP865.TXT, ROMAN.TXT",
        url: "https://www.unicode.org/Public/MAPPINGS/VENDORS/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "á in UTF-8",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;26901097304;Arterie Márjá;\nEOF;2;\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "á in Windows-1252, which could be ß in CP850",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;26901097304;Arterie M\xe1rj\xe1;\nEOF;2;\n",
        reports: 1,
    },
];

pub(super) fn check(read: Encoding, also: Option<Encoding>, report: &mut Report) {
    if let Some(other) = also {
        let args = two(("encoding", Value::Text(read.title())), ("other", Value::Text(other.title())));
        report.push_with(&RULE, Place::PAYLOAD, None, args);
    }
}
