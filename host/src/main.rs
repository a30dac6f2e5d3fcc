//! The `sluse` program: see [`sluse::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    sluse::cli::run()
}
