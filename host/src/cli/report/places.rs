//! The rows and lines of several findings, in few words.

use sluse_wire::Place;

use crate::cli::lang::Words;

/// `Rad 5, 7–9 (linje 6, 8–10)`; the whole file where there is no row.
pub(super) fn places<'a>(at: impl Iterator<Item = &'a Place>, words: &Words) -> String {
    let (mut rows, mut lines, mut whole) = (Vec::new(), Vec::new(), false);
    for place in at {
        rows.extend(place.row);
        lines.extend(place.line);
        whole |= place.row.is_none();
    }
    let mut parts = Vec::new();
    if whole {
        parts.push(words.whole_file.to_owned());
    }
    if !rows.is_empty() {
        parts.push(format!("{} {}", words.row, ranges(rows)));
    }
    let mut places = parts.join(", ");
    if !lines.is_empty() {
        places.push_str(&format!(" ({} {})", words.line, ranges(lines)));
    }
    places
}

/// Numbers in order, each once; three and more in a row as first and last.
fn ranges(mut numbers: Vec<u64>) -> String {
    numbers.sort_unstable();
    numbers.dedup();
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let said: Vec<String> = runs
        .map(|run| match run {
            [first, .., last] if run.len() > 2 => format!("{first}–{last}"),
            _ => run.iter().map(u64::to_string).collect::<Vec<_>>().join(", "),
        })
        .collect();
    said.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::lang::Lang;

    #[test]
    fn neighbours_are_told_as_first_and_last() {
        assert_eq!(ranges(vec![9, 1, 2, 4, 5, 6, 6]), "1, 2, 4–6, 9");
        assert_eq!(ranges(vec![3]), "3");
    }

    #[test]
    fn what_has_no_row_is_about_the_file() {
        let place = |row, line| Place { row, line, ..Place::default() };
        let said = |places: &[Place]| super::places(places.iter(), Lang::En.words());
        assert_eq!(said(&[place(Some(5), Some(6)), place(Some(7), Some(8))]), "Row 5, 7 (line 6, 8)");
        assert_eq!(said(&[place(Some(2), None)]), "Row 2");
        assert_eq!(said(&[place(None, Some(1))]), "The whole file (line 1)");
        assert_eq!(said(&[Place::default()]), "The whole file");
    }
}
