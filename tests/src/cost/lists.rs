//! Lists of pupils in which every row has something to be said of.

use super::measure::Case;

/// Name, the beginning and a row of Vigo 1 lists.
const VIGO: &[(&str, &str)] = &[
    ("pupils: a line alone", "$AV;\n"),
    ("pupils: the same pupil again", "$AV;46505;10A;05820998866;Lang Alt;\n"),
    ("pupils: control digits that do not fit", "$AV;46505;10A;05820998865;Lang Alt;\n"),
    ("pupils: no such day", "$AV;46505;10A;99990998865;Lang Alt;\n"),
    ("pupils: no name", "$AV;46505;10A;;;\n"),
    ("pupils: a name with a digit", "$AV;46505;10A?;05820998866;Lang 5 Alt 05820998866;\n"),
];

/// Lists of so many rows.
pub(super) fn cases(count: usize) -> Vec<Case> {
    let head =
        r#"{"as_of":"2026-03-10","exchange":"elev.vigo1","known":{"elev.innsendt":["05820998866"]},"mode":"test"}"#;
    let of = |(name, row): &(&str, &str)| Case {
        name: (*name).to_owned(),
        call: (
            head.into(),
            ["TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n", &row.repeat(count), "EOF;1;\n"].concat().into_bytes(),
        ),
    };
    VIGO.iter().map(of).collect()
}
