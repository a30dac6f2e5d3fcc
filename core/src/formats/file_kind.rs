//! Files that are no text list: told by their first bytes and refused by their name.

use crate::refusal::{Code, Refusal};

/// What files of a kind begin with, and what the kind is called. The longer beginnings come first.
const BINARY: [(&[u8], &str); 14] = [
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Excel (XLS)"),
    (b"\x09\x08\x10\0", "Excel (XLS)"),
    (b"\x09\x08\x08\0", "Excel (XLS)"),
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"Rar!", "RAR"),
    (b"\xfd7zXZ\0", "XZ"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"PAR1", "Parquet"),
    (b"SQLite format 3\0", "SQLite"),
];

/// What the files in a package are called that tells what it is; the first that is found decides.
const PACKAGES: [(&[u8], &str); 5] = [
    (b"opendocument.spreadsheet", "ODS"),
    (b"opendocument.text", "ODT"),
    (b"word/", "Word (DOCX)"),
    (b"xl/wo", "Excel (XLSX)"),
    (b"[Content_Types].xml", "Excel (XLSX)"),
];

/// Pages and documents of marks, in lower case.
const MARKUP: [(&[u8], &str); 8] = [
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
    (b"<head", "HTML"),
    (b"<body", "HTML"),
    (b"<meta", "HTML"),
    (b"<table", "HTML"),
    (b"<?xml", "XML"),
    (b"mime-version:", "MHTML"),
];

/// How far into a package its first files' names are looked for: the folder stands last, and who wrote it decides.
const PACKAGE_BYTES: usize = 64 * 1024;

/// Refuses what is a file of another kind by its first bytes.
///
/// # Errors
/// [`Code::FileKind`] with the kind's name.
pub fn refuse_bytes(bytes: &[u8]) -> Result<(), Box<Refusal>> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        let names = bytes.get(..PACKAGE_BYTES).unwrap_or(bytes);
        let within = |name: &[u8]| names.windows(name.len()).any(|part| part == name);
        let kind = PACKAGES.iter().find(|(name, _)| within(name));
        return Err(refusal(kind.map_or("ZIP", |(_, kind)| kind)));
    }
    match BINARY.iter().find(|(begin, _)| bytes.starts_with(begin)) {
        Some((_, kind)) => Err(refusal(kind)),
        None => Ok(()),
    }
}

/// Refuses what is a page of marks by its first letters.
///
/// # Errors
/// [`Code::FileKind`] with the kind's name.
pub fn refuse_text(text: &str) -> Result<(), Box<Refusal>> {
    let text = text.as_bytes().trim_ascii_start();
    let begins = |begin: &[u8]| text.get(..begin.len()).is_some_and(|text| text.eq_ignore_ascii_case(begin));
    // A comment may stand before a page's first element.
    match MARKUP.iter().find(|(begin, _)| begins(begin)) {
        Some((_, kind)) => Err(refusal(kind)),
        None if begins(b"<") => Err(refusal("XML")),
        None => Ok(()),
    }
}

fn refusal(kind: &'static str) -> Box<Refusal> {
    Refusal::names(Code::FileKind, "kind", vec![kind])
}
