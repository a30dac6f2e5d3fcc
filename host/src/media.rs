//! Media types and header spellings: the one table that server and clients share.

/// A format's name, as in calls and as stored.
pub type Format = &'static str;

const TABLE: [(&str, Format); 4] =
    [("application/json", "json"), ("application/x-ndjson", "ndjson"), ("text/csv", "csv"), ("text/plain", "vigo")];

/// The format that a `Content-Type` names; parameters such as `charset` are passed over, since the module finds the
/// encoding in the bytes.
pub fn format_of(content_type: &str) -> Option<Format> {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    TABLE.iter().find(|(media, _)| essence.eq_ignore_ascii_case(media)).map(|(_, format)| *format)
}

/// The `Content-Type` of a format's name.
pub fn media_type(format: &str) -> &'static str {
    TABLE.iter().find(|(_, known)| *known == format).map_or("application/octet-stream", |(media, _)| media)
}

/// Percent-encodes everything but letters, digits and `-._~` (RFC 3986 § 2.3), so that any name fits in a header.
pub fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The inverse; `None` when a `%` is not followed by two hexadecimal digits or the result is not UTF-8.
pub fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = if *first == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            let mut byte = [0u8];
            hex::decode_to_slice(digits, &mut byte).ok()?;
            bytes.push(byte[0]);
            after
        } else {
            bytes.push(*first);
            after
        };
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_and_media_types_name_each_other() {
        for (media, format) in TABLE {
            assert_eq!(format_of(&format!("{media}; charset=utf-8")), Some(format));
            assert_eq!(media_type(format), media);
        }
        assert_eq!(format_of("application/zip"), None);
        assert_eq!(format_of(""), None);
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
        assert_eq!(percent_decoded("%ff"), None);
    }
}
