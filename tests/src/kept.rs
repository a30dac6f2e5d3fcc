//! Files that are made by the product and kept in the repository: compared, or rewritten with `UPDATE=1`.

use std::fs;
use std::path::Path;

/// Whether kept files are to be rewritten. What changed is then read before it is committed.
#[must_use]
pub fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// Compares a file with what it should hold, or rewrites it.
///
/// # Errors
/// What differs, and what to do.
pub fn keep(path: &Path, wanted: &str) -> Result<(), String> {
    let held = fs::read_to_string(path).unwrap_or_default();
    if held == wanted {
        return Ok(());
    }
    if updating() {
        let folder = path.parent().ok_or("a kept file stands in a folder")?;
        return fs::create_dir_all(folder).and_then(|()| fs::write(path, wanted)).map_err(|error| error.to_string());
    }
    let at = held.lines().zip(wanted.lines()).position(|(held, wanted)| held != wanted);
    let line = at.unwrap_or_else(|| held.lines().count().min(wanted.lines().count()));
    let show = |text: &str| text.lines().nth(line).unwrap_or("(ends here)").to_owned();
    Err(format!(
        "{} is stale from line {}:\n  kept: {}\n  now:  {}\nIf the change is right: `UPDATE=1 cargo test -p sluse-tests --release`, \
         then read what changed.",
        path.display(),
        line + 1,
        show(&held),
        show(wanted),
    ))
}
