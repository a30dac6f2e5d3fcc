//! The headers of a submission, read and bounded.

use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};

use super::problem::Problem;
use crate::media;

/// The longest idempotency key, and the longest file name.
const LONGEST: usize = 255;

/// What the headers say about a submission.
#[derive(Debug)]
pub(super) struct IntakeHeaders {
    pub(super) format: String,
    /// The encoding that is named, as the module would report it.
    pub(super) charset: Option<&'static str>,
    pub(super) idempotency_key: Option<String>,
    pub(super) client_digest: Option<String>,
    pub(super) file_name: Option<String>,
}

impl IntakeHeaders {
    /// Reads them; `own_format` is what text/plain stands for.
    pub(super) fn read(headers: &HeaderMap, own_format: Option<&str>) -> Result<Self, Box<Problem>> {
        let content_type = text(headers, CONTENT_TYPE.as_str())?.unwrap_or_default();
        let format = media::format_of(content_type, own_format).ok_or_else(|| {
            let own = own_format.map_or_else(String::new, |own| format!(", or text/plain for the format {own}"));
            let known = format!("send application/json (or what ends in +json), application/x-ndjson, text/csv{own}");
            Box::new(unsupported("media_type").detail(known))
        })?;
        let charset = media::charset_of(content_type).map_err(|named| {
            let known = "send utf-8 or windows-1252; or no charset, and the encoding is found in the content";
            Box::new(unsupported("charset").detail(format!("charset={} is not read here: {known}", printable(&named))))
        })?;
        content_encoding(headers)?;
        let idempotency_key = text(headers, "idempotency-key")?.map(str::to_owned);
        if idempotency_key.as_ref().is_some_and(|key| key.is_empty() || key.len() > LONGEST) {
            return Err(wrong("Idempotency-Key must be 1 to 255 characters"));
        }
        Ok(Self {
            format: format.to_owned(),
            charset,
            idempotency_key,
            client_digest: digest(headers)?,
            file_name: file_name(headers)?,
        })
    }
}

fn unsupported(code: &str) -> Problem {
    Problem::of(StatusCode::UNSUPPORTED_MEDIA_TYPE, code)
}

/// A name that somebody else chose, short and without anything that could be mistaken for our own words.
fn printable(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c)).take(40).collect()
}

/// What is left when gzip has been taken away: nothing that we could read.
fn content_encoding(headers: &HeaderMap) -> Result<(), Box<Problem>> {
    match text(headers, CONTENT_ENCODING.as_str())? {
        None => Ok(()),
        Some(encoding) if encoding.eq_ignore_ascii_case("identity") => Ok(()),
        Some(_) => {
            let detail = "send the body as it is, or with Content-Encoding: gzip, once";
            Err(Box::new(unsupported("content_encoding").detail(detail).accept_encoding("gzip")))
        }
    }
}

fn wrong(detail: &str) -> Box<Problem> {
    Box::new(Problem::of(StatusCode::BAD_REQUEST, "header").detail(detail))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Box<Problem>> {
    let mut values = headers.get_all(name).iter();
    let first = values.next();
    if values.next().is_some() {
        return Err(wrong(&format!("{name} must be given once")));
    }
    first.map(|value| value.to_str().map_err(|_| wrong(&format!("{name} must be ASCII")))).transpose()
}

fn digest(headers: &HeaderMap) -> Result<Option<String>, Box<Problem>> {
    let Some(digest) = text(headers, "sluse-verdict-digest")? else { return Ok(None) };
    if digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(Some(digest.to_ascii_lowercase()))
    } else {
        Err(wrong("Sluse-Verdict-Digest must be 64 hexadecimal digits"))
    }
}

fn file_name(headers: &HeaderMap) -> Result<Option<String>, Box<Problem>> {
    let Some(encoded) = text(headers, "sluse-file-name")? else { return Ok(None) };
    match media::percent_decoded(encoded) {
        Some(name) if name.len() <= LONGEST => Ok(Some(name)),
        _ => Err(wrong("Sluse-File-Name must be at most 255 bytes, percent-encoded UTF-8")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&'static str, &str)]) -> Result<IntakeHeaders, Box<Problem>> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().expect("a header"));
        }
        IntakeHeaders::read(&headers, Some("lines"))
    }

    fn read_ok(pairs: &[(&'static str, &str)]) -> IntakeHeaders {
        read(pairs).expect("read")
    }

    const CSV: (&str, &str) = ("content-type", "text/csv");

    #[test]
    fn what_is_said_is_read() {
        let digest = "AB".repeat(32);
        let said =
            [CSV, ("idempotency-key", "k"), ("sluse-verdict-digest", &digest), ("sluse-file-name", "%C3%A5.csv")];
        let read = read_ok(&said);
        assert_eq!(read.idempotency_key.as_deref(), Some("k"));
        assert_eq!(read.client_digest, Some("ab".repeat(32)));
        assert_eq!(read.file_name.as_deref(), Some("å.csv"));
        assert_eq!(read.charset, None);
        let linked =
            read_ok(&[("content-type", "application/ld+json; charset=utf-8"), ("content-encoding", "identity")]);
        assert_eq!((linked.format.as_str(), linked.charset), ("json", Some("utf-8")));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let long = "k".repeat(256);
        assert!(read(&[]).is_err());
        assert!(read(&[("content-type", "application/zip")]).is_err());
        assert!(read(&[("content-type", "text/csv; charset=koi8-r")]).is_err());
        assert!(read(&[CSV, ("content-encoding", "br")]).is_err());
        assert!(read(&[CSV, ("content-encoding", "gzip, gzip")]).is_err());
        assert!(read(&[CSV, ("idempotency-key", "")]).is_err());
        assert!(read(&[CSV, ("idempotency-key", &long)]).is_err());
        assert!(read(&[CSV, ("idempotency-key", "a"), ("idempotency-key", "b")]).is_err());
        assert!(read(&[CSV, ("sluse-verdict-digest", "ab")]).is_err());
        assert!(read(&[CSV, ("sluse-file-name", "%zz")]).is_err());
    }
}
