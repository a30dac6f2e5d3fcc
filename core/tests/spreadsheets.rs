//! What spreadsheets make of a list: separators, titles, sums, cells left out and added, damaged headers.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/rows.rs"]
mod rows;

use calls::{Outcome, head, outcome};
use rows::{HEADER, OTHER, ROW, csv, csv_refusal, places, vigo};
use sluse_core::wire::{Refusal, RefusalArg};

#[test]
fn commas_and_tabs_are_read_where_the_header_shows_them_and_told() {
    let wrong = ROW.replace("46101", "x");
    let expected = csv(format!("{HEADER}\n{ROW}\n{wrong}\n")).findings;
    for separator in [",", "\t"] {
        let text = format!("{HEADER}\n{ROW}\n{wrong}\n").replace(';', separator);
        for head in [head("elev.klasseliste", "csv"), head("elev.klasseliste", ""), head("", "")] {
            let mut answer = outcome(&head, text.as_bytes()).answer();
            assert_eq!(places(&answer, "format-separator"), [(None, Some(1))]);
            answer.findings.retain(|finding| finding.rule != "format-separator");
            assert_eq!(answer.findings, expected);
        }
    }
    // A comma in a name makes a cell more: it is found, never read as another name.
    let text = format!("{HEADER}\n{}\n", ROW.replace("Kari Nordmann", "Nordmann, Kari")).replace(';', ",");
    assert_eq!(places(&csv(text), "format-cell-count"), [(Some(1), Some(2))]);
}

#[test]
fn separators_that_are_not_read_are_named() {
    let found = |refusal: Refusal| (refusal.code, refusal.args.get("found").cloned());
    let named = |name: &str| ("wrong_delimiter".to_owned(), Some(RefusalArg::Names(vec![name.to_owned()])));
    let pipes = format!("{HEADER}\n{ROW}\n").replace(';', "|");
    for head in [head("elev.klasseliste", "csv"), head("elev.klasseliste", ""), head("", "")] {
        assert_eq!(found(outcome(&head, pipes.as_bytes()).refusal()), named("|"));
    }
    // Without a header nothing shows that a comma separates.
    assert_eq!(found(csv_refusal(ROW.replace(';', ","))), named(","));
    assert_eq!(found(csv_refusal(ROW.replace(';', "\t"))), named("TAB"));
}

#[test]
fn a_header_is_found_below_titles_and_the_line_for_spreadsheets() {
    let wrong = ROW.replace("46101", "x");
    let expected = csv(format!("{HEADER}\n{wrong}\n"));
    let table = format!("{HEADER}\n{wrong}\n");
    for (above, titles, hint) in [
        ("sep=;\n", 0, true),
        ("\u{feff}sep=;\r\n", 0, true),
        ("\"sep=;\"\n", 0, true),
        ("SEP=;;;;;;;\n", 0, true),
        ("\n;;;\nsep=;\n", 0, true),
        ("Elevliste 10. trinn, skoleåret 2025-2026\n\nUttrekk; 10.03.2026\n", 2, false),
        ("sep=;\nElevliste \"10. trinn\n", 1, true),
        (";;;;\n \u{a0};\u{feff}\n", 0, false),
        ("1\n2\n3\n4\n5\n6\n7\n8\n9\n", 9, false),
    ] {
        for head in [head("elev.klasseliste", "csv"), head("elev.klasseliste", ""), head("", "")] {
            let answer = outcome(&head, format!("{above}{table}").as_bytes()).answer();
            assert_eq!(answer.counts.records, 1, "{above:?}");
            assert_eq!(places(&answer, "format-title-lines").len(), usize::from(titles > 0), "{above:?}");
            assert_eq!(places(&answer, "format-sep-line").len(), usize::from(hint), "{above:?}");
            let lines = above.matches('\n').count() as u64;
            assert_eq!(places(&answer, "elev-v6"), [(Some(1), Some(lines + 2))], "{above:?}");
            let more = answer.findings.len() - usize::from(titles > 0) - usize::from(hint);
            assert_eq!(more, expected.findings.len(), "{above:?}");
        }
    }
    assert_eq!(csv_refusal(format!("{}{table}", "Elever\n".repeat(10))).code, "wrong_header");
    // The line names a separator that is read, too.
    let answer = csv(format!("sep=,\n{table}").replace(';', ","));
    assert_eq!(places(&answer, "format-separator"), [(None, Some(2))]);
}

