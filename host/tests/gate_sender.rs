//! A sender's way: `sluse send`, the receipt, `sluse receipt verify`; and what a gate tells about itself.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::lists;
use support::process::SLUSE;
use support::request::{get, get_as};
use support::site::Site;

fn sluse(args: &[&str]) -> Output {
    Command::new(SLUSE).args(args).output().expect("runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

#[test]
fn a_list_is_sent_once_and_its_receipt_verified_offline() {
    let site = Site::new("Testvik", "");
    let gate = site.start();
    let (list, key, receipt) = (site.path("liste.csv"), site.path("key"), site.path("liste.csv.receipt.json"));
    fs::write(&list, lists::good()).expect("written");
    fs::write(&key, site.add_sender("skole")).expect("written");
    let send = ["send", text(&list), "--to", &gate.url, "--key-file", text(&key)];

    let sent = sluse(&send);
    assert_eq!(sent.status.code(), Some(0), "{sent:?}");
    assert!(String::from_utf8_lossy(&sent.stdout).contains("the gate gave the same answer"));
    let first = fs::read(&receipt).expect("saved");
    assert_eq!(sluse(&send).status.code(), Some(0));
    assert_eq!(fs::read(&receipt).expect("still there"), first);
    assert_eq!(support::database::rows(&site, "submission"), 1);

    let public_key = get(&gate.url, "/v1/gate").json()["public_key"].as_str().expect("a key").to_owned();
    drop(gate);
    let verify = ["receipt", "verify", text(&receipt), "--payload", text(&list), "--key", &public_key];
    let verified = sluse(&verify);
    assert_eq!(verified.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&verified.stdout).contains("The receipt holds."));
    fs::write(&list, lists::other()).expect("changed");
    assert_eq!(sluse(&verify).status.code(), Some(1), "another file");
    let other_key = "ab".repeat(32);
    assert_eq!(sluse(&["receipt", "verify", text(&receipt), "--key", &other_key]).status.code(), Some(1));
    assert_eq!(sluse(&["receipt", "verify", text(&key)]).status.code(), Some(2), "not a receipt");
}

#[test]
fn a_list_with_errors_is_not_sent_and_a_broken_one_is_refused() {
    let site = Site::new("Testvik", "");
    let gate = site.start();
    let (list, key) = (site.path("liste.csv"), site.path("key"));
    fs::write(&key, site.add_sender("skole")).expect("written");
    for (content, code) in [(lists::with_errors(), 1), (Vec::new(), 2)] {
        fs::write(&list, content).expect("written");
        let sent = sluse(&["send", text(&list), "--to", &gate.url, "--key-file", text(&key)]);
        assert_eq!(sent.status.code(), Some(code), "{sent:?}");
    }
    assert_eq!(support::database::rows(&site, "submission"), 0);
}

#[test]
fn a_gate_describes_itself() {
    let site = Site::new("Testvik", "");
    let gate = site.start();
    assert_eq!(get(&gate.url, "/healthz").status, 200);
    assert_eq!(get(&gate.url, "/readyz").status, 200);
    let described = get(&gate.url, "/v1/gate").json();
    assert_eq!((&described["name"], &described["passes_on"]), (&"Testvik".into(), &serde_json::json!([])));
    assert!(get(&gate.url, "/v1/rules").json()["rules"].is_array());
    let interface = get(&gate.url, "/openapi.json").json();
    assert!(interface["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    for path in
        ["/v1/gate", "/v1/rules", "/v1/submissions/{id}", "/v1/submissions/{id}/receipt", "/healthz", "/metrics"]
    {
        assert!(interface["paths"][path]["get"].is_object(), "{path}");
    }
    let missing = get(&gate.url, "/no/such/page");
    assert_eq!((missing.status, missing.header("content-type")), (404, Some("application/problem+json")));
    let wrong_method = get(&gate.url, "/v1/exchanges/elev.klasseliste/submissions");
    assert_eq!((wrong_method.status, wrong_method.header("content-type")), (405, Some("application/problem+json")));
}

#[test]
fn pages_are_served_with_protective_headers() {
    let pages = tempfile::tempdir().expect("a folder");
    fs::write(pages.path().join("index.html"), "<!doctype html><title>Sluse</title>").expect("written");
    fs::write(pages.path().join("rules.wasm"), b"\0asm").expect("written");
    let site = Site::new("Testvik", &format!("pages = {:?}", pages.path()));
    let gate = site.start();
    let page = get(&gate.url, "/");
    assert_eq!(page.status, 200);
    let policy = page.header("content-security-policy").expect("a policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
    assert!(!policy.contains("unsafe-inline"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(get(&gate.url, "/rules.wasm").header("content-type"), Some("application/wasm"));
    assert_eq!(get(&gate.url, "/../gate.toml").status, 404);
}

#[test]
fn a_gate_says_which_exchanges_it_passes_on_and_not_where() {
    let key = tempfile::NamedTempFile::new().expect("a file");
    fs::write(&key, "a-key").expect("written");
    let receivers = ["elev.*", "nir.ws4"].map(|exchange| {
        let (url, key_file) = ("http://127.0.0.1:9", key.path());
        format!("[[receivers]]\nexchange = {exchange:?}\nkind = \"gate\"\nurl = {url:?}\nkey_file = {key_file:?}\n")
    });
    let site = Site::new("Testvik", &receivers.concat());
    let described = get(&site.start().url, "/v1/gate");
    assert_eq!(described.json()["passes_on"], serde_json::json!(["elev.*", "nir.ws4"]));
    assert!(!String::from_utf8_lossy(&described.bytes).contains("127.0.0.1:9"));
}

#[test]
fn a_wrong_address_gets_a_page_when_a_person_asks_and_a_problem_when_a_program_does() {
    let pages = tempfile::tempdir().expect("a folder");
    fs::write(pages.path().join("404.html"), "<!doctype html><title>404</title>").expect("written");
    let site = Site::new("Testvik", &format!("pages = {:?}", pages.path()));
    let gate = site.start();
    const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    let problem = "application/problem+json";
    for (path, accept, content_type) in [
        ("/no/such/page", BROWSER, "text/html; charset=utf-8"),
        ("/no-such-page.html", BROWSER, "text/html; charset=utf-8"),
        ("/no/such/page", "*/*", problem),
        ("/no/such/script.js", "text/css,*/*;q=0.1", problem),
        ("/v1/no/such/resource", BROWSER, problem),
    ] {
        let answer = get_as(&gate.url, path, accept);
        assert_eq!((answer.status, answer.header("content-type")), (404, Some(content_type)), "{path} {accept}");
        assert!(answer.header("content-security-policy").is_some(), "{path}");
    }
}
