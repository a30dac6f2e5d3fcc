//! A list of postnummer: one a line, in the first field. Bring's postnummerregister has that form as it is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::cli::CliError;

/// Reads the list's codes, in order and each once.
pub(super) fn read(path: &Path) -> Result<Vec<String>, CliError> {
    let bytes = fs::read(path).map_err(|source| CliError::Read { path: path.to_owned(), source })?;
    codes(&bytes).map_err(|fault| CliError::Stopped {
        what: format!("{} is no list of postnummer: {}", path.display(), fault.text()),
        remedy: "it takes one code a line, four digits, and after a tab, semicolon or comma whatever it likes"
            .to_owned(),
    })
}

/// What is wrong with a list. It does not hold what stands there.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    Line(usize),
    Empty,
}

impl Fault {
    fn text(&self) -> String {
        match self {
            Self::Line(line) => format!("line {line} does not begin with four digits"),
            Self::Empty => "it has no lines".to_owned(),
        }
    }
}

// Bytes, because Bring writes the places' names in Windows-1252.
fn codes(bytes: &[u8]) -> Result<Vec<String>, Fault> {
    let mut codes = BTreeSet::new();
    // Spreadsheets write a byte order mark that nobody sees.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !line.is_empty() {
            codes.insert(code(line).ok_or(Fault::Line(at + 1))?);
        }
    }
    if codes.is_empty() { Err(Fault::Empty) } else { Ok(codes.into_iter().collect()) }
}

fn code(line: &[u8]) -> Option<String> {
    let field = line.split(|byte| b"\t;,".contains(byte)).next()?;
    let is_code = field.len() == 4 && field.iter().all(u8::is_ascii_digit);
    is_code.then(|| String::from_utf8_lossy(field).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Fault, codes};

    #[test]
    fn the_first_field_of_each_line_is_a_code() {
        let expected = Ok(vec!["0150".to_owned(), "5003".to_owned()]);
        for list in [
            &b"0150\n5003\n"[..],
            b"5003\r\n0150",
            b"0150\tOSLO\t0301\tOSLO\tG\r\n5003\tBERGEN\t4601\tBERGEN\tG\r\n",
            b"0150;\xd8vre gate\n5003;\n",
            b"\xef\xbb\xbf0150\n5003\n",
            b"0150,Oslo\n\n5003,Bergen\n0150,Oslo\n",
        ] {
            assert_eq!(codes(list), expected, "{}", String::from_utf8_lossy(list));
        }
    }

    #[test]
    fn a_line_without_a_code_is_named_by_its_number() {
        for (list, line) in [
            (&b"Postnummer\tPoststed\n0150\tOSLO\n"[..], 1),
            (b"0150\n150\n", 2),
            (b"0150\n01501\n", 2),
            (b"0150\n\n 0150\n", 3),
            (b"0150 OSLO\n", 1),
        ] {
            assert_eq!(codes(list), Err(Fault::Line(line)), "{}", String::from_utf8_lossy(list));
        }
    }

    #[test]
    fn a_list_of_nothing_is_no_list() {
        assert_eq!(codes(b""), Err(Fault::Empty));
        assert_eq!(codes(b"\r\n\n"), Err(Fault::Empty));
    }
}