#[test]
fn rows_that_are_no_pupils_are_told_once_and_not_counted() {
    let quoted = HEADER.split(';').map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(";");
    for (row, rule) in [
        (HEADER.to_owned(), "format-header-again"),
        (HEADER.to_uppercase(), "format-header-again"),
        (quoted, "format-header-again"),
        (format!("\u{feff}{HEADER}"), "format-header-again"),
        ("Antall elever: 25".to_owned(), "format-totals-line"),
        ("Totalt 28 elever;;;;;;".to_owned(), "format-totals-line"),
        (";;;Sum;;25".to_owned(), "format-totals-line"),
        ("\"Sum\";2".to_owned(), "format-totals-line"),
    ] {
        let answer = csv(format!("{HEADER}\n{ROW}\n{row}\n{row}\n{}\n", OTHER.replace("46101", "x")));
        assert_eq!(answer.counts.records, 2, "{row}");
        assert_eq!(places(&answer, rule), [(None, Some(3))], "{row}");
        assert_eq!(places(&answer, "elev-v6"), [(Some(2), Some(5))], "{row}");
        assert_eq!(answer.counts.error, 1, "{row}");
    }
    // A pupil whose row says little is none of them.
    for row in ["Summe;46101;46;10A;02013299997;Sum Total", ";;;;02013299997;Total", "Sum;;;;02013299997"] {
        let answer = csv(format!("{HEADER}\n{row}\n"));
        assert_eq!((answer.counts.records, places(&answer, "format-totals-line")), (1, vec![]), "{row}");
    }
    for blank in ["\"\";\"\"", "\u{a0};\u{feff};\u{200b}", " ; \t", "\" \""] {
        let answer = csv(format!("{HEADER}\n{blank}\n{ROW}\n{blank}\n"));
        assert_eq!((answer.counts.records, answer.counts.error), (1, 0), "{blank:?}");
    }
}

#[test]
fn the_mark_of_the_end_that_dos_wrote_is_told() {
    let plain = csv(format!("{HEADER}\n{ROW}\n"));
    for end in ["\u{1a}", "\u{1a}\r\n", "\u{1a}\u{1a}"] {
        let answer = csv(format!("{HEADER}\n{ROW}\n{end}"));
        assert_eq!(places(&answer, "format-end-of-file"), [(None, None)]);
        assert_eq!((answer.counts.records, answer.findings.len()), (1, plain.findings.len() + 1));
    }
    let answer = vigo("TOF;1.3.8.0;;;46;;;\n$AV;46101;10A;02013299997;A B;\nEOF;2;\n\u{1a}");
    assert_eq!((places(&answer, "format-end-of-file"), places(&answer, "elev-v1b")), (vec![(None, None)], vec![]));
}

#[test]
fn line_ends_of_no_list_are_refused_by_name() {
    for end in ["\u{85}", "\u{2028}", "\u{2029}"] {
        let refusal = csv_refusal(format!("{HEADER}{end}{ROW}{end}"));
        assert_eq!((refusal.code.as_str(), refusal.at.offset), ("line_ends", Some(HEADER.len() as u64)));
        let text = format!("TOF;1.3.8.0;;;46;;;{end}EOF;1;{end}");
        assert_eq!(outcome(&head("elev.vigo1", ""), text.as_bytes()).refusal().code, "line_ends");
    }
}

#[test]
fn a_damaged_letter_of_a_header_is_told_and_the_column_read() {
    let expected = csv(format!("{HEADER}\n{ROW}\n")).findings;
    for letter in ["?", "??", "\u{fffd}", "Ã¸", "Ãƒ¸", "¿", "›", "", "_"] {
        let header = HEADER.replace('ø', letter);
        for (payload, count) in [(format!("{header}\n{ROW}\n"), 1), (format!("{header};kj{letter}nn\n{ROW};\n"), 2)] {
            for head in [head("elev.klasseliste", "csv"), head("", "")] {
                let Outcome::Answer(mut answer) = outcome(&head, payload.as_bytes()) else { panic!("{payload}") };
                assert_eq!(places(&answer, "format-damaged-header").len(), count, "{letter}");
                answer.findings.retain(|finding| finding.rule != "format-damaged-header");
                assert_eq!(answer.findings, expected, "{letter}");
            }
        }
    }
    // Another name is none.
    for name in ["fXdselsnummer", "fødselsnummeret", "xf?dselsnummer"] {
        assert_eq!(csv_refusal(format!("{}\n{ROW}\n", HEADER.replace("fødselsnummer", name))).code, "wrong_header");
    }
}

#[test]
fn cells_at_the_end_that_say_nothing_are_nothing() {
    let expected = csv(format!("{HEADER}\n{ROW}\n")).findings;
    for payload in [
        format!("{HEADER}\n{ROW};\n"),
        format!("{HEADER}\n{ROW};; ;\u{a0};\"\"\n"),
        format!("{HEADER};;;\n{ROW}\n"),
        format!("{HEADER};\n{ROW};;\n"),
        format!("{HEADER};\"\"\n{ROW};{}\n", ";".repeat(100_000)),
    ] {
        assert_eq!(csv(payload).findings, expected);
    }
    let short = ROW.replace(";2026-03-01", "");
    assert_eq!(csv(format!("{HEADER}\n{short}\n")).counts.error, 0);
    // One column that is needed and missing is missing; a row that lacks more is broken off.
    let answer = csv(format!("{HEADER}\n{}\n", short.replace(";Kari Nordmann", "")));
    assert_eq!((places(&answer, "elev-v10"), answer.counts.error), (vec![(Some(1), Some(2))], 0));
}
