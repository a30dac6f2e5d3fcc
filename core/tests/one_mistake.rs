//! One mistake is one finding: what follows from it is not reported again.

use sluse_core::wire::{Answer, Severity};
use sluse_core::{OP_CHECK, Status, call};

/// The rules that speak, without what is only said for the record.
fn rules(exchange: &str, body: &str) -> Vec<String> {
    let head = format!(r#"{{"as_of":"2026-03-10","exchange":"{exchange}","mode":"test"}}"#);
    let mut out = Vec::new();
    let status = call(OP_CHECK, head.as_bytes(), body.as_bytes(), &mut out);
    assert_eq!(status, Status::Answer, "refused: {}", String::from_utf8_lossy(&out));
    let answer: Answer = serde_json::from_slice(&out).expect("an answer is JSON of the wire's shape");
    answer
        .findings
        .into_iter()
        .filter(|finding| finding.severity != Severity::Info)
        .map(|finding| finding.rule)
        .collect()
}

const TOF: &str = "TOF;1.3.8.0;20251103;Vigilo;46;46505;;";
const FIRST: &str = "$AV;46505;10A;04841099821;Voksende Bytte;";
const SECOND: &str = "$AV;46505;10A;06821099496;Motstandsdyktig Kanin;";

#[test]
fn in_a_vigo_file() {
    let mistakes: &[(&str, &[&str], &str)] = &[
        ("none", &[TOF, FIRST, SECOND, "EOF;3;"], ""),
        ("no TOF", &[FIRST, SECOND, "EOF;3;"], "elev-v1"),
        ("a misspelt TOF", &["TOFF;1.3.8.0;20251103;Vigilo;46;46505;;", FIRST, SECOND, "EOF;3;"], "elev-v1"),
        ("TOF on the second line", &[FIRST, TOF, SECOND, "EOF;3;"], "elev-v1"),
        ("a second TOF", &[TOF, FIRST, TOF, SECOND, "EOF;3;"], "elev-v1c"),
        ("no EOF", &[TOF, FIRST, SECOND], "elev-v1b"),
        ("a misspelt EOF", &[TOF, FIRST, SECOND, "EOFF;3;"], "elev-v1e"),
        ("cut off in a name", &[TOF, FIRST, "$AV;46505;10A;06821099496;Motstan"], "elev-v1f"),
        ("no AVGIVERID", &["TOF;1.3.8.0;20251103;Vigilo;46;46505;", FIRST, SECOND, "EOF;3;"], "elev-v2b"),
        ("no name and no field for it", &[TOF, "$AV;46505;10A;04841099821;", "EOF;2;"], "elev-v2b"),
        ("no count and no field for it", &[TOF, FIRST, "EOF;"], "elev-v2b"),
        ("an empty field too many", &[TOF, "$AV;46505;10A;04841099821;Voksende Bytte;;", "EOF;2;"], "elev-v1g"),
        ("a class left out", &[TOF, "$AV;46505;04841099821;Voksende Bytte;", "EOF;2;"], "elev-v2c"),
        ("a school left out", &["TOF;1.3.8.0;20251103;Vigilo;46;;", FIRST, SECOND, "EOF;3;"], "elev-v2b"),
        ("a fylke left out", &["TOF;1.3.8.0;20251103;Vigilo;46505;;", FIRST, SECOND, "EOF;3;"], "elev-v2c"),
        ("a pupil behind EOF", &[TOF, FIRST, "EOF;2;", SECOND], "elev-v1c"),
        ("a misspelt $AV", &[TOF, FIRST, "AV;46505;10A;06821099496;Motstandsdyktig Kanin;", "EOF;3;"], "elev-v1e"),
        ("the only $AV misspelt", &[TOF, "AV;46505;10A;04841099821;Voksende Bytte;", "EOF;2;"], "elev-v1e"),
        ("no last semicolon", &[TOF, FIRST, SECOND, "EOF;3"], "elev-v2"),
        ("a blank behind the semicolon", &[TOF, "$AV;46505;10A;04841099821;Voksende Bytte; ", "EOF;2;"], "elev-v2"),
        ("a semicolon in a name", &[TOF, "$AV;46505;10A;04841099821;Voksende;Bytte;", "EOF;2;"], "elev-v2c"),
        ("a school of another fylke", &[TOF, "$AV;11505;10A;04841099821;Voksende Bytte;", "EOF;2;"], "elev-v7b"),
        ("a fylke that is none", &["TOF;1.3.8.0;20251103;Vigilo;47;46505;;", FIRST, SECOND, "EOF;3;"], "elev-v5b"),
        ("a school of four digits", &["TOF;1.3.8.0;20251103;Vigilo;46;4650;;", FIRST, SECOND, "EOF;3;"], "elev-v6"),
        ("a count out of reach", &[TOF, FIRST, SECOND, "EOF;9;"], "elev-v8"),
        ("the pupils alone counted", &[TOF, FIRST, SECOND, "EOF;2;"], "elev-v8b"),
        ("no pupils", &[TOF, "EOF;1;"], "elev-v13"),
    ];
    for (mistake, lines, expected) in mistakes {
        let mut body: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
        if mistake.starts_with("cut off") {
            body.pop();
        }
        assert_eq!(rules("elev.vigo1", &body).join(" "), *expected, "{mistake}");
    }
}

#[test]
fn in_a_class_list() {
    let header = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn";
    for (row, expected) in [
        ("4601;46505;46;10A;04841099821;\"Voksende;Bytte\"", "elev-v10j"),
        ("4601;46505;46;10A;04841099821;Voksende Bytte", ""),
        ("4601;46505;47;10A;04841099821;Voksende Bytte", "elev-v5c"),
        ("4601;46505;11;10A;04841099821;Voksende Bytte", "elev-l3b"),
        ("4601;11505;46;10A;04841099821;Voksende Bytte", "elev-v7"),
        ("1101;46505;46;10A;04841099821;Voksende Bytte", "elev-l3b"),
        ("4601;46505;46;10A;04841099821;Voksende B\u{c3}\u{98}tte", "elev-v10g"),
    ] {
        assert_eq!(rules("elev.klasseliste", &format!("{header}\n{row}\n")).join(" "), expected, "{row}");
    }
}

#[test]
fn a_date_of_antiquity_expects_no_year_of_birth() {
    let header = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid";
    let row = "4601;46505;46;10A;04841099821;Voksende Bytte;0005-01-01";
    assert!(rules("elev.klasseliste", &format!("{header}\n{row}\n")).is_empty());
}

#[test]
fn in_a_submission() {
    assert_eq!(rules("elev.vigoskole", "[]"), ["format-wrong-type"]);
    assert_eq!(rules("elev.vigoskole", r#"{"school":{"orgNumber":"974603268"},"students":1}"#), ["format-wrong-type"]);
    assert_eq!(rules("elev.vigoskole", r#"{"school":{"orgNumber":"974603268"},"students":[]}"#), ["elev-v13"]);
}
