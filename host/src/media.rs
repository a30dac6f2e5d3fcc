//! Media types and header spellings: the one table that server and clients share.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The media types of formats that are nobody's own, by their name in calls. The first of a format is the one that clients
/// send.
const TABLE: [(&str, &str); 6] = [
    ("application/json", "json"),
    ("application/ld+json", "json"),
    ("application/x-ndjson", "ndjson"),
    ("application/ndjson", "ndjson"),
    ("application/jsonl", "ndjson"),
    ("text/csv", "csv"),
];

/// The media type of a format that is an exchange's own: lines of text.
const OWN: &str = "text/plain";

/// What is JSON by its name's end (RFC 6839 § 3.1), whatever stands before it.
const JSON_SUFFIX: &str = "+json";

/// Whether the format is nobody's own.
pub fn is_common(format: &str) -> bool {
    TABLE.iter().any(|(_, known)| *known == format)
}

/// The format that a `Content-Type` names; `own` is the exchange's own, if it has one.
pub fn format_of<'a>(content_type: &str, own: Option<&'a str>) -> Option<&'a str> {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == OWN {
        return own;
    }
    let known = TABLE.iter().find(|(media, _)| essence == *media).map(|(_, format)| *format);
    let by_suffix = essence.starts_with("application/") && essence.ends_with(JSON_SUFFIX);
    known.or(by_suffix.then_some("json"))
}

/// Names of encodings as `charset` has them, and as the module reports what it has read.
const CHARSETS: [(&str, &str); 14] = [
    ("utf-8", "utf-8"),
    ("utf8", "utf-8"),
    ("us-ascii", "utf-8"),
    ("windows-1252", "windows-1252"),
    ("cp1252", "windows-1252"),
    ("iso-8859-1", "windows-1252"),
    ("latin1", "windows-1252"),
    ("utf-16le", "utf-16le"),
    ("utf-16be", "utf-16be"),
    ("cp850", "cp850"),
    ("ibm850", "cp850"),
    ("cp865", "cp865"),
    ("ibm865", "cp865"),
    ("macintosh", "macintosh"),
];

/// The encoding that a `Content-Type` names, as the module would report it; `None` when it names none.
///
/// # Errors
/// The name of an encoding that the module does not read.
pub fn charset_of(content_type: &str) -> Result<Option<&'static str>, String> {
    let named = content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    let Some(named) = named else { return Ok(None) };
    let known = CHARSETS.iter().find(|(label, _)| *label == named).map(|(_, encoding)| *encoding);
    known.map(Some).ok_or(named)
}

/// The `Content-Type` of a format's name.
pub fn media_type(format: &str) -> &'static str {
    TABLE.iter().find(|(_, known)| *known == format).map_or(OWN, |(media, _)| media)
}

/// What stands for itself in a percent-encoded text: letters, digits and `-._~` (RFC 3986 § 2.3).
pub const UNRESERVED_STANDS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes everything but letters, digits and `-._~` (RFC 3986 § 2.3), so that any name fits in a header.
pub fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED_STANDS).to_string()
}

/// The inverse; `None` when a `%` is not followed by two hexadecimal digits or the result is not UTF-8.
pub fn percent_decoded(text: &str) -> Option<String> {
    // The library lets a `%` stand that encodes nothing.
    let is_encoded = |after: &str| after.get(..2).is_some_and(|code| code.bytes().all(|it| it.is_ascii_hexdigit()));
    let whole = text.split('%').skip(1).all(is_encoded);
    whole.then(|| percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_and_media_types_name_each_other() {
        for (media, format) in TABLE {
            assert_eq!(format_of(&format!("{media}; charset=utf-8"), None), Some(format));
            assert_eq!(format_of(media_type(format), Some("lines")), Some(format));
        }
        assert_eq!(media_type("json"), "application/json");
        assert_eq!(format_of("Application/VND.example.v2+JSON", None), Some("json"));
        assert_eq!(format_of(media_type("lines"), Some("lines")), Some("lines"));
        for none in ["text/plain", "image/svg+xml", "application/zip", ""] {
            assert_eq!(format_of(none, None), None, "{none}");
        }
    }

    #[test]
    fn encodings_are_named_as_the_module_reports_them() {
        assert_eq!(charset_of("text/csv"), Ok(None));
        assert_eq!(charset_of("text/csv; header=present; Charset=\"UTF-8\""), Ok(Some("utf-8")));
        assert_eq!(charset_of("text/plain;charset=ISO-8859-1"), Ok(Some("windows-1252")));
        assert_eq!(charset_of("text/csv; charset=koi8-r"), Err("koi8-r".to_owned()));
    }

    #[test]
    fn any_name_survives_a_header() {
        for name in ["liste.csv", "elever på Åsen 100%.csv", "", "a\r\nb"] {
            let encoded = percent_encoded(name);
            assert!(encoded.bytes().all(|byte| byte.is_ascii_graphic()));
            assert_eq!(percent_decoded(&encoded).as_deref(), Some(name));
        }
        assert_eq!(percent_decoded("%"), None);
        assert_eq!(percent_decoded("%2"), None);
        assert_eq!(percent_decoded("%zz"), None);
        assert_eq!(percent_decoded("%2æ"), None);
        assert_eq!(percent_decoded("%ff"), None);
    }
}
