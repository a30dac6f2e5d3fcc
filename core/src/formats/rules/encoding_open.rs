//! format-encoding-open: Two code pages fit the file, and they spell different words. Arguments `encoding`, which it
//! was read as, and `other`.

use crate::formats::encoding::Encoding;
use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-encoding-open", Evidence::Inferred).of_form(Form::Lines);

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::UNICODE_MAPPINGS],
};

pub(super) static EXAMPLES: &[Example] = &[
    Example::new("á in UTF-8", "elev.vigo1", "vigo").lines(&[
        "TOF;1.3.8.0;20251103;Vigilo;46;46505;;",
        "$AV;46505;10A;26901097304;Arterie Márjá;",
        "EOF;2;",
    ]),
    Example::new("á in Windows-1252, which could be ß in CP850", "elev.vigo1", "vigo").reports(1).bytes(
        b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n\
            $AV;46505;10A;26901097304;Arterie M\xe1rj\xe1;\n\
            EOF;2;\n",
    ),
];

pub(super) fn check(read: Encoding, also: Option<Encoding>, report: &mut Report) {
    if let Some(other) = also {
        let args = two(("encoding", Value::Text(read.title())), ("other", Value::Text(other.title())));
        report.push_with(&RULE, Place::PAYLOAD, None, args);
    }
}
