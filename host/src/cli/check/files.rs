//! Which files `sluse check` is asked about: those that are named, and in a folder those that look like lists.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::CliError;

/// How files with lists are called; case does not matter.
const LISTS: [&str; 5] = ["csv", "txt", "json", "ndjson", "jsonl"];

/// What `sluse send` leaves beside a list.
const RECEIPT: &str = ".receipt.json";

/// The files to check.
pub(super) struct Files {
    /// In the order in which they were named; those of a folder by name.
    pub(super) paths: Vec<PathBuf>,
    /// Files of a folder that do not look like lists. They are told, so that nobody takes them for checked.
    pub(super) passed_over: Vec<PathBuf>,
    /// The result names its files, since it is about several or about a folder.
    pub(super) several: bool,
}

impl Files {
    /// Looks into the folders among what was named.
    pub(super) fn of(named: &[PathBuf]) -> Result<Self, CliError> {
        let mut files = Self { paths: Vec::new(), passed_over: Vec::new(), several: named.len() > 1 };
        for path in named {
            if path.is_dir() {
                files.several = true;
                files.look_into(path)?;
            } else {
                files.paths.push(path.clone());
            }
        }
        Ok(files)
    }

    fn look_into(&mut self, folder: &Path) -> Result<(), CliError> {
        let failed = |source| CliError::Read { path: folder.to_owned(), source };
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_file() && !is_hidden(&path) {
                found.push(path);
            }
        }
        found.sort_unstable();
        let (lists, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|path| looks_like_a_list(path));
        if lists.is_empty() {
            return Err(CliError::NoLists { folder: folder.to_owned() });
        }
        self.paths.extend(lists);
        self.passed_over.extend(others.into_iter().filter(|path| !is_receipt(path)));
        Ok(())
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// Hidden, or the mark that a spreadsheet leaves beside what it has open.
fn is_hidden(path: &Path) -> bool {
    name(path).starts_with(['.', '~'])
}

fn is_receipt(path: &Path) -> bool {
    name(path).ends_with(RECEIPT)
}

fn looks_like_a_list(path: &Path) -> bool {
    let name = name(path);
    !is_receipt(path) && name.rsplit_once('.').is_some_and(|(_, ending)| LISTS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_its_lists_by_name_and_tells_what_it_passes_over() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.CSV", "a.txt", ".c.csv", "~$b.csv", "d.xlsx", "a.txt.receipt.json", "e"] {
            fs::write(folder.path().join(name), "x").expect("writable");
        }
        fs::create_dir(folder.path().join("f.csv")).expect("a folder in it");
        let files = Files::of(&["-".into(), folder.path().to_owned()]).expect("readable");
        let names = |paths: &[PathBuf]| -> Vec<String> { paths.iter().map(|path| name(path)).collect() };
        assert_eq!(names(&files.paths), ["-", "a.txt", "b.csv"]);
        assert_eq!(names(&files.passed_over), ["d.xlsx", "e"]);
        assert!(files.several);
    }

    #[test]
    fn one_file_is_one_and_a_folder_without_lists_is_none() {
        assert!(!Files::of(&["a.csv".into()]).expect("it is not looked at").several);
        let folder = tempfile::tempdir().expect("a folder");
        assert!(matches!(Files::of(&[folder.path().to_owned()]), Err(CliError::NoLists { .. })));
    }
}
