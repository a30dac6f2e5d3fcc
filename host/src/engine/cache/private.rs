//! Files that only the user running this program can write.

use std::fs::{self, DirBuilder, Metadata};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use crate::private_file::{self, is_exposed};

/// Fails unless the folder and the file in it belong to this user and nobody else can get at them.
pub(super) fn trusted(folder: &Path, file: &Path) -> io::Result<()> {
    // The user this program runs as: whoever a new file belongs to.
    let me = tempfile::tempfile_in(folder)?.metadata()?.uid();
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
    private_file::replace(path, bytes)
}

fn mine_alone(is: &Metadata, me: u32) -> bool {
    is.uid() == me && !is_exposed(is)
}
