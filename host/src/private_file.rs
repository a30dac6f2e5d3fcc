//! Files that only their owner can read, there whole or not at all.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Makes a file that must not be there yet: of two that make it at once, one fails and nothing of the other is lost.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    draft(path, bytes)?.persist_noclobber(path)?;
    reach_the_disk(folder_of(path))
}

/// Makes a file, or puts it in the place of the one that is there. Whoever has that one open goes on reading it.
#[cfg(unix)]
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    draft(path, bytes)?.persist(path)?;
    Ok(())
}

/// The content under another name in the same folder, gone when it is dropped. It has reached the disk before its name is
/// changed: otherwise a crash could leave the new name on half a file.
fn draft(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut draft = NamedTempFile::new_in(folder_of(path))?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

/// The folder itself: else a crash could take away the name of a file that is on the disk.
fn reach_the_disk(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether anybody but the owner is let in.
#[cfg(unix)]
pub(crate) fn is_exposed(metadata: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 != 0
}

/// Whether anybody but the owner is let in; a system without Unix permissions does not say.
#[cfg(not(unix))]
pub(crate) fn is_exposed(_metadata: &Metadata) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_the_owner_reads_it_and_no_draft_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        create(&path, b"one").expect("made");
        assert!(!is_exposed(&fs::metadata(&path).expect("there")));
        assert_eq!(create(&path, b"two").map_err(|error| error.kind()), Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read(&path).expect("read"), b"one");
        replace(&path, b"three").expect("replaced");
        assert!(!is_exposed(&fs::metadata(&path).expect("there")));
        assert_eq!(fs::read(&path).expect("read"), b"three");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }
}
