//! A line of characters, each with what it stands for, so that colour adds to what the characters say and never replaces it.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What a character of a picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Sent,
    Known,
    Planned,
    Annulled,
    Today,
    Deadline,
    Finding,
}

impl Ink {
    /// What a terminal draws it with; without colour for what is plain.
    const fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Sent => AnsiColor::Green.on_default(),
            Self::Known => AnsiColor::Blue.on_default(),
            Self::Planned => AnsiColor::Cyan.on_default(),
            Self::Annulled => AnsiColor::BrightBlack.on_default(),
            Self::Today => AnsiColor::Magenta.on_default(),
            Self::Deadline => AnsiColor::Yellow.on_default(),
            Self::Finding => AnsiColor::Red.on_default(),
        }
    }
}

/// One line of a picture.
pub(super) struct Canvas(Vec<(char, Ink)>);

impl Canvas {
    pub(super) fn new(columns: usize) -> Self {
        Self(vec![(' ', Ink::Plain); columns])
    }

    /// Puts a character there; beyond the edge nothing is seen.
    pub(super) fn put(&mut self, column: usize, character: char, ink: Ink) {
        if let Some(cell) = self.0.get_mut(column) {
            *cell = (character, ink);
        }
    }

    /// Puts a character there unless something else stands there.
    pub(super) fn put_behind(&mut self, column: usize, character: char, ink: Ink) {
        if self.is_free(column, 1) {
            self.put(column, character, ink);
        }
    }

    /// Whether nothing stands in so many columns, and they are within the edge.
    pub(super) fn is_free(&self, column: usize, length: usize) -> bool {
        self.0.get(column..column + length).is_some_and(|cells| cells.iter().all(|(character, _)| *character == ' '))
    }

    /// Writes a text from a column on.
    pub(super) fn write(&mut self, column: usize, text: &str, ink: Ink) {
        for (at, character) in text.chars().enumerate() {
            self.put(column + at, character, ink);
        }
    }

    /// How many columns it takes up to the last that is not blank.
    pub(super) fn length(&self) -> usize {
        self.0.iter().rposition(|(character, _)| *character != ' ').map_or(0, |last| last + 1)
    }

    /// The line without blanks at its end.
    pub(super) fn line(&self, colours: bool) -> String {
        let end = self.length();
        let mut line = String::new();
        for cells in self.0.get(..end).unwrap_or_default().chunk_by(|one, other| one.1 == other.1) {
            let text: String = cells.iter().map(|(character, _)| character).collect();
            let style = cells.first().filter(|_| colours).map_or_else(Style::new, |(_, ink)| ink.style());
            let _ = write!(line, "{style}{text}{style:#}");
        }
        line
    }
}

/// A text of exactly so many columns: cut with `…`, or filled with blanks.
pub(super) fn fitted(text: &str, columns: usize) -> String {
    let (mut fitted, mut taken) = (String::new(), text.width());
    if taken <= columns {
        fitted.push_str(text);
    } else {
        taken = 1;
        for character in text.chars() {
            taken += character.width().unwrap_or_default();
            if taken > columns {
                taken -= character.width().unwrap_or_default();
                break;
            }
            fitted.push(character);
        }
        fitted.push('…');
    }
    fitted.push_str(&" ".repeat(columns.saturating_sub(taken)));
    fitted
}

#[cfg(test)]
mod tests {
    use super::{Canvas, Ink, fitted};

    #[test]
    fn colour_adds_nothing_but_colour() {
        let mut canvas = Canvas::new(8);
        canvas.write(1, "██", Ink::Sent);
        canvas.put_behind(2, '│', Ink::Today);
        canvas.put_behind(4, '│', Ink::Today);
        canvas.put(99, 'x', Ink::Finding);
        assert_eq!(canvas.line(false), " ██ │");
        assert_eq!(canvas.line(true), " \u{1b}[32m██\u{1b}[0m \u{1b}[35m│\u{1b}[0m");
    }

    #[test]
    fn a_text_is_cut_or_filled() {
        assert_eq!(fitted("Tiltak", 8), "Tiltak  ");
        assert_eq!(fitted("Norskopplæring", 8), "Norskop…");
    }
}
