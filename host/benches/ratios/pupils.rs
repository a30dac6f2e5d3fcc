//! Pupils with Tenor-like numbers (month + 80), one in fifty with a fault: the same every time.

/// Pupil records as NDJSON of `elev.klasseliste`.
pub(crate) fn ndjson(count: usize) -> Vec<u8> {
    rows(count, |number, class, name| {
        format!(
            "{{\"kommunenummer\":\"4601\",\"skolenummer\":\"46505\",\"fylkesnummer\":\"46\",\"klasse\":\"{class}\",\"fødselsnummer\":\"{number}\",\"elev_namn\":\"{name}\",\"lastet_tid\":\"2026-03-10T14:00:00\"}}\n"
        )
    })
}

/// The same as semicolon rows.
pub(crate) fn csv(count: usize) -> Vec<u8> {
    let mut list =
        "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n".to_owned().into_bytes();
    list.extend(rows(count, |number, class, name| {
        format!("4601;46505;46;{class};{number};{name};2026-03-10T14:00:00\n")
    }));
    list
}

fn rows(count: usize, row: impl Fn(&str, &str, &str) -> String) -> Vec<u8> {
    const NAMES: [&str; 4] = ["Voksende Bytte", "Øde Arterie", "Utmerket Kvern", "Tom Æresgjest"];
    const CLASSES: [&str; 3] = ["10A", "10B", "10C"];
    let mut list = Vec::new();
    let numbers = (0..).filter_map(tenor_number);
    for (at, number) in numbers.take(count).enumerate() {
        let class = if at % 50 == 7 { "9A" } else { CLASSES[at % 3] };
        list.extend_from_slice(row(&number, class, NAMES[at % 4]).as_bytes());
    }
    list
}

/// The number of that index, unless its control digits would be 10.
fn tenor_number(index: u64) -> Option<String> {
    const FIRST: [u64; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    const SECOND: [u64; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let day = index % 28 + 1;
    let month = index / 28 % 12 + 81;
    let individ = 999 - index / 336 % 500;
    let number = format!("{day:02}{month:02}10{individ:03}");
    let first = control(&number, &FIRST)?;
    let number = format!("{number}{first}");
    let second = control(&number, &SECOND)?;
    Some(format!("{number}{second}"))
}

fn control(number: &str, weights: &[u64]) -> Option<u64> {
    let sum: u64 = number.bytes().zip(weights).map(|(digit, weight)| u64::from(digit - b'0') * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => None,
        digit => Some(digit),
    }
}
