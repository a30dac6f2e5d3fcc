//! What `sluse id` is asked with.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use sluse_wire::ids::Kind;

use crate::cli::mode::ModeArg;

/// Check identifiers, one a line
///
/// Reads one identifier a line from standard input and writes one answer a line: whether it is one, of which kind, under
/// which control rule, and if not, why. Only the line end is taken away: with a space in it a number is another text.
/// The identifiers themselves are never shown.
///
/// That form, date and control digits hold does not say that a number is anybody's: only a register knows that.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// What a line may be; several with commas between them
    #[arg(long, value_name = "KIND", default_value = "any", value_delimiter = ',', value_parser = kinds())]
    pub(super) kind: Vec<String>,
    /// `test` takes synthetic numbers and names who makes such; `production` refuses them
    #[arg(long, value_enum, default_value = "production")]
    pub(super) mode: ModeArg,
    /// The date to judge as of: control rules and lists of codes change over time [default: today in Norway]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) as_of: Option<Date>,
    /// The postnummer that exist, one a line, e.g. Bring's postnummerregister [default: any four digits]
    #[arg(long, value_name = "FILE")]
    pub(super) postnummer: Option<PathBuf>,
    /// How to show the answers
    #[arg(long, value_enum, default_value = "table")]
    pub(super) format: Format,
    // Taken only to be refused without being repeated, as the usual error about arguments would.
    #[arg(hide = true)]
    pub(super) numbers: Vec<OsString>,
}

/// How answers are shown.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    /// For people: one row a line, and below them the counts by kind and reason
    Table,
    /// One object a line
    Jsonl,
}

fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(["any"].into_iter().chain(Kind::ALL.map(Kind::id)))
}

const EXAMPLES: &str = "\
Examples:
  sluse id < numbers.txt                           what each line is, and the counts
  sluse id --kind fnr,dnr < numbers.txt            is each line a fødselsnummer or a D-nummer?
  sluse id --mode test --format jsonl < tenor.txt  synthetic numbers; one object a line
  sluse id --as-of 2032-01-01 < numbers.txt        under the control rule of 2032 too
  sluse id --kind postnr --postnummer postnummerregister-ansi.txt < codes.txt

`any` is every kind but vigo and fylkesnr: those have too little form to be told from slips of the pen. \
Where a text fits several kinds, it says the first of: fnr, dnr, hnr, fhn, kontonr; kommunenr, postnr. \
It never calls kontonr what reads as a person's number, be it synthetic, of 2032, an NPID or a placeholder.

Exit codes: 0 every line is valid, 1 some are not, 2 cannot judge (wrong usage, unreadable input).";
