//! What callers may tell about lists of pupils beside the payload (`known`), strictly read: what is silently not
//! understood would count as "nothing is known".

use crate::call::head::bad_known;
use crate::json::value::Value;
use crate::refusal::Refusal;
use crate::sort::{self, Keyed};
use crate::text;

/// Persons that other schools have sent.
pub const INNSENDT: &str = "elev.innsendt";

/// What a caller tells. What is absent leaves the rules that need it unchecked.
#[derive(Default)]
pub struct Known {
    /// Persons that other schools have sent, sorted.
    pub innsendt: Option<Vec<Keyed>>,
}

impl Known {
    pub(super) fn tell(&mut self, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>> {
        if need != INNSENDT {
            return Ok(false);
        }
        if self.innsendt.is_some() {
            return Err(bad_known());
        }
        self.innsendt = Some(innsendt(values)?);
        Ok(true)
    }

    /// Whether the need of a rule is met.
    #[must_use]
    pub fn has(&self, need: &str) -> bool {
        need == INNSENDT && self.innsendt.is_some()
    }
}

fn innsendt(numbers: &[Value]) -> Result<Vec<Keyed>, Box<Refusal>> {
    let mut keys = sort::numbered(numbers.len());
    for (keyed, number) in keys.iter_mut().zip(numbers) {
        let digits = number.text().filter(|text| text.len() == 11);
        keyed.0 = digits.and_then(text::whole).ok_or_else(bad_known)?;
    }
    sort::by_key(&mut keys);
    Ok(keys)
}
