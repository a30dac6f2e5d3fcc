//! What HTTP itself lets a client say: media types, encodings of the content, charsets, and pages of other origins.

mod support;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use support::lists::{self, EXCHANGE};
use support::process::Process;
use support::raw;
use support::request::{Answer, Sender};
use support::site::Site;

struct Open {
    _site: Site,
    process: Process,
    key: String,
}

impl Open {
    fn with(more: &str) -> Self {
        let site = Site::new("Testvik", more);
        let key = site.add_sender("skole");
        Self { process: site.start(), key, _site: site }
    }

    fn post(&self, media: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        Sender { url: &self.process.url, key: &self.key }.post(EXCHANGE, media, headers, body)
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("finished")
}

/// The list as a data platform with linked data sends it.
const LINKED: &str = r#"[{"kommunenummer":"4601","skolenummer":"46505","fylkesnummer":"46","klasse":"10A",
    "fødselsnummer":"04841099821","elev_namn":"Voksende Bytte"}]"#;

#[test]
fn what_ends_in_json_is_json() {
    let gate = Open::with("");
    let plain = gate.post("application/json", &[], LINKED.as_bytes());
    assert_eq!(plain.status, 201);
    for media in ["application/ld+json", "application/ld+json; charset=utf-8", "application/vnd.example+json"] {
        let answer = gate.post(media, &[], LINKED.as_bytes());
        assert_eq!((answer.status, &answer.bytes), (201, &plain.bytes), "{media}: the same submission");
    }
    assert_eq!(gate.post("image/svg+xml", &[], LINKED.as_bytes()).status, 415);
}

#[test]
fn gzip_is_inflated_and_the_content_is_what_counts() {
    let gate = Open::with("");
    let first = gate.post("text/csv", &[], &lists::good());
    let packed = gate.post("text/csv", &[("Content-Encoding", "gzip")], &gzip(&lists::good()));
    assert_eq!((packed.status, &packed.bytes), (201, &first.bytes));
    assert_eq!(packed.header("sluse-replayed"), Some("true"));

    let cut = gzip(&lists::other());
    let broken = gate.post("text/csv", &[("Content-Encoding", "gzip")], &cut[..cut.len() / 2]);
    assert_eq!((broken.status, &broken.json()["type"]), (400, &"urn:sluse:problem:broken_off".into()));
    let never = gate.post("text/csv", &[("Content-Encoding", "gzip")], &lists::other());
    assert_eq!(never.status, 400);
}

#[test]
fn a_small_body_that_inflates_beyond_the_limit_is_too_large() {
    let gate = Open::with("[limits]\nbody_bytes = 100000");
    let bomb = gzip(&vec![b'a'; 64 << 20]);
    assert!(bomb.len() < 100_000);
    let answer = gate.post("text/csv", &[("Content-Encoding", "gzip")], &bomb);
    assert_eq!((answer.status, &answer.json()["refusal"]["code"]), (413, &"too_large".into()));
    // Packed twice, it is not unpacked twice.
    let twice = gate.post("text/csv", &[("Content-Encoding", "gzip, gzip")], &gzip(&bomb));
    assert_eq!(twice.status, 415);
    assert_eq!(gate.post("text/csv", &[], &lists::good()).status, 201, "the gate goes on");
}

#[test]
fn another_content_encoding_is_refused_with_what_is_taken() {
    let gate = Open::with("");
    for encoding in ["br", "deflate", "zstd", "compress"] {
        let answer = gate.post("text/csv", &[("Content-Encoding", encoding)], &lists::good());
        assert_eq!((answer.status, answer.header("accept-encoding")), (415, Some("gzip")), "{encoding}");
        assert_eq!(answer.json()["type"], "urn:sluse:problem:content_encoding");
    }
    assert_eq!(gate.post("text/csv", &[("Content-Encoding", "identity")], &lists::good()).status, 201);
}

