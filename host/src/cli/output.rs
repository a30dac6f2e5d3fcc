//! Standard output: whole, buffered, and quiet when the reader has gone (`sluse … | head`).

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use super::CliError;

/// Writes to standard output through `write`.
pub(super) fn with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), CliError> {
    through(|out| write(out).map_err(CliError::Write)).map(|_| ())
}

/// Does work that writes to standard output as it goes and may fail in other ways too. `None`: the reader has left.
pub(super) fn through<T>(work: impl FnOnce(&mut dyn Write) -> Result<T, CliError>) -> Result<Option<T>, CliError> {
    let mut out = BufWriter::with_capacity(64 * 1024, io::stdout().lock());
    match work(&mut out).and_then(|value| out.flush().map(|()| value).map_err(CliError::Write)) {
        // The reader has what it wanted. That is its business, not a failure of ours.
        Err(CliError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is still buffered has nowhere to go.
            let _ = out.into_parts();
            Ok(None)
        }
        result => result.map(Some),
    }
}

/// Tells something beside the result, on standard error. Where nobody reads that, nothing is lost: it is no failure.
pub(super) fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Writes bytes as they are.
pub(super) fn print(bytes: &[u8]) -> Result<(), CliError> {
    with(|out| out.write_all(bytes))
}

/// Writes the module's own JSON as it is; a person at a terminal gets a line end after it.
pub(super) fn print_json(bytes: &[u8]) -> Result<(), CliError> {
    with(|out| {
        out.write_all(bytes)?;
        if is_terminal() { out.write_all(b"\n") } else { Ok(()) }
    })
}

/// Whether a person is likely to be reading.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether to colour, as the help of this program does: on a terminal that can, unless the user asked for none
/// (<https://no-color.org>, <https://bixense.com/clicolors>).
pub(super) fn colours() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}
