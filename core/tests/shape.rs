//! A record is read by the shape of one before where it has that, and judged the same where it has not.
//!
//! Each odd record stands once by itself and once behind usual ones, whose shape has been learned by then: what is found
//! in it is the same, and nothing is found in the usual one behind it.

#[expect(dead_code, reason = "outcomes are compared as they are")]
#[path = "support/calls.rs"]
mod calls;

use calls::{Outcome, head, outcome};
use sluse_core::call::check::{check, check_document};
use sluse_core::families::All;

const COLUMNS: [&str; 7] =
    ["kommunenummer", "skolenummer", "fylkesnummer", "klasse", "fødselsnummer", "elev_namn", "lastet_tid"];

/// Of nobody: Tenor's, month + 80. The last one is that of the odd record.
const NUMBERS: [&str; 5] = ["11831070295", "21811053721", "04841099821", "27891054802", "12901052954"];

/// How programs write JSON: what stands around a record's members, behind a colon and between members.
const STYLES: [[&str; 4]; 3] = [["{", ":", ",", "}"], ["{", ": ", ", ", "}"], ["{ ", " :\t", " , ", " } "]];

/// What may stand where a text is usual.
const VALUES: [&str; 30] = [
    r#""""#,
    r#"" ""#,
    r#""\u0034601""#,
    r#""10A ""#,
    r#""\t10A""#,
    r#""Ola  Nordmann""#,
    r#""Ås\u0065 Øde""#,
    r#""A \"B\" C""#,
    r#""Per\\Pål X""#,
    r#""Per;Pål X""#,
    r#""Voksende""#,
    r#""4640""#,
    r#""46999""#,
    r#""99""#,
    r#""9A""#,
    r#""18871053088""#,
    r#""0484109982""#,
    r#""55102499947""#,
    r#""42059199202""#,
    r#""2026-02-30""#,
    "\"a\u{30a}se B\"",
    "\"\u{a0}46\"",
    "\"x\u{200b} y\"",
    "null",
    "4601",
    "true",
    "[]",
    "{}",
    r#"{"type":["x"]}"#,
    r#"["4601"]"#,
];

/// What may stand in a cell.
const CELLS: [&str; 25] = [
    "",
    " ",
    "  10A",
    "\"10A\"",
    "\"10\"\"A\"",
    "\"10A\"x",
    " \"4601\"",
    "=\"4601\"",
    "'4601",
    "10\"A",
    "Ola  Nordmann",
    "\u{a0}46",
    "x\u{200b} y",
    "Voksende",
    "4640",
    "46999",
    "99",
    "9A",
    "18871053088",
    "0484109982",
    "42059199202",
    "2026-02-30",
    "kommunenummer",
    "Antall 4",
    "\t",
];

fn usual(number: &'static str) -> [&'static str; 7] {
    ["4601", "46505", "46", "10A", number, "Voksende Bytte", "2026-03-01T10:00:00"]
}

/// What is found in the row, without its place; the code of a refusal instead.
fn found(outcome: &Outcome, row: u64) -> Result<Vec<String>, &str> {
    match outcome {
        Outcome::Answer(answer) => {
            let of_row = answer.findings.iter().filter(|finding| finding.at.row == Some(row));
            Ok(of_row.map(|finding| format!("{} {:?} {:?}", finding.rule, finding.at.field, finding.args)).collect())
        }
        Outcome::Refusal(refused) => Err(&refused.refusal.code),
    }
}

/// Holds the odd record by itself against the same behind three usual ones and before another.
fn hold(format: &str, write: impl Fn(&[&[u8]]) -> Vec<u8>, usual: &[Vec<u8>], odd: &[u8]) {
    let head = head("elev.klasseliste", format);
    let alone = outcome(&head, &write(&[odd]));
    let [first, second, third, last] = usual else { panic!("four usual records") };
    let behind = outcome(&head, &write(&[first, second, third, odd, last]));
    let told = || String::from_utf8_lossy(odd).into_owned();
    assert_eq!(found(&alone, 1), found(&behind, 4), "{format}: {}", told());
    for row in [1, 2, 3, 5] {
        assert_eq!(found(&behind, row).unwrap_or_default(), [""; 0], "{format}: row {row} beside {}", told());
    }
}

