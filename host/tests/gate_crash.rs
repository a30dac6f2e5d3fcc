//! What was acknowledged survives `kill -9` at every named point and is delivered once; what was not can be sent again.

mod support;

use std::sync::mpsc;
use std::thread;

use support::request::{Answer, Sender};
use support::site::Site;
use support::wait::{DEADLINE, until};
use support::{database, lists};

/// Kills the first of two gates at the point, starts it again and sees that there is one submission and one delivery.
fn drill(point: &str, acknowledged: bool) {
    let fylke = Site::new("Testfylke", "");
    let second = fylke.start();
    let kommune = Site::before(&second.url, &fylke.add_sender("kommune"));
    let key = kommune.add_sender("skole");

    let mut halting = kommune.start_halting_at(point);
    let answer = send_aside(&halting.url, &key);
    halting.logged(&format!("halted at {point}"));
    let before_the_kill = acknowledged.then(|| answer.recv_timeout(DEADLINE).expect("the client is answered"));
    halting.kill();
    let first = before_the_kill.unwrap_or_else(|| answer.recv_timeout(DEADLINE).expect("the connection breaks"));
    assert_eq!(first.is_some(), acknowledged, "{point}");

    let again = kommune.start();
    let sender = Sender { url: &again.url, key: &key };
    let receipt = first.unwrap_or_else(|| sender.send(Some("drill"), &lists::good()));
    assert_eq!(receipt.status, 201);
    let id = receipt.submission();
    let stored = sender.get(&format!("/v1/submissions/{id}/receipt"));
    assert_eq!(stored.bytes, receipt.bytes, "the acknowledged receipt is the stored one");
    let state = until("delivered", || Some(sender.state(&id)).filter(|state| state["state"] == "delivered"));
    assert_eq!(state["delivery"]["receipt"]["payload"]["gate"]["name"], "Testfylke");
    let replay = sender.send(Some("drill"), &lists::good());
    assert_eq!((replay.status, replay.bytes), (201, receipt.bytes));
    assert_eq!(database::rows(&kommune, "submission"), 1, "{point}");
    assert_eq!(database::rows(&fylke, "submission"), 1, "{point}");
}

/// Sends on a thread: a halted gate does not answer.
fn send_aside(url: &str, key: &str) -> mpsc::Receiver<Option<Answer>> {
    let (url, key) = (url.to_owned(), key.to_owned());
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let answer = Sender { url: &url, key: &key }.try_send(Some("drill"), &lists::good());
        // a test that has failed no longer listens
        let _ = tell.send(answer);
    });
    told
}

#[test]
fn killed_after_read() {
    drill("after_read", false);
}

#[test]
fn killed_after_check() {
    drill("after_check", false);
}

#[test]
fn killed_before_commit() {
    drill("before_commit", false);
}

#[test]
fn killed_after_commit() {
    drill("after_commit", false);
}

#[test]
fn killed_before_delivery() {
    drill("before_delivery", true);
}

#[test]
fn killed_after_delivery() {
    drill("after_delivery", true);
}

#[test]
fn killed_before_receipt_stored() {
    drill("before_receipt_stored", true);
}

/// The second gate dies with the transfer committed and unanswered: the first tries again and it is still one.
#[test]
fn the_receiver_killed_after_its_commit() {
    let listen = format!("127.0.0.1:{}", free_port());
    let fylke = Site::in_mode("test", "Testfylke", &listen, "");
    let kommune = Site::before(&format!("http://{listen}"), &fylke.add_sender("kommune"));
    let key = kommune.add_sender("skole");
    let mut halting = fylke.start_halting_at("after_commit");
    let first = kommune.start();
    let sender = Sender { url: &first.url, key: &key };
    let id = sender.send(None, &lists::good()).submission();
    halting.logged("halted at after_commit");
    halting.kill();
    let _second = fylke.start();
    let state = until("delivered", || Some(sender.state(&id)).filter(|state| state["state"] == "delivered"));
    assert_eq!(state["delivery"]["attempts"].as_u64().map(|attempts| attempts >= 2), Some(true));
    assert_eq!(database::rows(&fylke, "submission"), 1);
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
