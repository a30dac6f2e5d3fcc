//! What was acknowledged survives `kill -9` at every named point and is delivered once; what was not can be sent again.

mod support;

use std::sync::mpsc;
use std::thread;

use support::nir::{self, ANNULMENT, PERSON, PROGRAMME, TILTAK, TILTAK_LATER, VEDTAK};
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
    aside(url, key, |sender| sender.try_send(Some("drill"), &lists::good()))
}

fn aside(
    url: &str,
    key: &str,
    send: impl FnOnce(&Sender<'_>) -> Option<Answer> + Send + 'static,
) -> mpsc::Receiver<Option<Answer>> {
    let (url, key) = (url.to_owned(), key.to_owned());
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let answer = send(&Sender { url: &url, key: &key });
        // a test that has failed no longer listens
        let _ = tell.send(answer);
    });
    told
}

/// As [`drill`], with records about a participant of which one takes another back: none is lost, none is there twice, and
/// both registers say the same.
fn drill_of_records(point: &str) {
    let register = Site::new("NIR", "");
    let second = register.start();
    let kommune = Site::before(&second.url, &register.add_nir_sender("kommune"));
    let key = kommune.add_nir_sender("fagsystem");
    let first = kommune.start();
    let before = nir::send(&Sender { url: &first.url, key: &key }, &nir::records(&[PERSON, VEDTAK, PROGRAMME, TILTAK]));
    assert_eq!(before.status, 201, "{}", String::from_utf8_lossy(&before.bytes));
    let delivered = |url: &str, id: &str| {
        let sender = Sender { url, key: &key };
        until("delivered", || Some(sender.state(id)).filter(|state| state["state"] == "delivered"))
    };
    delivered(&first.url, &before.submission());
    first.kill();

    let mut halting = kommune.start_halting_at(point);
    let later = || nir::records(&[ANNULMENT, TILTAK_LATER]);
    let answer = aside(&halting.url, &key, move |sender| nir::try_send(sender, &later()));
    halting.logged(&format!("halted at {point}"));
    halting.kill();
    // Answered or not: the client that does not know sends the same again.
    drop(answer);

    let again = kommune.start();
    let receipt = nir::send(&Sender { url: &again.url, key: &key }, &nir::records(&[ANNULMENT, TILTAK_LATER]));
    assert_eq!(receipt.status, 201, "{point}: {}", String::from_utf8_lossy(&receipt.bytes));
    let id = receipt.submission();
    delivered(&again.url, &id);
    let sender = Sender { url: &again.url, key: &key };
    let read_back = || Some(sender.state(&id)["read_back"].clone()).filter(serde_json::Value::is_object);
    assert_eq!(until("read back", read_back)["differences"], serde_json::json!([]), "{point}");
    for site in [&kommune, &register] {
        assert_eq!(database::rows(site, "submission"), 2, "{point}");
        assert_eq!(database::rows(site, "record"), 6, "{point}");
        assert_eq!(database::rows(site, "record WHERE until_ms IS NULL"), 5, "{point}");
        assert_eq!(database::rows(site, "record WHERE annulled = 1"), 1, "{point}");
    }
}

#[test]
fn killed_with_records_before_commit() {
    drill_of_records("before_commit");
}

#[test]
fn killed_with_records_between_acceptance_and_answer() {
    drill_of_records("after_commit");
}

#[test]
fn killed_with_records_that_the_receiver_has_taken() {
    drill_of_records("after_delivery");
}

#[test]
fn killed_with_records_before_the_receipt_is_stored() {
    drill_of_records("before_receipt_stored");
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