#[test]
fn a_charset_is_honoured_or_refused_by_name() {
    let gate = Open::with("");
    let in_utf8 = String::from_utf8(lists::other()).expect("UTF-8").replace("Bytte", "Bøtte");
    let in_1252: Vec<u8> = in_utf8.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let ascii = LINKED.replace("fødselsnummer", "f\\u00f8dselsnummer");
    for (media, body, status) in [
        ("text/csv; charset=utf-8", in_utf8.as_bytes(), 201),
        ("text/csv; charset=\"UTF-8\"", in_utf8.as_bytes(), 201),
        ("text/csv; charset=iso-8859-1", in_utf8.as_bytes(), 415),
        ("text/csv; charset=windows-1252", &in_1252, 201),
        ("text/csv; charset=ISO-8859-1", &in_1252, 201),
        ("text/csv; charset=utf-8", &in_1252, 415),
        ("text/csv", &in_1252, 201),
        ("text/csv; charset=koi8-r", in_utf8.as_bytes(), 415),
        // Of ASCII every encoding says the same.
        ("application/json; charset=windows-1252", ascii.as_bytes(), 201),
    ] {
        // A key of its own, so that none is answered as a replay of another.
        let answer = gate.post(media, &[("Idempotency-Key", &format!("{media} {}", body.len()))], body);
        assert_eq!(answer.status, status, "{media}: {}", String::from_utf8_lossy(&answer.bytes));
        if status == 415 {
            let problem = answer.json();
            assert_eq!(problem["type"], "urn:sluse:problem:charset");
            let said = problem["detail"].as_str().expect("a detail");
            assert!(["utf-8", "windows-1252", "koi8-r"].iter().any(|name| said.contains(name)), "{said}");
        }
    }
}

const PAGE: &str = "https://fagsystem.example.no";

fn preflight(url: &str, origin: &str) -> String {
    let request = format!(
        "OPTIONS /v1/exchanges/{EXCHANGE}/submissions HTTP/1.1\r\nHost: gate\r\nOrigin: {origin}\r\n\
         Access-Control-Request-Method: POST\r\nConnection: close\r\n\
         Access-Control-Request-Headers: authorization,content-type,idempotency-key,sluse-verdict-digest\r\n\r\n"
    );
    raw::exchange(url, request.as_bytes()).to_ascii_lowercase()
}

#[test]
fn pages_of_the_origins_named_may_ask() {
    let gate = Open::with(&format!("origins = [\"{PAGE}\"]"));
    let allowed = preflight(&gate.process.url, PAGE);
    assert!(allowed.starts_with("http/1.1 200"), "{allowed}");
    assert!(allowed.contains(&format!("access-control-allow-origin: {PAGE}\r\n")), "{allowed}");
    for header in ["authorization", "content-type", "idempotency-key", "sluse-verdict-digest", "sluse-file-name"] {
        let line = allowed.lines().find(|line| line.starts_with("access-control-allow-headers:")).expect("headers");
        assert!(line.contains(header), "{line}");
    }
    let other = preflight(&gate.process.url, "https://elsewhere.example.no");
    assert!(!other.contains("access-control-allow-origin"), "{other}");

    let sent = gate.post("text/csv", &[("Origin", PAGE)], &lists::good());
    assert_eq!((sent.status, sent.header("access-control-allow-origin")), (201, Some(PAGE)));
    assert!(sent.header("access-control-expose-headers").is_some_and(|names| names.contains("sluse-replayed")));
    let unjudged = gate.post("text/csv", &[("Origin", PAGE)], b"x");
    assert_eq!(unjudged.header("access-control-allow-origin"), Some(PAGE), "a problem can be read too");
}

#[test]
fn by_default_no_page_of_another_origin_may_ask() {
    let gate = Open::with("");
    assert!(!preflight(&gate.process.url, PAGE).contains("access-control-allow-origin"));
    let sent = gate.post("text/csv", &[("Origin", PAGE)], &lists::good());
    assert_eq!((sent.status, sent.header("access-control-allow-origin")), (201, None));
}
