//! Modules of a crate or a package use each other in one direction. In the core, floors say so (`sources.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sluse_tests::code::{below, code};
use sluse_tests::place::{root, sources};

type Uses = BTreeMap<String, BTreeSet<String>>;

/// Takes away what uses nothing that is left, again and again: what then remains uses each other in a circle.
fn circle(mut uses: Uses) -> Vec<String> {
    loop {
        let left: BTreeSet<String> = uses.keys().cloned().collect();
        let is_done = |used: &BTreeSet<String>| used.is_disjoint(&left);
        let before = uses.len();
        uses.retain(|_, used| !is_done(used));
        if uses.len() == before {
            return uses.into_keys().collect();
        }
    }
}

/// The first part of a file's path below a folder, without its ending.
fn module(path: &Path, folder: &str) -> String {
    let below = path.strip_prefix(root().join(folder)).expect("a file of the folder");
    let first = below.components().next().expect("it has a name");
    Path::new(first.as_os_str()).with_extension("").to_string_lossy().into_owned()
}

/// Which top modules use which, without themselves.
fn uses(folder: &str, ending: &str, used_by: impl Fn(&str) -> Vec<String>) -> Uses {
    let mut all = Uses::new();
    for (path, text) in sources(folder, ending) {
        let own = module(&path, folder);
        let used = used_by(&text).into_iter().filter(|used| *used != own).collect::<Vec<_>>();
        all.entry(own).or_default().extend(used);
    }
    all
}

fn crate_uses(text: &str) -> Vec<String> {
    let product = code(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default());
    below(&product, "crate").into_iter().map(str::to_owned).collect()
}

/// Modules of the package that a module of Python imports: `from .answer import …`, `from . import answer, source`.
fn package_uses(text: &str) -> Vec<String> {
    let imports = text.lines().filter_map(|line| line.trim_start().strip_prefix("from .")?.split_once(" import "));
    let mut used = Vec::new();
    for (from, names) in imports {
        match from.trim_start_matches('.') {
            "" => used.extend(names.split(',').map(|name| name.trim().to_owned())),
            module => used.push(module.split('.').next().unwrap_or_default().to_owned()),
        }
    }
    used
}

#[test]
fn modules_of_the_host_use_each_other_in_one_direction() {
    let mut uses = uses("host/src", "rs", crate_uses);
    assert!(uses.len() > 20 && uses["http"].contains("submit"), "it reads what uses what: {:?}", uses["http"]);
    // The list of modules, which uses none of them by path.
    uses.remove("lib");
    assert_eq!(circle(uses), Vec::<String>::new());
}

#[test]
fn modules_of_the_wheel_use_each_other_in_one_direction() {
    let folder = "wasm/python/src/sluse";
    let mut uses = uses(folder, "py", package_uses);
    assert!(uses["answer"].contains("findings"), "it reads what uses what");
    // Python runs it before any other module, and it imports all of them.
    uses.remove("__init__");
    assert_eq!(circle(uses), Vec::<String>::new());
    let within_the_cli = self::uses(&format!("{folder}/cli"), "py", |text| {
        let own = text.replace("from ..", "from the package ");
        package_uses(&own)
    });
    assert_eq!(
        circle(within_the_cli.into_iter().filter(|(name, _)| name != "__init__").collect()),
        Vec::<String>::new()
    );
}

#[test]
fn a_circle_is_found() {
    let uses = |pairs: &[(&str, &[&str])]| -> Uses {
        let all = pairs.iter().map(|(own, used)| ((*own).to_owned(), used.iter().map(|it| (*it).to_owned()).collect()));
        all.collect()
    };
    assert_eq!(circle(uses(&[("a", &["b"]), ("b", &["c", "std"]), ("c", &[])])), Vec::<String>::new());
    assert_eq!(circle(uses(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"]), ("d", &[])])), ["a", "b", "c"]);
}
