//! `sluse nir register show`: the register as it stands, or as it stood.

use std::collections::HashMap;
use std::process::ExitCode;

use comfy_table::{Table, presets};
use jiff::civil::Date;
use serde::Serialize;

use crate::cli::nir::EXCHANGE;
use crate::cli::nir::beside::{Beside, GateArg, stopped};
use crate::cli::nir::readback::Format;
use crate::cli::{CliError, output};
use crate::clock::{self, utc_text};
use crate::register;
use crate::storage::{About, KnownAt, RegisterKey, RegisterQuery, RegisterRow, Sender, Storage};

/// Show what the gate holds of a sender's participants
///
/// Persons are shown by ordinal, in the order in which the gate came to know them; no number and no id is shown. A record
/// has two times: the days on which it says something (--as-of), and when the gate knew it (--known-on).
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli::nir) struct Args {
    #[command(flatten)]
    gate: GateArg,
    /// Whose register; may be left out where there is one sender
    #[arg(long, value_name = "NAME")]
    sender: Option<String>,
    /// Only this person
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    person: Option<u64>,
    /// Only what says something about this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// As the gate knew it then: a day, meaning its end, or a time as in RFC 3339
    #[arg(long, value_name = "WHEN", value_parser = moment)]
    known_on: Option<i64>,
    /// How to show it
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  sluse nir register show --config sluse.toml --as-of 2026-01-01
  sluse nir register show --config sluse.toml --as-of 2026-01-01 --known-on 2026-02-28";

fn moment(text: &str) -> Result<i64, String> {
    clock::moment(text).ok_or_else(|| "give a day (2026-02-28) or a time (2026-02-28T12:00:00Z)".to_owned())
}

/// A record of the register as it is shown.
#[derive(Serialize)]
struct Line {
    /// None for what nobody could be found for.
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<u64>,
    #[serde(rename = "type")]
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    since: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// `sender` or `register`.
    told_by: &'static str,
    /// Codes, counts and hours.
    says: register::Fields,
}

/// Asks and shows.
pub(super) fn run(args: &Args) -> Result<ExitCode, CliError> {
    let beside = Beside::open(&args.gate)?;
    let sender = sender(args, beside.wait(beside.storage.senders())?)?;
    let persons = beside.wait(beside.storage.persons(sender.id))?;
    let query = RegisterQuery {
        owner: sender.id,
        about: About::All,
        known: args.known_on.map_or(KnownAt::Now, KnownAt::Ms),
        valid_on: args.as_of.map(|day| day.to_string()),
    };
    let answer = beside.wait(beside.storage.register(query))?;
    let ordinals: HashMap<RegisterKey, u64> = persons.into_iter().zip(1..).collect();
    let mut lines = Vec::new();
    for row in &answer.rows {
        let person = row.person_key.and_then(|key| ordinals.get(&key).copied());
        let of_the_senders = row.owner == sender.id || person.is_some();
        if of_the_senders && (args.person.is_none() || person == args.person) {
            lines.push(line(&beside, row, person)?);
        }
    }
    // Known rows of one person stand together; each keeps the order in which it became known.
    lines.sort_by_key(|line| line.person.unwrap_or(u64::MAX));
    match args.format {
        Format::Table => output::print(table(&lines).as_bytes())?,
        Format::Json => {
            let json = serde_json::to_vec(&lines);
            output::print_json(&json.map_err(|source| CliError::Unreadable { what: "register", source })?)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn sender(args: &Args, senders: Vec<Sender>) -> Result<Sender, CliError> {
    let remedy = "`sluse sender list` shows them";
    match (&args.sender, senders.as_slice()) {
        (Some(name), _) => senders
            .iter()
            .find(|sender| sender.name == *name)
            .cloned()
            .ok_or_else(|| stopped(&format!("there is no sender `{name}`"), remedy)),
        (None, [only]) => Ok(only.clone()),
        (None, []) => Err(stopped(&"nobody may send to this gate", remedy)),
        (None, _) => Err(stopped(&"several senders have a register here: choose one with --sender", remedy)),
    }
}

fn line(beside: &Beside, row: &RegisterRow, person: Option<u64>) -> Result<Line, CliError> {
    let exchanges = beside.register_reader().exchanges;
    let fields = register::open(&beside.vault, row).map_err(|error| stopped(&error, "look at the data folder"))?;
    Ok(Line {
        person,
        kind: row.kind.clone(),
        from: row.valid_from.clone(),
        to: row.valid_to.clone(),
        since: utc_text(row.since_ms),
        until: row.until_ms.map(utc_text),
        told_by: if row.owner.is_nil() { "register" } else { "sender" },
        says: fields.into_iter().filter(|(name, _)| exchanges.is_open(EXCHANGE, name)).collect(),
    })
}

fn table(lines: &[Line]) -> String {
    if lines.is_empty() {
        return "Nothing is held here.\n".to_owned();
    }
    let mut table = Table::new();
    table.load_preset(presets::UTF8_FULL_CONDENSED);
    table.set_header(["person", "type", "from", "to", "says", "known since", "until"]);
    for line in lines {
        let says: Vec<String> = line.says.iter().map(|(name, text)| format!("{name} {text}")).collect();
        table.add_row([
            line.person.map_or_else(|| "?".to_owned(), |person| person.to_string()),
            line.kind.clone(),
            line.from.clone().unwrap_or_default(),
            line.to.clone().unwrap_or_default(),
            says.join("\n"),
            line.since.clone(),
            line.until.clone().unwrap_or_default(),
        ]);
    }
    format!("{table}\n")
}
