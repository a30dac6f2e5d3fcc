//! What the caller's register already holds (`known` in the head of a call): by need, strictly read, because what is
//! silently not understood would count as "the register holds nothing".

use crate::decode::json_value::Value;
use crate::nir::kodeverk::{Kode, Kodeverk};
use crate::nir::lov::{Lov, Lover};
use crate::refusal::{Code, Refusal};
use crate::sort::{self, Keyed};
use crate::text;

/// What the caller's register already holds. Absent needs leave the rules that have them unchecked.
#[derive(Default)]
pub struct Known {
    /// `elev.innsendt`: persons that other schools have sent, sorted.
    pub innsendt: Option<Vec<Keyed>>,
    /// `nir.register`: whether it tells what NIR, Folkeregisteret and the gate hold about the participants, as rows of
    /// `nir.ws4`; see [`REGISTER`].
    pub register: bool,
    /// `nir.roller`: what the sender may register.
    pub roller: Option<Roller>,
    /// `nir.lover`: the laws that the channel to NIR carries.
    pub lover: Option<Lover>,
    /// `nir.koder`: what a vendor's own codes stand for.
    pub koder: Koder,
}

/// Reads a vendor's codes: [`Koder::read`], where a module has the lists that it reads them by.
pub(crate) type ReadKoder = fn(&[Value]) -> Result<Koder, Box<Refusal>>;

/// What a vendor's own codes stand for: NIR's are not public, so that lists have keys of ours, and each vendor maps its own
/// to them.
#[derive(Clone, Debug, Default)]
pub struct Koder {
    /// Sorted by list and code.
    rader: Vec<(Kodeverk, String, Kode)>,
}

impl Koder {
    /// What the text stands for in the list: our own key, or a code that the vendor has mapped to one.
    #[must_use]
    pub fn kode(&self, liste: Kodeverk, text: &str) -> Option<Kode> {
        let mapped = || {
            let at =
                self.rader.binary_search_by(|(other, code, _)| (*other, code.as_str()).cmp(&(liste, text))).ok()?;
            self.rader.get(at).map(|rad| rad.2)
        };
        liste.kode(text).or_else(mapped)
    }

    /// Reads rows of `liste`, `kode` and `nokkel`. A code that is mapped twice, a list or a key that does not exist and
    /// one of our own keys that is to mean another are faults of the call.
    pub(crate) fn read(rows: &[Value]) -> Result<Self, Box<Refusal>> {
        let mut rader = Vec::with_capacity(rows.len());
        for row in rows {
            let text = |key| row.get(key).and_then(Value::text).ok_or_else(bad);
            let (liste, kode, nokkel) = (text("liste")?, text("kode")?, text("nokkel")?);
            let liste = Kodeverk::all().find(|it| it.name() == liste).ok_or_else(bad)?;
            let meant = liste.kode(nokkel).ok_or_else(bad)?;
            if liste.kode(kode).is_some_and(|own| own != meant) {
                return Err(bad());
            }
            let at = rader
                .partition_point(|(other, code, _): &(Kodeverk, String, Kode)| (*other, code.as_str()) < (liste, kode));
            if rader.get(at).is_some_and(|(other, code, _)| (*other, code.as_str()) == (liste, kode)) {
                return Err(bad());
            }
            rader.insert(at, (liste, kode.to_owned(), meant));
        }
        Ok(Self { rader })
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

impl Known {
    /// Reads the member `known` of a head, all but the rows of the register.
    ///
    /// # Errors
    /// [`Code::BadCall`] naming `known`.
    pub(crate) fn read(known: &Value, koder: Option<ReadKoder>) -> Result<Self, Box<Refusal>> {
        let Value::Object(members) = known else { return Err(bad()) };
        let mut read = Self::default();
        for (need, value) in members {
            let Value::Array(values) = value else { return Err(bad()) };
            match need.as_str() {
                "elev.innsendt" if read.innsendt.is_none() => read.innsendt = Some(innsendt(values)?),
                "nir.register" if !read.register => read.register = true,
                "nir.roller" if read.roller.is_none() => read.roller = Some(roller(values)?),
                "nir.koder" if read.koder.rader.is_empty() => {
                    read.koder = koder.ok_or_else(bad)?(values)?;
                }
                "nir.lover" if read.lover.is_none() => read.lover = Some(lover(values)?),
                _ => return Err(bad()),
            }
        }
        Ok(read)
    }

    /// Whether the need of a rule is met.
    #[must_use]
    pub fn has(&self, need: &str) -> bool {
        match need {
            "elev.innsendt" => self.innsendt.is_some(),
            "nir.register" => self.register,
            "nir.roller" => self.roller.is_some(),
            "nir.lover" => self.lover.is_some(),
            _ => false,
        }
    }
}

fn innsendt(numbers: &[Value]) -> Result<Vec<Keyed>, Box<Refusal>> {
    let mut keys = sort::numbered(numbers.len());
    for (keyed, number) in keys.iter_mut().zip(numbers) {
        let digits = number.text().filter(|text| text.len() == 11);
        keyed.0 = digits.and_then(text::whole).ok_or_else(bad)?;
    }
    sort::by_key(&mut keys);
    Ok(keys)
}

fn roller(values: &[Value]) -> Result<Roller, Box<Refusal>> {
    let mut roller = Roller::default();
    for value in values {
        match value.text() {
            Some(Roller::NORSK) => roller.norsk = true,
            Some(Roller::INTRO) => roller.intro = true,
            _ => return Err(bad()),
        }
    }
    Ok(roller)
}

fn lover(values: &[Value]) -> Result<Lover, Box<Refusal>> {
    let mut lover = Lover::NONE;
    for value in values {
        let law = Lov::ALL.into_iter().find(|law| value.text() == Some(law.name()));
        lover = lover.and(law.ok_or_else(bad)?);
    }
    Ok(lover)
}

/// Where in the head the rows of the register stand: they are read as those of the payload are.
pub(crate) const REGISTER: [&str; 2] = ["known", "nir.register"];

/// What is said of a `known` that cannot be read.
pub(crate) fn bad() -> Box<Refusal> {
    Refusal::names(Code::BadCall, "key", vec!["known"])
}
