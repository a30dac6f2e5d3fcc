//! Generated cells that rows and JSON read alike, and rows of cells.

use proptest::prelude::*;

/// Any text: separators, quotes, letters of every kind. Not what rows and JSON read differently by design: NUL and line
/// ends, what a spreadsheet's guard begins with, and the end of a file of DOS.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[^\x00\x1a\n\r=']{0,8}", "[;\" ,æ]{0,5}"]
}

/// Rows under a header; a cell is quoted when it must be.
pub(crate) fn csv<'r>(columns: &[&str], rows: impl IntoIterator<Item = &'r [Option<String>]>) -> String {
    let mut text = columns.join(";") + "\n";
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| match cell.as_deref().unwrap_or_default() {
                cell if cell.contains([';', '"']) => format!("\"{}\"", cell.replace('"', "\"\"")),
                cell => cell.to_owned(),
            })
            .collect();
        text += &(cells.join(";") + "\n");
    }
    text
}
