//! What a module judges: every exchange for gates and runtimes, one family for a form.
//!
//! A form loads its rules before the first keystroke. It reports pupils or participants, not both: its module carries the
//! exchanges and rules of one family, and none of the code of the other. The rule set, its digest and each verdict are the
//! same; only what a module does not judge at all it refuses.

use crate::Status;
use crate::answer::WriteLaws;
use crate::check::{self, PARTICIPANTS, Participants};
use crate::exchanges;
use crate::head::Judges;
use crate::known::Koder;
use crate::rule::Rule;
use crate::rules;

/// Some exchanges with their rules.
pub struct Repertoire {
    /// What a head may speak of.
    pub(crate) judges: Judges,
    pub(crate) rules: &'static [&'static [&'static Rule]],
    /// What is done with records about participants, where an exchange has them.
    pub(crate) participants: Option<&'static Participants>,
}

/// Everything.
pub static ALL: Repertoire = Repertoire {
    judges: Judges { exchanges: &exchanges::EXCHANGES, koder: Some(Koder::read) },
    rules: &[rules::FORMAT, rules::ELEV, rules::NIR],
    participants: Some(&PARTICIPANTS),
};

/// Lists of pupils.
pub static ELEV: Repertoire = Repertoire {
    judges: Judges {
        exchanges: &[&exchanges::elev::KLASSELISTE, &exchanges::elev::VIGO1, &exchanges::elev::VIGOSKOLE],
        koder: None,
    },
    rules: &[rules::FORMAT, rules::ELEV],
    participants: None,
};

/// Records to NIR.
pub static NIR: Repertoire = Repertoire {
    judges: Judges { exchanges: &[&exchanges::nir::WS4], koder: Some(Koder::read) },
    rules: &[rules::FORMAT, rules::NIR],
    participants: Some(&PARTICIPANTS),
};

impl Repertoire {
    /// Checks a payload and writes the answer, or the refusal, into `out`.
    ///
    /// ```
    /// use sluse_core::{Status, repertoire};
    /// let head = br#"{"as_of":"2026-11-22","exchange":"elev.vigo1","mode":"test"}"#;
    /// let list = b"TOF;1.3.8.0;;;46;;;\nEOF;1;\n";
    /// let (mut by_all, mut by_one, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    /// assert_eq!(repertoire::ALL.check(head, list, &mut by_all), Status::Answer);
    /// assert_eq!(repertoire::ELEV.check(head, list, &mut by_one), Status::Answer);
    /// assert_eq!(by_all, by_one);
    /// assert_eq!(repertoire::NIR.check(head, list, &mut refused), Status::Refusal);
    /// ```
    pub fn check(&'static self, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
        check::check(self, head, body, out)
    }

    /// How the laws of participants are written, where there are any.
    pub(crate) fn laws(&self) -> Option<WriteLaws> {
        self.participants.map(|participants| participants.laws)
    }
}
