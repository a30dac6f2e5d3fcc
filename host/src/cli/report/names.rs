//! Class and name of the pupils that findings are about, for whoever asks to see them.

use std::collections::{BTreeMap, BTreeSet};

use sluse_wire::{Answer, Call, Labels, LabelsCall, Severity};

use super::{CliError, read};
use crate::engine::{Reply, Session};

/// Longer names are cut: one that is a mistake may be as long as the file.
const LONGEST: usize = 80;

/// By row: class and name, fit for a terminal. Personal data: without `Debug`, and for the table only.
pub(in crate::cli) type Names = BTreeMap<u64, String>;

/// Asks the module what is written in the rows that the answer speaks of.
pub(in crate::cli) fn of(
    session: &mut Session<'_>,
    call: &Call,
    bytes: &[u8],
    answer: &Answer,
) -> Result<Names, CliError> {
    let found = answer.findings.iter().filter(|finding| finding.severity != Severity::Info);
    let rows: BTreeSet<u64> =
        found.flat_map(|finding| [&finding.at].into_iter().chain(&finding.related)).filter_map(|at| at.row).collect();
    let call = LabelsCall { call: call.clone(), rows: rows.into_iter().collect() };
    // What has been judged is not refused; if it were, there would be nothing to show.
    let Reply::Answer(labels) = session.labels(&call, bytes)? else { return Ok(Names::new()) };
    let labels: Labels = read("labels", &labels)?;
    let name = |part: Option<String>| part.map_or_else(|| "–".to_owned(), |part| shown(&part));
    Ok(labels
        .rows
        .into_iter()
        .map(|label| (label.row, format!("{}  {}", name(label.klasse), name(label.navn))))
        .collect())
}

/// What a terminal would obey, or an eye would not see, stands as its code: `‹U+200B›`.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        if character.is_control() || is_unseen(character) {
            shown.push_str(&format!("‹U+{:04X}›", u32::from(character)));
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Without width, or turning the direction of what follows.
fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn nothing_reaches_a_terminal_but_what_can_be_seen() {
        assert_eq!(shown("Åse Ørn-Čáhci"), "Åse Ørn-Čáhci");
        assert_eq!(shown("Å\u{200b}se\u{1b}[2J"), "Å‹U+200B›se‹U+001B›[2J");
        assert_eq!(shown(&"x".repeat(200)).chars().count(), 81);
    }
}
