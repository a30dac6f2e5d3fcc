//! Where other checkers of Norwegian numbers disagree with Sluse, as Markdown: a table for each comparison.

use std::fmt::Write;

use serde::Deserialize;

const BEGIN: &str = "<!-- made from tests/peers/disagreements.json -->\n";
const END: &str = "<!-- end of what is made -->\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Comparison {
    #[expect(dead_code, reason = "by which the tests find a comparison")]
    id: String,
    checker: String,
    asked: String,
    policy: Policy,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    kind: Vec<String>,
    as_of: String,
    mode: Option<String>,
    separators: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[expect(dead_code, reason = "the predicate that the tests hold the row to")]
    when: String,
    case: String,
    sluse: Vec<String>,
    checker: Vec<String>,
    right: Right,
    why: String,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Right {
    Sluse,
    Checker,
    Policy,
    Unsettled,
}

impl Right {
    const fn words(&self) -> &'static str {
        match self {
            Self::Sluse => "Sluse",
            Self::Checker => "the checker",
            Self::Policy => "a choice",
            Self::Unsettled => "unsettled",
        }
    }
}

/// `document` with what stands between its two marks made from the table.
///
/// # Panics
/// When the marks are missing, or the table is not as it should be.
pub(super) fn within(document: &str, table: &str) -> String {
    let (before, rest) = document.split_once(BEGIN).expect("the mark where the tables begin");
    let (_, after) = rest.split_once(END).expect("the mark where the tables end");
    let comparisons: Vec<Comparison> = serde_json::from_str(table).expect("a table of disagreements");
    let mut out = format!("{before}{BEGIN}");
    for comparison in &comparisons {
        section(&mut out, comparison).expect("a string takes it");
    }
    out + "\n" + END + after
}

fn section(out: &mut String, Comparison { checker, asked, policy, rows, .. }: &Comparison) -> std::fmt::Result {
    let mode = policy.mode.as_ref().map_or(String::new(), |mode| format!(" in {mode}"));
    writeln!(out, "\n### {checker}, {asked}: {}{mode}\n", policy.as_of)?;
    write!(out, "Sluse was asked for {}", list(&policy.kind))?;
    if let Some(separators) = &policy.separators {
        write!(out, ", with the separators `\"{separators}\"`")?;
    }
    writeln!(out, ".\n\n| number | Sluse | {checker} | right | why |\n| --- | --- | --- | --- | --- |")?;
    for Row { case, sluse, checker, right, why, sources, .. } in rows {
        let sources: Vec<String> = (1..).zip(sources).map(|(at, url)| format!("[{at}]({url})")).collect();
        let (sluse, checker, right) = (list(sluse), list(checker), right.words());
        writeln!(out, "| {case} | {sluse} | {checker} | {right} | {why} {} |", sources.join(" "))?;
    }
    Ok(())
}

fn list(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
