//! format-utf16: The file is in UTF-16.

use crate::formats::encoding::Encoding;
use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-utf16", Evidence::Inferred).of_form(Form::Any);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fila er lagret med tegnkodingen UTF-16. Den er lest slik.",
        nn: "Fila er lagra med teiknkodinga UTF-16. Ho er lesen slik.",
        en: "The file is saved in the encoding UTF-16. It has been read that way.",
    },
    why: Text {
        nb: "Mottakere venter UTF-8, og JSON skal alltid være det. Andre systemer kan avvise fila.",
        nn: "Mottakarar ventar UTF-8, og JSON skal alltid vere det. Andre system kan avvise fila.",
        en: "Receivers expect UTF-8, and JSON must always be UTF-8. Other systems may reject the file.",
    },
    advice: Text {
        nb: "Hent ut lista på nytt med tegnkodingen UTF-8. \
            I regneark heter det «CSV UTF-8»; «Unicode-tekst» er UTF-16.",
        nn: "Hent ut lista på nytt med teiknkodinga UTF-8. \
            I rekneark heiter det «CSV UTF-8»; «Unicode-tekst» er UTF-16.",
        en: "Extract the list again in the encoding UTF-8. \
            In spreadsheets it is called “CSV UTF-8”; “Unicode text” is UTF-16.",
    },
    args: &[],
    sources: &[
        sources::RFC_8259.at("§ 8.1"),
        Source {
            title: "Microsoft: Using Byte Order Marks",
            section: "UTF-16",
            url: "https://learn.microsoft.com/en-us/windows/win32/intl/using-byte-order-marks",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    csv("UTF-8").lines(&[HEADER, RAD]),
    csv("UTF-16 with its mark").reports(1).bytes(
        b"\xff\xfek\x00o\x00m\x00m\x00u\x00n\x00e\x00n\x00u\x00m\x00m\x00e\x00r\x00;\x00s\x00k\x00o\
            \x00l\x00e\x00n\x00u\x00m\x00m\x00e\x00r\x00;\x00f\x00y\x00l\x00k\x00e\x00s\x00n\x00u\x00m\
            \x00m\x00e\x00r\x00;\x00k\x00l\x00a\x00s\x00s\x00e\x00;\x00f\x00\xf8\x00d\x00s\x00e\x00l\x00\
            s\x00n\x00u\x00m\x00m\x00e\x00r\x00;\x00e\x00l\x00e\x00v\x00_\x00n\x00a\x00m\x00n\x00\n\x004\
            \x006\x000\x001\x00;\x004\x006\x005\x000\x005\x00;\x004\x006\x00;\x001\x000\x00A\x00;\x000\
            \x004\x008\x004\x001\x000\x009\x009\x008\x002\x001\x00;\x00V\x00o\x00k\x00s\x00e\x00n\x00d\
            \x00e\x00 \x00B\x00y\x00t\x00t\x00e\x00\n\x00",
    ),
];

pub(super) fn check(read: Encoding, _: Option<Encoding>, report: &mut Report) {
    if matches!(read, Encoding::Utf16le | Encoding::Utf16be) {
        report.push(&RULE, Place::PAYLOAD);
    }
}
