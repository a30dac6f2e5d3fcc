//! Writes the sample lists into `tests/samples`.

use std::fs;
use std::io;

use sluse_tests::place::root;
use sluse_tests::samples;

fn main() -> io::Result<()> {
    let folder = root().join("tests/samples");
    fs::create_dir_all(&folder)?;
    for (name, content) in samples::all() {
        fs::write(folder.join(name), content)?;
    }
    Ok(())
}
