//! Files that only the user running this program can write.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

/// Permission bits that let anybody but the owner in.
const OTHERS: u32 = 0o077;

/// Fails unless the folder and the file in it belong to this user and nobody else can get at them.
pub(super) fn trusted(folder: &Path, file: &Path) -> io::Result<()> {
    let me = Scratch::create(folder)?.owner()?;
    let folder_is = fs::symlink_metadata(folder)?;
    let file_is = fs::symlink_metadata(file)?;
    if folder_is.is_dir() && file_is.is_file() && mine_alone(&folder_is, me) && mine_alone(&file_is, me) {
        Ok(())
    } else {
        Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "folder and file must belong to this user alone (modes 0700 and 0600)",
        ))
    }
}

/// Writes a file whole or not at all, in a folder made for this user alone.
pub(super) fn write(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut scratch = Scratch::create(folder)?;
    scratch.file.write_all(bytes)?;
    // Without this a crash could leave the new name on a half-written file.
    scratch.file.sync_all()?;
    fs::rename(&scratch.path, path)
}

fn mine_alone(is: &Metadata, me: u32) -> bool {
    is.uid() == me && is.mode() & OTHERS == 0
}

/// A new file of our own, gone when dropped unless it was renamed.
struct Scratch {
    file: File,
    path: PathBuf,
}

impl Scratch {
    fn create(folder: &Path) -> io::Result<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let path = folder.join(format!(".{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
        file.set_permissions(Permissions::from_mode(0o600))?;
        Ok(Self { file, path })
    }

    /// The user this program runs as: whoever a new file belongs to.
    fn owner(&self) -> io::Result<u32> {
        Ok(self.file.metadata()?.uid())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}
