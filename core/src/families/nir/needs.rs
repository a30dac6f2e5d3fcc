//! What callers may tell about participants beside the payload (`known`), strictly read: what is silently not understood
//! would count as "the register holds nothing".

use super::kodeverk::{Kode, Kodeverk};
use super::lov::{Lov, Lover};
use crate::call::head::bad_known;
use crate::json::value::Value;
use crate::refusal::Refusal;

/// What NIR, Folkeregisteret and the gate hold about the participants, as records of the exchange.
pub const REGISTER: &str = "nir.register";
/// What the sender may register.
pub const ROLLER: &str = "nir.roller";
/// The laws that the channel to NIR carries.
pub const LOVER: &str = "nir.lover";
/// What a vendor's own codes stand for.
pub const KODER: &str = "nir.koder";

/// What a caller tells. What is absent leaves the rules that need it unchecked.
#[derive(Default)]
pub struct Known {
    /// Whether it tells what the registers hold; the records are read as those of the payload are.
    pub register: bool,
    /// What the sender may register.
    pub roller: Option<Roller>,
    /// The laws that the channel to NIR carries.
    pub lover: Option<Lover>,
    /// What a vendor's own codes stand for.
    pub koder: Koder,
}

impl Known {
    pub(super) fn tell(&mut self, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>> {
        match need {
            REGISTER if !self.register => self.register = true,
            ROLLER if self.roller.is_none() => self.roller = Some(roller(values)?),
            KODER if self.koder.rows.is_empty() => self.koder = Koder::read(values)?,
            LOVER if self.lover.is_none() => self.lover = Some(lover(values)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether the need of a rule is met.
    #[must_use]
    pub fn has(&self, need: &str) -> bool {
        match need {
            REGISTER => self.register,
            ROLLER => self.roller.is_some(),
            LOVER => self.lover.is_some(),
            _ => false,
        }
    }
}

/// What a vendor's own codes stand for: NIR's are not public, so that lists have keys of ours, and each vendor maps its own
/// to them.
#[derive(Clone, Debug, Default)]
pub struct Koder {
    /// Sorted by list and code.
    rows: Vec<(Kodeverk, String, Kode)>,
}

impl Koder {
    /// What the text stands for in the list: our own key, or a code that the vendor has mapped to one.
    #[must_use]
    pub fn kode(&self, list: Kodeverk, text: &str) -> Option<Kode> {
        let mapped = || {
            let at = self.rows.binary_search_by(|(other, code, _)| (*other, code.as_str()).cmp(&(list, text))).ok()?;
            self.rows.get(at).map(|row| row.2)
        };
        list.kode(text).or_else(mapped)
    }

    /// Reads rows of `liste`, `kode` and `nokkel`. A code that is mapped twice, a list or a key that does not exist and
    /// one of our own keys that is to mean another are faults of the call.
    pub(crate) fn read(told: &[Value]) -> Result<Self, Box<Refusal>> {
        let mut rows = Vec::with_capacity(told.len());
        for row in told {
            let text = |key| row.get(key).and_then(Value::text).ok_or_else(bad_known);
            let (list, kode, nokkel) = (text("liste")?, text("kode")?, text("nokkel")?);
            let list = Kodeverk::all().find(|it| it.name() == list).ok_or_else(bad_known)?;
            let meant = list.kode(nokkel).ok_or_else(bad_known)?;
            if list.kode(kode).is_some_and(|own| own != meant) {
                return Err(bad_known());
            }
            let at = rows
                .partition_point(|(other, code, _): &(Kodeverk, String, Kode)| (*other, code.as_str()) < (list, kode));
            if rows.get(at).is_some_and(|(other, code, _)| (*other, code.as_str()) == (list, kode)) {
                return Err(bad_known());
            }
            rows.insert(at, (list, kode.to_owned(), meant));
        }
        Ok(Self { rows })
    }
}

/// Roles of a sender in NIR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roller {
    /// `kommunenorskbruker`: norsk og samfunnskunnskap, and training of asylum seekers.
    pub norsk: bool,
    /// `kommuneintrobruker`: introduksjonsprogram, and kvalifisering i mottak.
    pub intro: bool,
}

impl Roller {
    /// The name of the role for norsk.
    pub const NORSK: &str = "kommunenorskbruker";
    /// The name of the role for introduksjonsprogram.
    pub const INTRO: &str = "kommuneintrobruker";
}

fn roller(values: &[Value]) -> Result<Roller, Box<Refusal>> {
    let mut roller = Roller::default();
    for value in values {
        match value.text() {
            Some(Roller::NORSK) => roller.norsk = true,
            Some(Roller::INTRO) => roller.intro = true,
            _ => return Err(bad_known()),
        }
    }
    Ok(roller)
}

fn lover(values: &[Value]) -> Result<Lover, Box<Refusal>> {
    let mut lover = Lover::NONE;
    for value in values {
        let law = Lov::ALL.into_iter().find(|law| value.text() == Some(law.name()));
        lover = lover.and(law.ok_or_else(bad_known)?);
    }
    Ok(lover)
}
