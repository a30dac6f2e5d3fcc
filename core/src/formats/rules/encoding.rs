//! format-encoding: The file is neither UTF-8 nor UTF-16; one code page fits. Argument `encoding`.

use crate::formats::encoding::Encoding;
use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-encoding", Evidence::Inferred);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila er ikke UTF-8. Den er lest som {encoding}.",
        nn: "Fila er ikkje UTF-8. Ho er lesen som {encoding}.",
        en: "The file is not UTF-8. It has been read as {encoding}.",
    },
    why: Text {
        nb: "Tegnkodingen er gjettet av bokstavene. Er det en annen, blir æ, ø, å og andre bokstaver feil.",
        nn: "Teiknkodinga er gjetta av bokstavane. Er det ei anna, blir æ, ø, å og andre bokstavar feil.",
        en: "The encoding is assumed from the letters. If it is another, æ, ø, å and other letters will be wrong.",
    },
    advice: Text {
        nb: "Velg UTF-8 i fagsystemet hvis du kan.",
        nn: "Vel UTF-8 i fagsystemet dersom du kan.",
        en: "Choose UTF-8 in the system if you can.",
    },
    args: &["encoding"],
    sources: &[sources::UNICODE_MAPPINGS],
};

pub(super) static EXAMPLES: &[Example] = &[
    Example::new("ø in UTF-8", "nir.ws4", "csv")
        .lines(&["type;id;kommunenummer;duf;fnr", "person;bjørn1;4601;299900000102;05820998865"]),
    Example::new("ø as one byte", "nir.ws4", "csv")
        .reports(1)
        .bytes(b"type;id;kommunenummer;duf;fnr\nperson;bj\xf8rn1;4601;299900000102;05820998865\n"),
];

pub(super) fn check(read: Encoding, also: Option<Encoding>, report: &mut Report) {
    if !read.is_certain() && also.is_none() {
        report.push_with(&RULE, Place::PAYLOAD, None, one("encoding", Value::Text(read.title())));
    }
}
