//! Compiled code kept between starts: a compilation takes a good part of a second, loading its result well under a
//! millisecond.
//!
//! Compiled code is *trusted* code: the processor runs it as it stands. So it is only taken from a folder and a file that
//! belong to the user running this program and that nobody else can write. Anything less, any failure, and any system
//! without Unix permissions means a compilation instead, never an error.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io};

use wasmtime::{Engine, Module};

#[cfg(unix)]
mod private;
#[cfg(not(unix))]
#[path = "cache/nowhere.rs"]
mod private;

/// Files kept: a few programs of different versions may share the folder.
const KEPT: usize = 4;

/// Where the compiled code of a module came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Taken from the cache.
    Cache,
    /// Compiled now.
    Compiled,
}

/// The folder for this user's compiled code: `$SLUSE_CACHE_DIR`, else `sluse` in the user's cache folder.
pub fn default_dir() -> Option<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("SLUSE_CACHE_DIR")
        .or_else(|| set("XDG_CACHE_HOME").map(|folder| folder.join("sluse")))
        .or_else(|| set("HOME").map(|folder| folder.join(".cache/sluse")))
}

/// A folder of compiled modules.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache in a sub-folder of `folder` that belongs to this cache alone. Nothing is created yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.join("compiled") }
    }

    /// The compiled module, if it is there and can be trusted.
    pub(super) fn load(&self, engine: &Engine, sha256: &str) -> Option<Module> {
        let path = self.path(engine, sha256);
        if !path.exists() {
            return None;
        }
        match private::trusted(&self.folder, &path) {
            Ok(()) => deserialize(engine, &path),
            Err(error) => {
                tracing::warn!(folder = %self.folder.display(), %error, "compiled code is not trusted; compiling");
                None
            }
        }
    }

    /// Keeps a compiled module for the next start.
    pub(super) fn store(&self, engine: &Engine, sha256: &str, module: &Module) {
        let path = self.path(engine, sha256);
        let kept = module
            .serialize()
            .map_err(|error| io::Error::other(error.to_string()))
            .and_then(|code| private::write(&self.folder, &path, &code));
        if let Err(error) = kept.and_then(|()| self.prune()) {
            tracing::debug!(folder = %self.folder.display(), %error, "compiled code is not kept");
        }
    }

    /// Removes all but the newest files. Whoever still runs from one has it open.
    fn prune(&self) -> io::Result<()> {
        let mut files: Vec<(SystemTime, PathBuf)> = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "cwasm") {
                files.push((fs::metadata(&path)?.modified()?, path));
            }
        }
        files.sort_unstable();
        let surplus = files.len().saturating_sub(KEPT);
        files[..surplus].iter().try_for_each(|(_, path)| fs::remove_file(path))
    }

    /// One file per module, wasmtime version and configuration: wasmtime's compatibility hash covers the last two.
    fn path(&self, engine: &Engine, sha256: &str) -> PathBuf {
        let mut hasher = DefaultHasher::new();
        engine.precompile_compatibility_hash().hash(&mut hasher);
        self.folder.join(format!("{sha256}-{:016x}.cwasm", hasher.finish()))
    }
}

#[expect(unsafe_code, reason = "compiled code can only be loaded on trust; `private::trusted` has established it")]
fn deserialize(engine: &Engine, path: &Path) -> Option<Module> {
    // SAFETY: the file was written by `Cache::store` of a program of this user, whole (synced, then renamed), and nobody
    // else can write to it or its folder; files are replaced by renaming and never changed in place.
    match unsafe { Module::deserialize_file(engine, path) } {
        Ok(module) => Some(module),
        Err(error) => {
            tracing::debug!(%error, "compiled code cannot be used; compiling");
            // Of another build, or damaged: out of the way, so that the next start finds a good one.
            let _ = fs::remove_file(path);
            None
        }
    }
}
