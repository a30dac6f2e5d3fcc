use sluse_wire::ids::{Convention, Kind, Reason, Verdict};

use super::{Answers, Form};
use crate::cli::CliError;
use crate::cli::id::words::Words;
use crate::cli::lang::Lang;

/// This program's own words; the module's are its own to test.
fn words(lang: Lang) -> Words {
    let catalogue = r#"{"words":{"en":{"id.kind.fnr":"National identity number"}}}"#;
    Words::read(catalogue.as_bytes(), lang).expect("a catalogue")
}

/// What is written for these pairs of verdict byte and kind byte.
fn written(form: Form<'_>, pairs: &[(u8, u8)]) -> Result<String, CliError> {
    let (verdicts, kinds): (Vec<u8>, Vec<u8>) = pairs.iter().copied().unzip();
    let mut out = Vec::new();
    Answers::new(form).write(&[verdicts, kinds].concat(), &mut out)?;
    Ok(String::from_utf8(out).expect("text"))
}

#[test]
fn an_object_has_its_keys_in_the_documented_order() {
    let lines = written(Form::Jsonl, &[(0x81, 1), (0x88, 2), (0x80, 7), (0x84, 3), (3, 0)]).expect("known verdicts");
    let expected = [
        r#"{"line":1,"valid":true,"kind":"fnr","synthetic":"tenor","control":"1964"}"#,
        r#"{"line":2,"valid":true,"kind":"dnr","control":"2032"}"#,
        r#"{"line":3,"valid":true,"kind":"orgnr"}"#,
        r#"{"line":4,"valid":true,"kind":"hnr","synthetic":"nav_or_hnr","control":"1964"}"#,
        r#"{"line":5,"valid":false,"kind":null,"reason":"control"}"#,
    ];
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn the_table_has_its_columns_below_their_headings() {
    let words = words(Lang::En);
    let answers = Answers::new(Form::Table(&words));
    let mut out = Vec::new();
    answers.begin(&mut out).expect("memory can be written");
    let heading = String::from_utf8(out).expect("text");
    let rows = written(Form::Table(&words), &[(0x81, 1), (3, 0)]).expect("known verdicts");
    let (valid, invalid) = rows.split_once('\n').expect("two lines");
    for (line, column, cell) in
        [(valid, "verdict", "valid"), (valid, "kind", "fnr"), (valid, "synthetic", "tenor"), (valid, "rule", "1964")]
            .into_iter()
            .chain([(invalid, "verdict", "invalid"), (invalid, "reason", "control")])
    {
        let at = heading.find(column).expect("a column");
        assert!(line[at..].starts_with(cell), "{column}: {line}");
    }
}

#[test]
fn every_verdict_of_the_contract_has_words() {
    let mut pairs: Vec<(u8, u8)> = Reason::ALL.into_iter().map(|reason| (Verdict::invalid(reason).byte(), 0)).collect();
    for kind in Kind::ALL {
        let conventions = Convention::ALL.into_iter().map(|convention| convention as u8);
        pairs.extend(conventions.chain([0]).flat_map(|it| [(0x80 | it, kind.code()), (0x88 | it, kind.code())]));
    }
    let tables = [Lang::Nb, Lang::Nn, Lang::En].map(words);
    for form in tables.iter().map(Form::Table).chain([Form::Jsonl]) {
        let lines = written(form, &pairs).expect("known verdicts");
        assert_eq!(lines.lines().count(), pairs.len());
    }
}

#[test]
fn a_verdict_that_the_contract_does_not_know_is_no_answer() {
    for pair in [(0, 0), (11, 0), (0x80, 0), (0x80, 14), (0x80, 255)] {
        assert!(matches!(written(Form::Jsonl, &[pair]), Err(CliError::Engine(_))), "{pair:?}");
    }
}

#[test]
fn answers_are_counted_by_kind_and_by_reason() {
    let mut answers = Answers::new(Form::Jsonl);
    for answer in [[0x81, 3, 1, 0], [0x80, 3, 1, 0]] {
        answers.write(&answer, &mut Vec::new()).expect("known verdicts");
    }
    let tally = answers.tally();
    assert_eq!((tally.valid(), tally.invalid()), (2, 2));
    let mut out = Vec::new();
    tally.write(&words(Lang::En), &mut out).expect("memory can be written");
    let text = String::from_utf8(out).expect("text");
    let rows: Vec<String> = text.lines().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(rows, ["Lines: 4, valid: 2, invalid: 2", "2 fnr National identity number", "2 control"]);
}
