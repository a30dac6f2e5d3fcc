//! The table of SSB's controls names each of them once, and no rule that does not exist.

use sluse_core::families;
use std::path::Path;

#[test]
fn every_control_stands_in_the_table_with_rules_that_exist() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/nir-kostra-11b.md");
    let page = std::fs::read_to_string(path).expect("the page can be read");
    let mut controls = 0;
    for row in page.lines().filter(|line| line.starts_with("| K")) {
        controls += 1;
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, control, what, covered, rules, why, _] = cells[..] else { panic!("five cells: {row}") };
        assert_eq!(control, format!("K{controls}"));
        assert!(!what.is_empty(), "{control}");
        let rules: Vec<&str> = rules.split(", ").filter(|rule| !rule.is_empty()).collect();
        match covered {
            "yes" => assert!(!rules.is_empty(), "{control}: by which rule"),
            "partly" => assert!(!rules.is_empty() && !why.is_empty(), "{control}: by which rule, and what not"),
            "no" => assert!(rules.is_empty() && !why.is_empty(), "{control}: why not"),
            _ => panic!("{control} is covered: {covered}"),
        }
        for rule in rules {
            assert!(families::rules().any(|known| format!("`{}`", known.id) == rule), "{control}: {rule}");
        }
    }
    assert_eq!(controls, 23);
}
