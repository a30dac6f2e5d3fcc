//! elev-v14: the file is UTF-8. What is neither that nor UTF-16 is read in the code page that fits. Argument
//! `encoding`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v14", Evidence::Inferred).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila er ikke UTF-8. Den er lest som {encoding}.",
        nn: "Fila er ikkje UTF-8. Ho er lesen som {encoding}.",
        en: "The file is not UTF-8. It has been read as {encoding}.",
    },
    why: Text {
        nb: "Tegnsettet er gjettet av bokstavene. Er det et annet, blir æ, ø, å og andre bokstaver feil i navnene.",
        nn: "Teiknsettet er gjetta av bokstavane. Er det eit anna, blir æ, ø, å og andre bokstavar feil i namna.",
        en: "The encoding is assumed from the letters. \
            If it is another, æ, ø, å and other letters will be wrong in the names.",
    },
    advice: Text {
        nb: "Se at navnene er riktige i denne oversikten. Velg UTF-8 i fagsystemet hvis du kan.",
        nn: "Sjå at namna er rette i denne oversikta. Vel UTF-8 i fagsystemet dersom du kan.",
        en: "See that the names are right in this overview. \
            Choose UTF-8 in the school administration system if you can.",
    },
    args: &["encoding"],
    sources: &[
        sources::PRACTICE.at("the encoding of a VIGO 1 file is not published; older school systems write Windows-1252")
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("æ, ø and å in UTF-8").lines(&[TOF, "$AV;46505;10A;26901097304;Øde Arterie;", EOF_2]),
    vigo1("ø as one byte").reports(1).bytes(
        b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n\
            $AV;46505;10A;26901097304;\xd8de Arterie;\n\
            EOF;2;\n",
    ),
];

fn check(_: &Slutt, context: &Context, report: &mut Report) {
    // Where two fit, format-encoding-open names both.
    if !context.encoding.is_certain() && context.also_fits.is_none() {
        report.push_with(&RULE, Place::PAYLOAD, None, one("encoding", Value::Text(context.encoding.title())));
    }
}
