//! Who may depend on whom, by what cargo would build.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use sluse_tests::place::root;

const OURS: [&str; 13] = [
    "sluse-core",
    "sluse-wire",
    "sluse-abi",
    "sluse-component",
    "sluse-js",
    "sluse-js-ids",
    "sluse-js-lists",
    "sluse-js-nir",
    "sluse-js-nir-lists",
    "sluse-js-words",
    "sluse",
    "sluse-tests",
    "xtask",
];

/// What cargo says of every platform. Offline: what a build for this platform alone has fetched is not enough.
fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .other_options(["--locked".to_owned(), "--offline".to_owned()])
        .exec()
        .expect(
            "the crates of every platform are there after `cargo fetch --locked`, which `cargo xtask test` begins with",
        )
}

/// What is linked into each package, directly: by name, without what only tests or build scripts use.
fn linked(metadata: &Metadata) -> BTreeMap<&str, BTreeSet<&str>> {
    let names: BTreeMap<&PackageId, &str> =
        metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect();
    let resolve = metadata.resolve.as_ref().expect("a graph");
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for node in &resolve.nodes {
        let dependencies = node
            .deps
            .iter()
            .filter(|dependency| dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal))
            .map(|dependency| names[&dependency.pkg]);
        graph.entry(names[&node.id]).or_default().extend(dependencies);
    }
    graph
}

/// Everything linked into a package, directly or not.
fn closure<'a>(graph: &BTreeMap<&'a str, BTreeSet<&'a str>>, package: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&str> = graph[package].iter().copied().collect();
    while let Some(name) = waiting.pop() {
        if found.insert(name) {
            waiting.extend(&graph[name]);
        }
    }
    found
}

#[test]
fn the_core_builds_on_little_and_nothing_that_acts() {
    let metadata = metadata();
    // The last five write code while it is compiled, and are not in the product.
    let may = BTreeSet::from([
        "sluse-wire",
        "serde",
        "serde_core",
        "thiserror",
        "serde_derive",
        "thiserror-impl",
        "proc-macro2",
        "quote",
        "syn",
        "unicode-ident",
    ]);
    let uses = closure(&linked(&metadata), "sluse-core");
    assert!(uses.is_subset(&may), "{:?}", uses.difference(&may).collect::<Vec<_>>());
}

#[test]
fn the_core_has_no_features() {
    let metadata = metadata();
    let core = metadata.packages.iter().find(|package| package.name.as_str() == "sluse-core").expect("the core");
    assert!(core.features.is_empty(), "{:?}", core.features);
}

#[test]
fn faces_know_the_core_and_not_each_other() {
    let metadata = metadata();
    let graph = linked(&metadata);
    assert_eq!(graph["sluse-abi"], BTreeSet::from(["sluse-core"]));
    assert_eq!(graph["sluse-component"], BTreeSet::from(["sluse-core", "wit-bindgen"]));
    // talc is the allocator of the module for forms, and knows nothing.
    let for_forms = BTreeSet::from(["sluse-core", "talc", "wasm-bindgen"]);
    for face in ["sluse-js", "sluse-js-ids", "sluse-js-lists", "sluse-js-nir", "sluse-js-nir-lists", "sluse-js-words"] {
        assert_eq!(graph[face], for_forms, "{face}");
    }
}

#[test]
fn the_host_knows_of_ours_the_wire_alone_so_that_only_the_module_judges() {
    let metadata = metadata();
    let uses = closure(&linked(&metadata), "sluse");
    let ours: Vec<_> = uses.iter().filter(|name| OURS.contains(name)).collect();
    assert_eq!(ours, [&"sluse-wire"]);
}

#[test]
fn a_drill_can_stop_the_hosts_own_tests_and_no_program_that_is_handed_out() {
    let metadata = metadata();
    let host = metadata.packages.iter().find(|package| package.name.as_str() == "sluse").expect("the host");
    assert_eq!(host.features.keys().collect::<Vec<_>>(), ["drills"], "nothing turns it on by itself");
    for package in &metadata.packages {
        let turns_on = |feature: &String| feature == "drills";
        for dependency in package.dependencies.iter().filter(|it| it.features.iter().any(turns_on)) {
            assert_eq!((package.name.as_str(), dependency.kind), ("sluse", DependencyKind::Development));
        }
    }
}

#[test]
fn nobody_uses_the_tests_or_the_tasks() {
    let metadata = metadata();
    for package in &metadata.packages {
        for dependency in &package.dependencies {
            let never = ["sluse-tests", "xtask"].contains(&dependency.name.as_str());
            assert!(!never, "{} uses {}", package.name, dependency.name);
        }
    }
}

#[test]
fn every_member_is_known_here() {
    let metadata = metadata();
    let members: BTreeSet<_> = metadata.workspace_packages().iter().map(|package| package.name.to_string()).collect();
    assert_eq!(members, OURS.map(str::to_owned).into(), "give the new member its arrows here");
}
