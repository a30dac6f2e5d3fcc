//! Clients that send too much, too slowly or all at once.

mod support;

use support::lists::{self, EXCHANGE};
use support::raw::{self, Slow};
use support::request::Sender;
use support::site::Site;

const LIMITS: &str = "[limits]\nbody_bytes = 1000\ntimeout_seconds = 2\nconcurrent = 1";

#[test]
fn a_body_beyond_the_limit_is_refused_announced_or_not() {
    let site = Site::new("Testvik", LIMITS);
    let key = site.add_sender("skole");
    let gate = site.start();
    let announced = Sender { url: &gate.url, key: &key }.send(None, &[b'a'; 1001]);
    assert_eq!((announced.status, &announced.json()["refusal"]["code"]), (413, &"too_large".into()));
    let chunked = format!(
        "POST /v1/exchanges/{EXCHANGE}/submissions HTTP/1.1\r\nHost: gate\r\nAuthorization: Bearer {key}\r\n\
         Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3e9\r\n{}\r\n0\r\n\r\n",
        "a".repeat(1001)
    );
    assert!(raw::exchange(&gate.url, chunked.as_bytes()).starts_with("HTTP/1.1 413 "));
    let gigabyte = format!(
        "POST /v1/exchanges/{EXCHANGE}/submissions HTTP/1.1\r\nHost: gate\r\nAuthorization: Bearer {key}\r\n\
         Content-Type: text/csv\r\nContent-Length: 1073741824\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
    );
    assert!(raw::exchange(&gate.url, gigabyte.as_bytes()).starts_with("HTTP/1.1 413 "), "before any of it is sent");
    assert_eq!(Sender { url: &gate.url, key: &key }.send(None, &lists::good()).status, 201, "the gate goes on");
}

#[test]
fn a_body_that_does_not_come_is_given_up() {
    let site = Site::new("Testvik", LIMITS);
    let key = site.add_sender("skole");
    let gate = site.start();
    let list = lists::good();
    let mut slow = Slow::begin(&gate.url, &key, list.len());
    slow.send(&list[..10]);
    assert!(slow.answer().starts_with("HTTP/1.1 408 "));
    assert_eq!(Sender { url: &gate.url, key: &key }.send(None, &list).status, 201, "its place is free again");
}

#[test]
fn more_than_the_gate_takes_at_once_is_told_to_come_back() {
    let site = Site::new("Testvik", "[limits]\nconcurrent = 1");
    let key = site.add_sender("skole");
    let gate = site.start();
    let list = lists::good();
    let mut slow = Slow::begin(&gate.url, &key, list.len());
    let sender = Sender { url: &gate.url, key: &key };
    let busy = sender.send(None, &lists::other());
    assert_eq!((busy.status, busy.header("retry-after")), (429, Some("1")));
    assert_eq!(sender.get("/healthz").status, 200, "health is not a submission");
    slow.send(&list);
    assert!(slow.answer().starts_with("HTTP/1.1 201 "));
    assert_eq!(sender.send(None, &lists::other()).status, 201);
}

#[test]
fn a_connection_that_never_says_what_it_wants_is_closed() {
    let site = Site::new("Testvik", "[limits]\ntimeout_seconds = 1");
    let gate = site.start();
    assert_eq!(raw::exchange(&gate.url, b"POST /v1/exchanges/"), "", "closed without an answer");
}
