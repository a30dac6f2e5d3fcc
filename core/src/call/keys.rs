//! Operation 4: which keys of the caller's register the rules want to know about, and which records the register will
//! hold once the payload is accepted.
//!
//! A host that keeps a register asks this before it checks: it fetches what it holds under the wanted keys, gives that as
//! `known`, and stores the records as they stand here. So it need not know what a record is, and what it gives back is
//! spelled as `known` wants it: every value a text, as the rules read it.

use super::check::numbers;
use super::family::{Family, Module, Wanted};
use super::head::Head;
use super::payload::{File, PayloadKind};
use crate::Status;
use crate::answer;
use crate::finding::Report;
use crate::formats::Event;
use crate::json::canonical::Writer;
use crate::record::Exchange;
use crate::refusal::{Code, Refusal};

/// Writes the keys, or the refusal, into `out`. The head is that of a check.
pub(crate) fn keys<M: Module>(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match read::<M>(head, body) {
        Ok((exchange, wanted)) => {
            Writer::new(out).object(|json| {
                json.key("exchange").text(exchange.id);
                wanted.write_holds(json.key("holds"));
                json.key("ruleset").object(answer::write_ruleset);
                json.key("wants").object(|json| wanted.write_wants(json));
            });
            Status::Answer
        }
        Err(refusal) => answer::write_refusal(&refusal, body, out),
    }
}

fn read<M: Module>(
    head: &[u8],
    body: &[u8],
) -> Result<(&'static Exchange, <M::Family as Family>::Wanted), Box<Refusal>> {
    let head = Head::parse::<M>(head, body, None)?;
    let payload = File::open::<M>(&head.says, head.payload)?;
    let exchange = payload.exchange;
    // What is wrong with the payload is for the check to say.
    let mut discarded = Report::new(head.says.as_of, head.says.budget);
    discarded.spend(head.payload.len() as u64);
    let wanted = M::Family::wanted(head.known, exchange, numbers(head.says.production, &discarded));
    let mut wanted = wanted.ok_or_else(|| Refusal::new(Code::UnknownExchange))?;
    File::decode::<M::Family>(&payload, &mut discarded, &mut |event, discarded| {
        if let Event::Record(draft) = event {
            wanted.read(&draft, exchange, discarded);
        }
    })?;
    if discarded.exhausted() {
        return Err(Refusal::limit(Code::BudgetReached, discarded.budget()));
    }
    Ok((exchange, wanted))
}