/// An object in a style; each value as it stands in JSON.
fn object(style: [&str; 4], members: &[(String, String)]) -> Vec<u8> {
    let [open, colon, comma, close] = style;
    let members: Vec<String> = members.iter().map(|(key, value)| format!("{key}{colon}{value}")).collect();
    format!("{open}{}{close}", members.join(comma)).into_bytes()
}

fn members(number: &'static str) -> Vec<(String, String)> {
    COLUMNS.iter().zip(usual(number)).map(|(key, text)| (format!("\"{key}\""), format!("\"{text}\""))).collect()
}

#[test]
fn an_odd_object_is_judged_alone_as_behind_usual_ones() {
    let lines =
        |records: &[&[u8]]| records.iter().flat_map(|record| [record, &b"\n"[..]].concat()).collect::<Vec<u8>>();
    let array = |records: &[&[u8]]| [b"[", &records.join(&b",\n"[..])[..], b"]"].concat();
    for style in STYLES {
        let four: Vec<Vec<u8>> = NUMBERS[..4].iter().map(|number| object(style, &members(number))).collect();
        let mut odd: Vec<Vec<u8>> = Vec::new();
        for at in 0..COLUMNS.len() {
            for value in VALUES {
                let mut members = members(NUMBERS[4]);
                members[at].1 = value.to_owned();
                odd.push(object(style, &members));
            }
            let mut without = members(NUMBERS[4]);
            let member = without.remove(at);
            odd.push(object(style, &without));
            without.push(member.clone());
            odd.push(object(style, &without));
            without.push(member);
            odd.push(object(style, &without));
            let mut renamed = members(NUMBERS[4]);
            renamed[at].0 = renamed[at].0.to_uppercase();
            odd.push(object(style, &renamed));
            renamed[at].0 = format!("\"\\u{:04x}{}", COLUMNS[at].as_bytes()[0], &members(NUMBERS[4])[at].0[2..]);
            odd.push(object(style, &renamed));
            renamed.insert(at, ("\"ekstra\"".to_owned(), "{\"a\":[]}".to_owned()));
            odd.push(object(style, &renamed));
        }
        let whole = object(style, &members(NUMBERS[4]));
        for end in 1..whole.len() {
            odd.push(whole[..end].to_vec());
        }
        for odd in odd {
            hold("ndjson", lines, &four, &odd);
            hold("json", array, &four, &odd);
        }
    }
}

/// What may stand where a number or a truth value is usual.
const BARE: [&str; 26] = [
    "0",
    "7",
    "7.5",
    "19.55",
    "0.5",
    "07",
    "00",
    "7.",
    ".5",
    "-7",
    "7e1",
    "7.5E+1",
    "7.5.5",
    "7x",
    "7.5\u{a0}",
    "true",
    "false",
    "truex",
    "tru",
    "null",
    "nul",
    "\"7.5\"",
    "\"7\\u002e5\"",
    "\"\"",
    "[7]",
    "{}",
];

