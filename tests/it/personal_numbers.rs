//! No number of a person and no path of a machine in what is published; no number in what is printed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use sluse_core::ids::{DNummer, Fodselsnummer, Personidentifikator, VigoFiktivt};
use sluse_tests::numbers::{eleven_digits, may_be_a_persons};
use sluse_tests::place::root;

/// Numbers without a synthetic mark that Skatteetaten has published as examples, and that hold under the rule of 1964.
const PUBLISHED: [&str; 3] = ["02013299997", "02013299806", "30108299920"];

/// Every file that is or may be committed, with what text it has.
fn files() -> Vec<(PathBuf, String)> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git is part of the toolchain");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).expect("UTF-8");
    let paths = names.split_terminator('\0').map(|name| root().join(name));
    // A file may be listed and have just been removed.
    paths.filter_map(|path| Some((path.clone(), String::from_utf8_lossy(&fs::read(path).ok()?).into_owned()))).collect()
}

#[test]
fn no_file_holds_a_number_that_may_be_a_persons() {
    for (path, text) in files() {
        let real = eleven_digits(&text)
            .into_iter()
            .position(|number| may_be_a_persons(&number) && !PUBLISHED.contains(&number.as_str()));
        assert_eq!(real, None, "{}: use a Tenor number or a published example", path.display());
    }
}

#[test]
fn no_file_names_a_place_on_this_machine() {
    let root = root();
    let parent = root.parent().expect("the repository stands in a folder");
    let machine = format!("{}/", parent.display());
    assert!(machine.len() > 1, "the repository stands in the root folder");
    for (path, text) in files() {
        assert!(!text.contains(&machine), "{} names a folder of this machine", path.display());
    }
}

#[test]
fn packages_come_from_the_public_registries() {
    let may = ["registry+https://github.com/rust-lang/crates.io-index", "https://registry.npmjs.org/"];
    let locks = files().into_iter().filter(|(path, _)| {
        path.file_name().is_some_and(|name| name == "Cargo.lock" || name == "package-lock.json" || name == ".npmrc")
    });
    for (path, text) in locks {
        for line in text
            .lines()
            .filter(|line| line.contains("source = ") || line.contains("\"resolved\"") || line.contains("registry="))
        {
            let known = may.iter().any(|registry| line.contains(registry)) || !line.contains("://");
            assert!(known, "{}: {}", path.display(), line.trim());
        }
    }
}

#[test]
fn debug_of_an_identifier_holds_no_digit_of_it() {
    let shown = [
        format!("{:?}", Fodselsnummer::parse("04841099821")),
        format!("{:?}", DNummer::parse("41819077906")),
        format!("{:?}", VigoFiktivt::parse("42059199202")),
        format!("{:?}", Personidentifikator::parse("04841099821")),
        format!("{:?}", Personidentifikator::parse("42059199202")),
        format!("{:?}", Personidentifikator::parse("04841099822")),
    ];
    for text in shown {
        assert!(!text.contains(|character: char| character.is_ascii_digit()), "{text}");
    }
}
