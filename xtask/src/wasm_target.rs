//! Which toolchain makes WebAssembly: three ways, the first that works.
//!
//! 1. The ordinary toolchain already has the target's standard library.
//! 2. `rustup target add` fetches it.
//! 3. Debian's own Rust (`rustc-web`) builds the standard library from source.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::run::{cargo, command, output, root, run_within, say};
use crate::setup::apt_install;

const TARGET: &str = "wasm32-unknown-unknown";
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// A toolchain that makes WebAssembly.
#[derive(Clone, Copy)]
pub(crate) enum Toolchain {
    /// The one that cargo xtask itself runs on
    Ordinary,
    /// Debian's, with the standard library built from source
    Debian,
}

/// Chooses the toolchain, installs what it lacks, and says which way was taken.
///
/// # Errors
/// When none of the three ways works.
pub(crate) fn choose() -> Result<Toolchain> {
    if ordinary_has_target() {
        say("WebAssembly target: the ordinary toolchain has it");
        return Ok(Toolchain::Ordinary);
    }
    say(format!("WebAssembly target: asking rustup for it (at most {} s)", RUSTUP_LIMIT.as_secs()));
    match run_within(RUSTUP_LIMIT, command("rustup").args(["target", "add", TARGET])) {
        Ok(()) if ordinary_has_target() => {
            say("WebAssembly target: added by rustup");
            return Ok(Toolchain::Ordinary);
        }
        Ok(()) => say("WebAssembly target: rustup added it to another toolchain"),
        Err(error) => say(format!("WebAssembly target: not from rustup ({error:#})")),
    }
    if !Path::new("/usr/bin/wasm-ld-22").exists() || !Path::new("/usr/bin/cargo").exists() {
        apt_install("Debian's Rust for WebAssembly", &["rustc-web", "cargo-web", "rust-web-src", "lld-22"]).context(
            "no way to the WebAssembly target is left; install it with `rustup target add wasm32-unknown-unknown`",
        )?;
    }
    say("WebAssembly target: Debian's Rust, standard library built from source");
    Ok(Toolchain::Debian)
}

impl Toolchain {
    /// `cargo SUBCOMMAND … --target wasm32-unknown-unknown` in a target folder of its own, with `flags` for rustc.
    pub(crate) fn cargo(self, subcommand: &str, flags: &[String]) -> Command {
        let mut flags = flags.to_vec();
        let mut cargo = match self {
            Self::Ordinary => cargo(),
            Self::Debian => {
                flags.extend(["-C".into(), "linker=wasm-ld-22".into()]);
                let mut cargo = command("/usr/bin/cargo");
                cargo
                    .env("PATH", "/usr/bin:/bin")
                    .env("RUSTC", "/usr/bin/rustc")
                    // -Zbuild-std is only open to nightly toolchains; this opens it here.
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env_remove("RUSTUP_TOOLCHAIN");
                cargo
            }
        };
        cargo.arg(subcommand).args(["--target", TARGET, "--target-dir"]).arg(self.target_dir());
        if matches!(self, Self::Debian) {
            cargo.arg("-Zbuild-std=std,panic_abort");
        }
        // The encoded form, separated by 0x1f, because a folder's name may hold spaces.
        cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        cargo
    }

    /// Where `profile` leaves `name`.
    pub(crate) fn artefact(self, profile: &str, name: &str) -> PathBuf {
        self.target_dir().join(TARGET).join(profile).join(name)
    }

    /// The folder of the toolchain's own files, whose name must not reach the module.
    pub(crate) fn sysroot(self) -> Result<String> {
        let mut rustc = match self {
            Self::Ordinary => command("rustc"),
            Self::Debian => command("/usr/bin/rustc"),
        };
        Ok(output(rustc.args(["--print", "sysroot"]))?.trim().to_owned())
    }

    // One folder per toolchain: they cannot read each other's libraries.
    fn target_dir(self) -> PathBuf {
        root().join("target").join(match self {
            Self::Ordinary => "wasm",
            Self::Debian => "wasm-debian",
        })
    }
}

fn ordinary_has_target() -> bool {
    output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}
