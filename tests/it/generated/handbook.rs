//! The handbook of rules in one language, as Markdown: a section a rule.

use std::fmt::Write;

use serde_json::Value;

/// What the handbook says around the rules.
struct Frame {
    title: &'static str,
    made: &'static str,
    advice: &'static str,
    severity: &'static str,
    evidence: &'static str,
    evidences: [(&'static str, &'static str); 4],
    since: &'static str,
    until: &'static str,
    exchanges: &'static str,
    needs: &'static str,
    sources: &'static str,
    examples: &'static str,
    accepted: &'static str,
    reported: &'static str,
}

static NB: Frame = Frame {
    title: "Regelboka",
    made: "Laget av regelsettet selv. Ordene er de samme som i skjema, kommandolinje og svar fra slusa.",
    advice: "Gjør dette",
    severity: "Alvor",
    evidence: "Grunnlag",
    evidences: [
        ("verified", "lov eller spesifikasjon"),
        ("logical", "opplysningene motsier hverandre"),
        ("inferred", "lest ut av praksis"),
        ("provisional", "foreløpig, kilden er ikke lest"),
    ],
    since: "Gjelder fra",
    until: "til",
    exchanges: "Utveksling",
    needs: "Trenger fra registeret",
    sources: "Kilder",
    examples: "Eksempler",
    accepted: "godtas",
    reported: "meldes",
};

static NN: Frame = Frame {
    title: "Regelboka",
    made: "Laga av regelsettet sjølv. Orda er dei same som i skjema, kommandolinje og svar frå slusa.",
    advice: "Gjer dette",
    severity: "Alvor",
    evidence: "Grunnlag",
    evidences: [
        ("verified", "lov eller spesifikasjon"),
        ("logical", "opplysningane motseier kvarandre"),
        ("inferred", "lese ut av praksis"),
        ("provisional", "førebels, kjelda er ikkje lesen"),
    ],
    since: "Gjeld frå",
    until: "til",
    exchanges: "Utveksling",
    needs: "Treng frå registeret",
    sources: "Kjelder",
    examples: "Døme",
    accepted: "blir godteke",
    reported: "blir meldt",
};

static EN: Frame = Frame {
    title: "The handbook of rules",
    made: "Made by the rule set itself. The words are those of the form, the command line and the gate's answers.",
    advice: "What to do",
    severity: "Severity",
    evidence: "Evidence",
    evidences: [
        ("verified", "law or specification"),
        ("logical", "the data contradict themselves"),
        ("inferred", "a reading of practice"),
        ("provisional", "provisional, the source is unread"),
    ],
    since: "In force since",
    until: "until",
    exchanges: "Exchange",
    needs: "Needs from the register",
    sources: "Sources",
    examples: "Examples",
    accepted: "accepted",
    reported: "reported",
};

/// Writes the handbook.
pub(super) fn write(catalogue: &Value, lang: &str) -> String {
    let frame = match lang {
        "nb" => &NB,
        "nn" => &NN,
        _ => &EN,
    };
    let mut out = format!("# {}\n\n{}\n", frame.title, frame.made);
    for rule in catalogue["rules"].as_array().expect("rules") {
        section(&mut out, rule, catalogue, frame, lang).expect("a string takes it");
    }
    out
}

fn section(out: &mut String, rule: &Value, catalogue: &Value, frame: &Frame, lang: &str) -> std::fmt::Result {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    writeln!(out, "\n## {}\n\n**{}**\n", text(&rule["id"]), text(&rule["what"][lang]))?;
    writeln!(out, "{}\n\n{}: {}\n", text(&rule["why"][lang]), frame.advice, text(&rule["advice"][lang]))?;

    let severity = &catalogue["words"][lang][format!("severity.{}", text(&rule["severity"]))];
    writeln!(out, "- {}: {}", frame.severity, text(severity))?;
    let evidence = frame.evidences.iter().find(|(name, _)| rule["evidence"] == *name).map_or("", |(_, words)| words);
    writeln!(out, "- {}: {evidence}", frame.evidence)?;
    let until = rule["until"].as_str().map_or(String::new(), |until| format!(" {} {until}", frame.until));
    writeln!(out, "- {} {}{until}", frame.since, text(&rule["since"]))?;
    let exchanges: Vec<String> = array(&rule["exchanges"]).map(|id| format!("`{}`", text(id))).collect();
    writeln!(out, "- {}: {}", frame.exchanges, exchanges.join(", "))?;
    if let Some(needs) = rule["needs"].as_str() {
        writeln!(out, "- {}: `{needs}`", frame.needs)?;
    }

    writeln!(out, "\n{}:\n", frame.sources)?;
    for source in array(&rule["sources"]) {
        let (title, section, url) = (text(&source["title"]), text(&source["section"]), text(&source["url"]));
        let title = if url.is_empty() { title } else { format!("[{title}]({url})") };
        writeln!(out, "- {title}{}{section}", if section.is_empty() { "" } else { ", " })?;
    }
    writeln!(out, "\n{}:", frame.examples)?;
    for example in array(&rule["examples"]) {
        let outcome = if array(&example["reports"]).next().is_some() { frame.reported } else { frame.accepted };
        let details = [&example["exchange"], &example["as_of"], &example["mode"]].map(text).join(", ");
        writeln!(
            out,
            "\n{} ({details}): **{outcome}**\n\n{}",
            text(&example["name"]),
            block(&text(&example["input"]))
        )?;
    }
    Ok(())
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// An indented block; long inputs are cut, and what is no letter on paper is shown by its number.
fn block(input: &str) -> String {
    const LINES: usize = 12;
    const WIDTH: usize = 160;
    let line = |line: &str| {
        let shown: String = line
            .chars()
            .take(WIDTH)
            .map(|letter| if letter.is_control() { format!("\\u{{{:x}}}", letter as u32) } else { letter.to_string() })
            .collect();
        format!("    {shown}{}", if line.chars().count() > WIDTH { " …" } else { "" })
    };
    let mut lines: Vec<String> = input.lines().take(LINES).map(line).collect();
    if input.lines().count() > LINES {
        lines.push("    …".to_owned());
    }
    lines.join("\n")
}
