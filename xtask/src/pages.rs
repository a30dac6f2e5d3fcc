//! The demo's pages: `web-demo/dist`, made by Vite.

use std::fs;

use anyhow::Result;

use crate::fresh::digest;
use crate::run::{command, root, run, say};
use crate::setup::{npm, npm_packages};

/// Makes the pages, unless they were made of the very same sources.
///
/// # Errors
/// When npm or the pages' own build fails.
pub(crate) fn pages() -> Result<()> {
    npm_packages("web-demo")?;
    let demo = root().join("web-demo");
    let stamp = root().join("target/pages.stamp");
    let made_of = digest(&[demo.clone(), root().join("target/npm")])?;
    if demo.join("dist/index.html").exists() && fs::read_to_string(&stamp).is_ok_and(|old| old == made_of) {
        return Ok(());
    }
    say("web-demo/dist: building the pages");
    run(command(npm()).args(["run", "--silent", "build"]).current_dir(&demo))?;
    fs::write(stamp, made_of)?;
    Ok(())
}
