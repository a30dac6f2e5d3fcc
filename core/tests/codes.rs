//! Codes of NIR's lists stand in rules and in the declarations of records as constants: a misspelt text would silence its
//! rule, a misspelt constant does not compile.

use sluse_core::families::nir::kodeverk::Kodeverk;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where records of NIR are declared and judged.
const JUDGING: [&str; 5] = ["exchanges", "records.rs", "rules", "participant", "timeline"];

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    if folder.is_file() {
        into.push(folder.to_owned());
        return;
    }
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            into.push(path);
        }
    }
}

/// The source without its tests, its comments and its raw strings, which are payloads of examples.
fn judging(source: &str) -> String {
    let (code, _) = source.split_once("#[cfg(test)]").unwrap_or((source, ""));
    let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = lines.join("\n");
    let mut pieces = code.split("r#\"");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push_str(piece.split_once("\"#").map_or("", |(_, behind)| behind));
    }
    kept
}

#[test]
fn no_rule_and_no_record_spells_a_code() {
    let keys: BTreeSet<&str> = Kodeverk::all().flat_map(Kodeverk::koder).map(|code| code.key()).collect();
    let nir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/families/nir");
    let mut files = Vec::new();
    for folder in JUDGING {
        sources(&nir.join(folder), &mut files);
    }
    assert!(files.len() > 100, "{files:?}");
    let mut spelt = Vec::new();
    for file in files {
        let code = judging(&std::fs::read_to_string(&file).expect("a source can be read"));
        for text in code.split('"').filter(|text| keys.contains(text)) {
            spelt.push(format!("{}: {text}", file.display()));
        }
    }
    assert!(spelt.is_empty(), "use families::nir::codes: {spelt:#?}");
}
