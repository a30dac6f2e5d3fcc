//! A gate that is asked to stop finishes what it has in hand.

mod support;

use support::database;
use support::lists;
use support::raw::Slow;
use support::request::{self, Sender};
use support::site::Site;
use support::wait::until;

#[test]
fn a_submission_in_hand_is_finished_and_kept() {
    let site = Site::new("Testvik", "");
    let key = site.add_sender("skole");
    let mut gate = site.start();
    let list = lists::good();
    let mut slow = Slow::begin(&gate.url, &key, list.len());
    slow.send(&list[..10]);
    gate.ask_to_stop();
    gate.logged("stopping");
    let url = gate.url.clone();
    until("no new connections", || (!request::answers(&url)).then_some(()));
    slow.send(&list[10..]);
    let answer = slow.answer();
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    assert!(gate.ended().0.success());
    assert_eq!(database::rows(&site, "submission"), 1);
    let again = site.start();
    let replay = Sender { url: &again.url, key: &key }.send(None, &list);
    assert!(answer.ends_with(&String::from_utf8_lossy(&replay.bytes).into_owned()), "the same receipt");
}

#[test]
fn a_second_gate_on_the_same_folder_does_not_start() {
    let site = Site::new("Testvik", "");
    let _gate = site.start();
    let second = std::process::Command::new(support::process::SLUSE)
        .args(["serve", "--config"])
        .arg(site.config())
        .output()
        .expect("runs");
    assert_eq!(second.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&second.stderr).contains("another gate is open"));
}