#[test]
fn records_of_many_types_are_judged_alone_as_among_others() {
    const TILTAK: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":#}"#;
    const FERIE: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2025-10-01","til":null,"individuell":#,"antall":4}"#;
    const OPPHOLD: &str =
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","fornyet":# ,"fra":"2025-02-01"}"#;
    const OTHERS: [&str; 9] = [
        r#"{"type":"person","id":"q1","kommunenummer":"4601","duf":"299900000710","barn_under_18":false}"#,
        r#"{"type":"kontakt","id":"k1","person":"q1","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"KRAV","dato":"2025-06-09"}"#,
        r#"{"type":"tiltak","id":"t2","program":"i2","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":19.5}"#,
        r#"{"type":"tiltak","id":"t3","program":"i2","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":"19.5"}"#,
        r#"{"type":"tiltak","id":"t4","program":"i2","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":null,"timer_per_uke":7}"#,
        r#"{"type":"tiltak","id":"t5","program":"i2","tiltakstype":"FORELDREVEILEDNING","fra":"2025-10-01","til":null,"individuell":true,"antall":4}"#,
        r#"{"type":"tiltak","id":"t6","program":"i2","tiltakstype":"FORELDREVEILEDNING","fra":"2025-10-01","til":null,"individuell":null,"antall":"4"}"#,
        r#"{"type":"opphold","id":"o2","person":"q1","hjemmel":"PARAGRAF_28","fornyet":false ,"fra":"2025-02-01"}"#,
        r#"{"type":"opphold","id":"o3","person":"q1","hjemmel":"PARAGRAF_28","fornyet":"true" ,"fra":"2025-02-01"}"#,
    ];
    let head = head("nir.ws4", "json");
    let array = |records: &[&str]| {
        let list = format!("[{}]", records.join(",\n"));
        let (mut by_shape, mut by_keys) = (Vec::new(), Vec::new());
        check::<All>(head.as_ref(), list.as_bytes(), &mut by_shape);
        check_document::<All>(head.as_ref(), list.as_bytes(), &mut by_keys);
        assert_eq!(by_shape, by_keys, "a form, which learns nothing, says the same: {list}");
        outcome(&head, list.as_bytes())
    };
    // What the field itself says, not what is linked.
    let own = |outcome: &Outcome, row| {
        found(outcome, row)
            .map(|mut all| {
                all.retain(|finding| {
                    ["nir-n11", "nir-n9", "format", "nir-n10"].iter().any(|rule| finding.starts_with(rule))
                });
                all
            })
            .map_err(str::to_owned)
    };
    for record in [TILTAK, FERIE, OPPHOLD] {
        for value in BARE {
            let odd = record.replace('#', value);
            let alone = own(&array(&[&odd]), 1);
            for before in 0..=OTHERS.len() {
                let (first, last) = OTHERS.split_at(before);
                // Twice, so that the second time every shape is known, and the odd one is met as itself.
                let among: Vec<&str> = [first, last, first, &[&odd], last, &[&odd]].concat();
                let among = array(&among);
                let at = (OTHERS.len() + before + 1) as u64;
                assert_eq!(own(&among, at), alone, "{odd} behind {before}");
                assert_eq!(own(&among, 2 * OTHERS.len() as u64 + 2), alone, "{odd} again, behind {before}");
            }
        }
    }
}

#[test]
fn an_odd_row_is_judged_alone_as_behind_usual_ones() {
    for end in ["\n", "\r\n", "\r"] {
        let header = COLUMNS.join(";");
        let list = |records: &[&[u8]]| {
            let rows = [header.as_bytes()].into_iter().chain(records.iter().copied());
            rows.flat_map(|row| [row, end.as_bytes()].concat()).collect::<Vec<u8>>()
        };
        let row = |cells: &[&str]| cells.join(";").into_bytes();
        let four: Vec<Vec<u8>> = NUMBERS[..4].iter().map(|number| row(&usual(number))).collect();
        let mut odd: Vec<Vec<u8>> = Vec::new();
        for at in 0..COLUMNS.len() {
            for cell in CELLS {
                let mut cells = usual(NUMBERS[4]);
                cells[at] = cell;
                odd.push(row(&cells));
            }
            odd.push(row(&usual(NUMBERS[4])[..at]));
            odd.push([row(&usual(NUMBERS[4])), vec![b';'; at]].concat());
            odd.push([row(&usual(NUMBERS[4])), vec![b';'; at], b"x".to_vec()].concat());
            let mut latin = usual(NUMBERS[4]);
            latin[at] = "Ase Ode";
            odd.push(row(&latin).into_iter().map(|byte| if byte == b'O' { 0xd8 } else { byte }).collect());
        }
        // A row of nothing is no row: there is none to hold against.
        for odd in odd.iter().filter(|odd| odd.iter().any(|byte| *byte != b';')) {
            hold("csv", list, &four, odd);
        }
    }
}

#[test]
fn lines_are_counted_alike_whatever_each_ends_with() {
    // A shape that was learned from a row ending with CR alone fits one that ends with CR LF, but for the LF.
    let ends = ["\n", "\r\n", "\r", "\r", "\r", "\r\n", "\r\n", "\n", "\n", "\r", "\r\n", "\n"];
    let mut list = COLUMNS.join(";") + "\n";
    for (end, number) in ends.iter().zip(NUMBERS.iter().cycle()) {
        list.push_str(&usual(number).join(";"));
        list.push_str(end);
    }
    list.push_str(&usual(NUMBERS[4]).join(";").replace("46505", "x"));
    let Outcome::Answer(answer) = outcome(&head("elev.klasseliste", "csv"), list.as_bytes()) else { panic!("refused") };
    let wrong = answer.findings.iter().find(|finding| finding.rule == "elev-v6").expect("a school that is none");
    assert_eq!((wrong.at.line, wrong.at.row), (Some(14), Some(13)));
}
