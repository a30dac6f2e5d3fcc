//! What a module judges: every exchange for gates and runtimes, one family for a form.
//!
//! A form loads its rules before the first keystroke. It reports pupils or participants, not both: its module carries the
//! exchanges and rules of one family, and none of the code of the other. The rule set, its digest and each verdict are the
//! same; only what a module does not judge at all it refuses.

mod form_field;

use crate::check::PARTICIPANTS;
pub use crate::check::Repertoire;
use crate::exchanges;
use crate::head::Judges;
use crate::known::Koder;
use crate::rules;
pub use form_field::FormField;

/// Everything.
pub static ALL: Repertoire = Repertoire {
    judges: Judges { exchanges: &exchanges::EXCHANGES, koder: Some(Koder::read) },
    rules: &[("", rules::FORMAT), ("elev.", rules::ELEV), ("nir.", rules::NIR)],
    participants: Some(&PARTICIPANTS),
};

/// Lists of pupils.
pub static ELEV: Repertoire = Repertoire {
    judges: Judges {
        exchanges: &[&exchanges::elev::KLASSELISTE, &exchanges::elev::VIGO1, &exchanges::elev::VIGOSKOLE],
        koder: None,
    },
    rules: &[("", rules::FORMAT), ("elev.", rules::ELEV)],
    participants: None,
};

/// Records to NIR.
pub static NIR: Repertoire = Repertoire {
    judges: Judges { exchanges: &[&exchanges::nir::WS4], koder: Some(Koder::read) },
    rules: &[("", rules::FORMAT), ("nir.", rules::NIR)],
    participants: Some(&PARTICIPANTS),
};

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn the_rules_of_a_family_are_of_its_exchanges_alone() {
        for (family, rules) in ALL.rules {
            assert!(
                rules.iter().flat_map(|rule| rule.exchanges).all(|exchange| exchange.starts_with(family)),
                "{family}"
            );
        }
    }
}
