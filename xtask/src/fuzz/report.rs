//! What of libFuzzer's output is passed on.
//!
//! It prints a failing input three times over, and panics print values. Lines are passed on only when they are known to
//! hold neither.

/// The part of a line that is passed on, if any.
pub(super) fn shown(line: &str) -> Option<&str> {
    let line = line.trim_end();
    // The position of a panic is on the line before its message.
    if line.starts_with("thread ") && line.contains(" panicked at ") {
        return Some(line);
    }
    // Counters; only those of milestones, and without the mutations, which quote pieces of inputs.
    let milestone = |line: &str| ["INITED", "pulse", "DONE"].iter().any(|word| line.contains(word));
    if line.starts_with('#') {
        return line.split(" MS: ").next().filter(|counters| milestone(counters));
    }
    if let Some((_, kept)) = line.split_once("; Test unit written to ") {
        return Some(kept);
    }
    let whole = ["Done ", "SUMMARY: libFuzzer: ", "Executed "];
    whole.iter().any(|start| line.starts_with(start)).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn counters_and_places_are_passed_on() {
        for line in [
            "#2\tINITED cov: 12 ft: 13 corp: 1/1b exec/s: 0 rss: 30Mb",
            "#200000\tDONE   cov: 3210 ft: 9811 corp: 1021/85Kb lim: 1300 exec/s: 33333 rss: 417Mb",
            "thread '<unnamed>' (71) panicked at /core/src/ids/mod11.rs:30:9:",
            "SUMMARY: libFuzzer: deadly signal",
            "Done 200000 runs in 6 second(s)",
        ] {
            assert_eq!(shown(line), Some(line));
        }
        assert_eq!(
            shown("artifact_prefix='target/'; Test unit written to target/crash-adc83b19"),
            Some("target/crash-adc83b19")
        );
    }

    #[test]
    fn nothing_of_an_input_is_passed_on() {
        for line in [
            "0x35,0x35,0x31,0x30,0x32,",
            r"55102\012",
            "Base64: NTUxMDI=",
            "assertion `left == right` failed: 55102",
            r#"#31	NEW    cov: 15 ft: 17 corp: 4/9b exec/s: 0 MS: 1 CMP- DE: "55102"-"#,
            r#""55102" # Uses: 52"#,
            "MS: 1 ChangeBit-; base unit: adc83b19e793491b1c6ea0fd8b46cd9f32e592fc",
        ] {
            assert_eq!(shown(line), None, "{line}");
        }
        assert_eq!(shown(r#"#64	pulse  cov: 15 MS: 1 CMP- DE: "55102"-"#), Some("#64\tpulse  cov: 15"));
    }
}
