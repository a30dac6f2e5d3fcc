//! A line for each rule: what there is, and how a change of it looks in a review.

use serde_json::Value;

/// The table, with what the rule says in bokmål.
pub(super) fn table(catalogue: &Value) -> String {
    let mut out = String::from(
        "# Rules\n\nMade from the catalogue. `sluse handbook` writes all of it: why, what to do, sources, examples.\n\n\
         | rule | severity | evidence | in force | says |\n| --- | --- | --- | --- | --- |\n",
    );
    for rule in catalogue["rules"].as_array().expect("rules") {
        let text = |value: &Value| value.as_str().unwrap_or_default().replace('|', "\\|");
        let in_force = format!("{} – {}", text(&rule["since"]), text(&rule["until"]));
        let cells = [&rule["id"], &rule["severity"], &rule["evidence"]].map(text);
        out.push_str(&format!("| {} | {} | {} |\n", cells.join(" | "), in_force.trim_end(), text(&rule["what"]["nb"])));
    }
    out
}
