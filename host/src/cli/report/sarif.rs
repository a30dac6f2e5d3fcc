//! SARIF 2.1.0: the form that code scanning, editors and review tools read.
//!
//! The answer's places become regions (line) and logical locations (JSON Pointer); the rules' words, sources and
//! severities become the tool's rule metadata. What could not be checked, and refusals, are notifications of the run.

use std::io::{self, Write};

use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, Invocation, Location, LogicalLocation, Message, MultiformatMessageString, Notification,
    PhysicalLocation, Region, ReportingConfiguration, ReportingDescriptor, Result as Finding, ResultLevel, Run,
    SCHEMA_URL, Sarif, Tool, ToolComponent,
};
use sluse_wire::{Place, RenderedRefusal, Severity};

use super::Report;
use crate::cli::handbook::{Handbook, Rule};
use crate::cli::input::Origin;
use crate::cli::lang::Lang;

/// A SARIF log as it grows, file by file.
pub(in crate::cli) struct Log {
    results: Vec<Finding>,
    said: Vec<Notification>,
    judged: bool,
}

impl Log {
    /// Makes a log of no file yet.
    pub(in crate::cli) const fn new() -> Self {
        Self { results: Vec::new(), said: Vec::new(), judged: true }
    }

    /// Adds a judged file.
    pub(in crate::cli) fn answer(&mut self, report: &Report, origin: &Origin) {
        let uri = origin.uri();
        self.results.extend(report.findings().map(|(finding, words)| {
            Finding::builder()
                .rule_id(finding.rule.as_str())
                .level(level(finding.severity))
                .message(message(&format!("{} {}", words.what, words.advice)))
                .locations(vec![location(&uri, &finding.at)])
                .related_locations(finding.related.iter().map(|at| location(&uri, at)).collect::<Vec<_>>())
                .build()
        }));
        let said = report.counted().chain(report.unchecked());
        for said in said.map(|(rule, what)| notification("note", &format!("{rule}: {what}"))) {
            if !self.said.contains(&said) {
                self.said.push(said);
            }
        }
    }

    /// Adds a file that could not be judged.
    pub(in crate::cli) fn refusal(&mut self, refusal: &RenderedRefusal, origin: &Origin) {
        self.failure(&format!("{} {}", refusal.what, refusal.advice), origin);
    }

    /// Adds a file of which there is no verdict for another reason.
    pub(in crate::cli) fn failure(&mut self, why: &str, origin: &Origin) {
        let mut said = notification("error", why);
        said.locations = Some(vec![location(&origin.uri(), &Place::default())]);
        self.said.push(said);
        self.judged = false;
    }

    /// The log, with the rules that judged; a log of nothing but refusals needs none.
    pub(in crate::cli) fn finish(self, handbook: Option<&Handbook>, lang: Lang) -> Sarif {
        let rules = handbook.into_iter().flat_map(|handbook| &handbook.rules);
        log(rules.map(|rule| descriptor(rule, lang)).collect(), self.results, self.judged, self.said)
    }
}

/// Writes a log, indented for people who open it.
pub(in crate::cli) fn write(log: &Sarif, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, log)?;
    out.write_all(b"\n")
}

fn log(rules: Vec<ReportingDescriptor>, results: Vec<Finding>, judged: bool, said: Vec<Notification>) -> Sarif {
    let driver =
        ToolComponent::builder().name("sluse").semantic_version(env!("CARGO_PKG_VERSION")).rules(rules).build();
    let invocation = Invocation::builder().execution_successful(judged).tool_execution_notifications(said).build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .invocations(vec![invocation])
        .results(results)
        .column_kind(json!("unicodeCodePoints"))
        .build();
    Sarif::builder().schema(SCHEMA_URL).version(json!("2.1.0")).runs(vec![run]).build()
}

fn descriptor(rule: &Rule, lang: Lang) -> ReportingDescriptor {
    let text = |text: String| MultiformatMessageString::builder().text(text).build();
    let mut descriptor = ReportingDescriptor::builder()
        .id(rule.id.as_str())
        .short_description(text(rule.what.get(lang)))
        .full_description(text(rule.why.get(lang)))
        .help(text(rule.advice.get(lang)))
        .default_configuration(ReportingConfiguration::builder().level(json!(level(rule.severity))).build())
        .build();
    descriptor.help_uri = rule.sources.iter().map(|source| source.url.clone()).find(|url| !url.is_empty());
    descriptor
}

fn location(uri: &str, at: &Place) -> Location {
    let mut physical =
        PhysicalLocation::builder().artifact_location(ArtifactLocation::builder().uri(uri).build()).build();
    let line = at.line.and_then(|line| i64::try_from(line).ok());
    physical.region = line.map(|line| Region::builder().start_line(line).build());
    let mut location = Location::builder().physical_location(physical).build();
    location.logical_locations = logical(at).map(|logical| vec![logical]);
    location
}

/// The JSON Pointer where there is one, else the field's name.
fn logical(at: &Place) -> Option<LogicalLocation> {
    let name = at.field.as_deref().unwrap_or_default();
    let full = at.pointer.as_deref().or(at.field.as_deref())?;
    Some(LogicalLocation::builder().name(name).fully_qualified_name(full).kind("member").build())
}

fn message(text: &str) -> Message {
    Message::builder().text(text).build()
}

fn notification(level: &str, text: &str) -> Notification {
    Notification::builder().level(json!(level)).message(message(text)).build()
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Error => ResultLevel::Error,
        Severity::Warning => ResultLevel::Warning,
        Severity::Info => ResultLevel::Note,
    }
}
