//! The dated list of kommuner and fylker against what Statistisk sentralbyrå says of it.

use sluse_core::date::Date;
use sluse_core::ids::{Existence, Fylkesnummer, Kommune, Kommunenummer};

/// source: file description 11CF of 2026: fylke and number of its kommuner.
const KOMMUNER_2026: [(&str, usize); 15] = [
    ("03", 1),
    ("11", 23),
    ("15", 27),
    ("18", 41),
    ("31", 12),
    ("32", 21),
    ("33", 18),
    ("34", 46),
    ("39", 6),
    ("40", 17),
    ("42", 25),
    ("46", 43),
    ("50", 38),
    ("55", 21),
    ("56", 18),
];

/// source: file description 11CF of 2022: the fylker of its kommuner.
const FYLKER_2022: [&str; 11] = ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"];

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn number(text: &str) -> Kommunenummer {
    Kommunenummer::parse(text).unwrap()
}

fn all_numbers() -> impl Iterator<Item = Kommunenummer> {
    (0..=9999).map(|code| number(&format!("{code:04}")))
}

fn in_force(on: &str) -> Vec<Kommunenummer> {
    all_numbers().filter(|number| number.on(day(on)) == Existence::Exists).collect()
}

fn texts(kommuner: impl Iterator<Item = Kommune>) -> Vec<String> {
    kommuner.map(|kommune| kommune.number().to_string()).collect()
}

#[test]
fn there_are_356_until_2023_and_357_since() {
    for (on, count) in
        [("2020-01-01", 356), ("2022-06-30", 356), ("2023-12-31", 356), ("2024-01-01", 357), ("2026-11-22", 357)]
    {
        assert_eq!(in_force(on).len(), count, "{on}");
    }
}

#[test]
fn each_fylke_has_as_many_as_the_list_of_2026() {
    let kommuner = in_force("2026-11-22");
    for (fylke, count) in KOMMUNER_2026 {
        let fylke = Fylkesnummer::parse(fylke).unwrap();
        assert_eq!(kommuner.iter().filter(|number| number.fylkesnummer() == fylke).count(), count, "{fylke}");
    }
}

#[test]
fn fylker_exist_while_they_have_kommuner() {
    let now: Vec<&str> = KOMMUNER_2026.iter().map(|row| row.0).collect();
    for code in 0..100 {
        let text = format!("{code:02}");
        let fylke = Fylkesnummer::parse(&text).unwrap();
        let (before, since) = (FYLKER_2022.contains(&text.as_str()), now.contains(&text.as_str()));
        let expected = |on: bool| match (before || since, on) {
            (false, _) => Existence::NotInList,
            (true, false) => Existence::NotOnDay,
            (true, true) => Existence::Exists,
        };
        assert_eq!(fylke.on(day("2019-12-31")), Existence::Unknown);
        assert_eq!((fylke.on(day("2020-01-01")), fylke.on(day("2023-12-31"))), (expected(before), expected(before)));
        assert_eq!(fylke.on(day("2024-01-01")), expected(since));
        assert_eq!(fylke.exists_on(day("2024-01-01")), since);
        assert!(fylke.exists_on(day("2019-12-31")));
    }
}

#[test]
fn a_number_holds_from_its_first_day_until_the_day_it_ends() {
    for (text, before, since) in [
        ("3001", Existence::Exists, Existence::NotOnDay),
        ("3101", Existence::NotOnDay, Existence::Exists),
        ("0301", Existence::Exists, Existence::Exists),
        ("0101", Existence::NotInList, Existence::NotInList),
        ("9999", Existence::NotInList, Existence::NotInList),
    ] {
        let number = number(text);
        assert_eq!(number.on(day("2019-12-31")), Existence::Unknown, "{text}");
        assert_eq!(number.on(day("2020-01-01")), before, "{text}");
        assert_eq!(number.on(day("2023-12-31")), before, "{text}");
        assert_eq!(number.on(day("2024-01-01")), since, "{text}");
        assert_eq!(number.listed().is_some(), before != Existence::NotInList, "{text}");
    }
}

#[test]
fn the_days_of_an_entry_agree_with_what_it_says_of_a_day() {
    let days = ["2020-01-01", "2023-12-31", "2024-01-01", "2026-11-22"].map(day);
    for kommune in all_numbers().filter_map(Kommunenummer::listed) {
        for day in days {
            let within = kommune.valid_from() <= day && kommune.valid_to().is_none_or(|end| day < end);
            assert_eq!(kommune.exists_on(day), within);
            assert_eq!(kommune.number().on(day), kommune.on(day));
        }
        assert!(kommune.exists_on(day("2019-12-31")), "nothing is denied");
    }
}

#[test]
fn alesund_became_alesund_and_haram() {
    let listed = |text: &str| number(text).listed().unwrap();
    assert_eq!(texts(listed("1507").successors()), ["1508", "1580"]);
    assert_eq!(texts(listed("1508").predecessors()), ["1507"]);
    assert_eq!(texts(listed("1580").predecessors()), ["1507"]);
    assert_eq!(texts(listed("1507").predecessors()), [] as [&str; 0]);
}

/// Names that the change of fylke or a new official name made differ: see `core/lists/kommuner.csv`.
#[test]
fn a_name_is_the_same_without_its_fylke_and_its_other_languages() {
    for (old, new) in [("3001", "3101"), ("3018", "3114"), ("5414", "5516"), ("5424", "5536")] {
        assert_eq!(texts(number(old).listed().unwrap().successors()), [new], "{old}");
    }
    // Våler in Innlandet has kept its number.
    assert_eq!(texts(number("3419").listed().unwrap().successors()), [] as [&str; 0]);
}

#[test]
fn what_ended_is_followed_and_what_began_has_one_before_it() {
    let (change, eve) = (day("2024-01-01"), day("2023-12-31"));
    for kommune in all_numbers().filter_map(Kommunenummer::listed) {
        let (successors, predecessors) = (texts(kommune.successors()), texts(kommune.predecessors()));
        let text = kommune.number().to_string();
        match (kommune.exists_on(eve), kommune.exists_on(change)) {
            (true, true) => assert!(successors.is_empty() && predecessors.is_empty(), "{text}"),
            (true, false) => {
                assert_eq!(successors.len(), if text == "1507" { 2 } else { 1 }, "{text}");
                assert!(kommune.successors().all(|next| texts(next.predecessors()) == [text.as_str()]), "{text}");
            }
            _ => assert_eq!((predecessors.len(), successors.len()), (1, 0), "{text}"),
        }
    }
}
