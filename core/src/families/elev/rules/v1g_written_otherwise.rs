//! elev-v1g: the lines of a VIGO file are written as the format has them: LF or CRLF at the end, no quotes, record ids
//! in capitals and first in the line, no empty fields behind the last. Each is said once. Arguments `lines`, `seen`.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v1g", Evidence::Inferred).of(of::VIGO1);

pub(super) const CHECK: Check = Check::Decode;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila er skrevet på en annen måte enn VIGO-formatet, men kan leses.",
        nn: "Fila er skriven på ein annan måte enn VIGO-formatet, men kan lesast.",
        en: "The file is written in another way than the VIGO format, but can be read.",
    },
    why: Text {
        nb: "Mottakerens program er kanskje strengere og avviser fila. \
            En fil som er åpnet og lagret i et regneark, kan også ha mistet nuller foran.",
        nn: "Programmet til mottakaren er kanskje strengare og avviser fila. \
            Ei fil som er opna og lagra i eit rekneark, kan òg ha mista nullar framfor.",
        en: "The receiver's program may be stricter and reject the file. \
            A file that was opened and saved in a spreadsheet may also have lost leading zeros.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å åpne og lagre den i et annet program. \
            Er den slik når den kommer fra fagsystemet, si fra til leverandøren.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å opne og lagre ho i eit anna program. \
            Er ho slik når ho kjem frå fagsystemet, sei frå til leverandøren.",
        en: "Create the file again in the school administration system, and send it \
            without opening and saving it in another program. If it comes like this from the system, tell the vendor.",
    },
    args: &["lines", "seen"],
    sources: &[sources::SAMT_BU_PILOT_1.at("inferred from the published sample: \
        semicolon after every field, one line a record, no quoting")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("as the sample").lines(&[TOF, ELEV, EOF_2]),
    vigo1("lines that end with CR alone")
        .reports(1)
        .bytes(b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\r$AV;46505;10A;04841099821;Voksende Bytte;\rEOF;2;\r"),
    vigo1("every field in quotes").reports(1).lines(&[
        r#""TOF";"1.3.8.0";"20251103";"Vigilo";"46";"46505";"";"#,
        r#""$AV";"46505";"10A";"04841099821";"Voksende Bytte";"#,
        r#""EOF";"2";"#,
    ]),
    vigo1("small letters, and a blank before TOF").reports(2).lines(&[
        " tof;1.3.8.0;20251103;Vigilo;46;46505;;",
        "$av;46505;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
    vigo1("empty fields behind the last, as a spreadsheet saves them").reports(1).lines(&[
        TOF,
        "$AV;46505;10A;04841099821;Voksende Bytte;;;",
        "EOF;2;;;;;;",
    ]),
];
