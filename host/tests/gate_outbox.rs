//! Deliveries that do not go through at once, or not at all.

mod support;

use support::lists;
use support::request::Sender;
use support::site::Site;
use support::wait::until;

fn parked_reason(url: &str, key: &str) -> String {
    let kommune = Site::before(url, key);
    let sender_key = kommune.add_sender("skole");
    let gate = kommune.start();
    let sender = Sender { url: &gate.url, key: &sender_key };
    let id = sender.send(None, &lists::good()).submission();
    let state = until("parked", || Some(sender.state(&id)).filter(|state| state["state"] == "parked"));
    state["delivery"]["reason"].as_str().expect("a reason").to_owned()
}

#[test]
fn a_receiver_that_finds_errors_parks_the_delivery() {
    let fylke = Site::in_mode("production", "Testfylke", "127.0.0.1:0", "");
    let second = fylke.start();
    let key = fylke.add_sender("kommune");
    assert_eq!(parked_reason(&second.url, &key), "receiver_found_errors");
}

#[test]
fn a_receiver_that_does_not_know_us_parks_the_delivery() {
    let fylke = Site::new("Testfylke", "");
    let second = fylke.start();
    assert_eq!(parked_reason(&second.url, "sluse_unknown"), "receiver_does_not_admit_this_gate");
}

#[test]
fn a_receiver_that_is_down_gets_everything_in_order_when_it_is_up() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let listen = format!("127.0.0.1:{port}");
    let fylke = Site::in_mode("test", "Testfylke", &listen, "");
    let kommune = Site::before(&format!("http://{listen}"), &fylke.add_sender("kommune"));
    let key = kommune.add_sender("skole");
    let mut first = kommune.start();
    let url = first.url.clone();
    let sender = Sender { url: &url, key: &key };
    let ids = [lists::good(), lists::other()].map(|list| sender.send(None, &list).submission());
    first.logged("delivery will be tried again");
    let _second = fylke.start();
    let states = ids
        .each_ref()
        .map(|id| until("delivered", || Some(sender.state(id)).filter(|state| state["state"] == "delivered")));
    let index = |state: &serde_json::Value| state["delivery"]["receipt"]["payload"]["log"]["index"].as_u64();
    assert_eq!(states.each_ref().map(index), [Some(0), Some(1)], "in the order in which they were accepted");
}
