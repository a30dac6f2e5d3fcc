//! The demo: two gates of one lock, with sample lists passed through both.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::mpsc;

use anyhow::{Context, Result};

use crate::build::product;
use crate::gate::{Gate, host, toml_text};
use crate::run::{root, say};

/// Builds, starts both gates, hands in the samples once, and waits for Ctrl-C.
///
/// # Errors
/// When a build fails or a gate does not start.
pub(crate) fn demo() -> Result<()> {
    product()?;
    let (stop, stopped) = mpsc::channel();
    ctrlc::set_handler(move || {
        // Nobody listens any more when the demo is already stopping.
        let _already_stopping = stop.send(());
    })?;

    let county = Gate::new("fylke", 8702);
    let municipality = Gate::new("kommune", 8701);
    county.configure("")?;
    fs::create_dir_all(&municipality.folder)?;
    let between = county.sender_key("kommune", municipality.folder.join("fylke.key"))?;
    municipality.configure(&format!(
        "\n[[receivers]]\nexchange = \"elev.*\"\nkind = \"gate\"\nurl = \"{}\"\nkey_file = {}\n",
        county.url(),
        toml_text(&between)
    ))?;
    let sender = municipality.sender_key("fagsystem", municipality.folder.join("fagsystem.key"))?;
    municipality.may_register_in_nir("fagsystem")?;

    let county_runs = county.start()?;
    let municipality_runs = municipality.start()?;
    samples(&municipality, &sender)?;
    guide(&municipality, &county, &sender)?;

    stopped.recv().context("the signal handler is gone")?;
    // The sender first, so that nothing is delivered to a gate that is gone.
    municipality_runs.stop()?;
    county_runs.stop()
}

/// Hands in each sample list once, also one that was added since the last start.
fn samples(gate: &Gate, key: &Path) -> Result<()> {
    let (folder, stamp) = (root().join("tests/samples"), gate.folder.join("samples.stamp"));
    let handed_in = fs::read_to_string(&stamp).unwrap_or_default();
    let Ok(entries) = fs::read_dir(&folder) else {
        say(format!("no sample lists in {}: the gates start empty", folder.display()));
        return Ok(());
    };
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    for file in files {
        let Some(name) = file.file_name() else { continue };
        let name = name.to_string_lossy();
        if handed_in.lines().any(|line| line == name) {
            continue;
        }
        say(format!("handing in {name}"));
        let mut send = host();
        send.arg("send").arg(&file).args(["--to", &gate.url(), "--key-file"]).arg(key);
        send.arg("--receipt").arg(gate.folder.join(format!("{name}.receipt.json")));
        // Some samples have errors on purpose; what they are is for the list page to show, not for this terminal.
        let sent = send.output().context("sluse send could not be started")?;
        match sent.status.code() {
            Some(0) => say("  accepted; its receipt stands beside the gate's data"),
            Some(1) => say("  has errors and was not sent: look at it on the list page"),
            _ => say(format!("  not sent: {}", String::from_utf8_lossy(&sent.stderr).trim())),
        }
        writeln!(OpenOptions::new().create(true).append(true).open(&stamp)?, "{name}")?;
    }
    Ok(())
}

fn guide(municipality: &Gate, county: &Gate, sender: &Path) -> Result<()> {
    let key = fs::read_to_string(sender)?;
    println!(
        "
Two gates are running.

  The municipality's gate, with the forms and the list page:
      {municipality_url}/#key={key}
  The county's gate, which receives what the municipality's gate has accepted:
      {county_url}/

What to try:
  1. Open the first address. Fill in the form: findings appear beside each field while you type.
  2. Go to the list page, choose a file from {samples}, read the findings, correct, and send.
  3. Read the receipt: it says whether the browser's verdict and the gate's were the same.
  4. Go to the NIR page, fill in a whole course with one click, change a date, and look at the timeline.

Data and logs stand in {data}. Stop with Ctrl-C; the next start keeps the data.",
        municipality_url = municipality.url(),
        county_url = county.url(),
        samples = root().join("tests/samples").display(),
        data = root().join("data").display(),
    );
    Ok(())
}
