//! format-guard: a cell is written as a formula (`="0301"`) or with an apostrophe before its digits, so that
//! spreadsheets keep it as it is. Argument `count`, how many such cells.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-guard", Evidence::Inferred).of_form(Form::Rows);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Celler er skrevet slik et regneark vil ha tekst: =\"…\" rundt verdien, eller en apostrof foran tallet. \
            Tegnene er ikke lest som en del av verdien. Antall celler: {count}.",
        nn: "Celler er skrivne slik eit rekneark vil ha tekst: =\"…\" rundt verdien, eller ein apostrof framfor talet. \
            Teikna er ikkje lesne som ein del av verdien. Tal på celler: {count}.",
        en: "Cells are written as a spreadsheet wants text: =\"…\" around the value, or an \
            apostrophe before the number. The signs have not been read as part of the value. Number of cells: {count}.",
    },
    why: Text {
        nb: "Noen systemer eksporterer slik for at regnearket skal beholde nuller foran. \
            Andre systemer leser tegnene som en del av verdien og avviser den.",
        nn: "Nokre system eksporterer slik for at reknearket skal halde på nullar framfor. \
            Andre system les teikna som ein del av verdien og avviser han.",
        en: "Some systems export in this way so that the spreadsheet keeps leading zeros. \
            Other systems read the signs as part of the value and reject it.",
    },
    advice: Text {
        nb: "Bruk en eksport uten slike tegn hvis mottakeren ikke kan lese lista.",
        nn: "Bruk ein eksport utan slike teikn dersom mottakaren ikkje kan lese lista.",
        en: "Use an export without these signs if the receiver cannot read the list.",
    },
    args: &["count"],
    sources: &[
        Source {
            title: "awesomemotive/easy-digital-downloads",
            section: "issue 3166",
            url: "https://github.com/awesomemotive/easy-digital-downloads/issues/3166",
        },
        Source { title: "kaue/jsonexport", section: "issue 20", url: "https://github.com/kaue/jsonexport/issues/20" },
        Source {
            title: "wpsharks/s2member",
            section: "issue 1148",
            url: "https://github.com/wpsharks/s2member/issues/1148",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("numbers as they are").lines(&[HEADER, RAD]),
    csv("a formula around the number, in two rows").reports(1).lines(&[
        HEADER,
        r#"4601;46505;46;10A;="04841099821";Voksende Bytte"#,
        r#"4601;46505;46;10A;"=""06821099496""";Motstandsdyktig Kanin"#,
    ]),
    csv("an apostrophe before the number").reports(1).lines(&[HEADER, "4601;46505;46;10A;'04841099821;Voksende Bytte"]),
    csv("a formula that is no guard is told where it stands")
        .lines(&[HEADER, "4601;46505;46;10A;=04841099821;Voksende Bytte"]),
];
