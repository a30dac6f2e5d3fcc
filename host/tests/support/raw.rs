//! Requests written by hand, for clients that do not behave.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::lists::EXCHANGE;
use super::wait::DEADLINE;

/// A connection with a submission's head sent and the body still to come.
pub struct Slow {
    stream: TcpStream,
}

impl Slow {
    /// Sends the head and waits until the gate has asked for the body: from then on the gate holds a place for it.
    pub fn begin(url: &str, key: &str, body_bytes: usize) -> Self {
        let address = url.strip_prefix("http://").expect("an address");
        let mut stream = TcpStream::connect(address).expect("connected");
        stream.set_read_timeout(Some(DEADLINE)).expect("set");
        let head = format!(
            "POST /v1/exchanges/{EXCHANGE}/submissions HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {key}\r\n\
             Content-Type: text/csv\r\nContent-Length: {body_bytes}\r\nExpect: 100-continue\r\n\
             Connection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("sent");
        let mut asked = [0u8; 25];
        stream.read_exact(&mut asked).expect("an answer");
        assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
        Self { stream }
    }

    pub fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).expect("sent");
    }

    /// Everything that the gate says until it closes.
    pub fn answer(mut self) -> String {
        let mut answer = Vec::new();
        self.stream.read_to_end(&mut answer).expect("read to the end");
        String::from_utf8(answer).expect("text")
    }
}

/// Sends bytes as they are and reads until the gate closes.
pub fn exchange(url: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(url.strip_prefix("http://").expect("an address")).expect("connected");
    stream.set_read_timeout(Some(DEADLINE)).expect("set");
    stream.write_all(bytes).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("read to the end");
    String::from_utf8_lossy(&answer).into_owned()
}
