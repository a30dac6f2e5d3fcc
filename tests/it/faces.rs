//! The model of the answer stands once, in `core/wire`: what the typed faces declare has the same members.
//!
//! A face may leave a type out, or tell of it otherwise; then it says so here. What is in wire and not in a table fails.

mod python;
mod typescript;
mod wire;
mod wit;

use std::collections::{BTreeMap, BTreeSet};

use Differs::{MayBeAbsent, MayBeEmpty, Named, Own, Untold};

/// What a type is made of, by the names that the wire has for its members.
#[derive(Default)]
struct Shapes {
    /// By type: its members, and whether each may be absent.
    members: BTreeMap<String, BTreeMap<String, bool>>,
    /// By type: the words that it may be.
    words: BTreeMap<String, BTreeSet<String>>,
}

/// How a face tells of a member otherwise than the wire.
enum Differs {
    /// The face has it, the wire has not: it puts two things together.
    Own(&'static str),
    /// The wire has it, the face has not.
    Untold(&'static str),
    /// The face has another name for it.
    Named(&'static str, &'static str),
    /// Callers of the face may leave it out.
    MayBeAbsent(&'static str),
    /// Callers of the face give an empty one where the wire leaves it out.
    MayBeEmpty(&'static str),
}

/// A type of the wire, what the face calls it, and how it differs there. Several names: one or the other.
type Told = (&'static str, &'static [&'static str], &'static [Differs]);

/// A type that the face has under the wire's name, member for member.
const fn same(name: &'static [&'static str; 1]) -> Told {
    (name[0], name, &[])
}

const TYPESCRIPT: &[Told] = &[
    same(&["Answer"]),
    ("Call", &["CheckOptions"], &[MayBeAbsent("mode"), Untold("parts")]),
    ("Chosen", &["TimelinePerson.law"], &[]),
    same(&["Counts"]),
    ("Deadline", &["TimelineDeadline"], &[]),
    same(&["Finding"]),
    ("Hours", &["TimelineHours"], &[]),
    // A column has rows already.
    ("IdsCall", &["IdOptions"], &[MayBeAbsent("mode"), MayBeAbsent("kind"), Untold("rows"), Untold("postnummer")]),
    ("Item", &["TimelineItem"], &[]),
    ("ItemCode", &["TimelineItem.codes"], &[]),
    same(&["Label"]),
    same(&["Law"]),
    ("Person", &["TimelinePerson"], &[]),
    same(&["Place"]),
    ("ReadAs", &["Answer.read_as"], &[]),
    ("Refusal", &["Refusal.refusal"], &[]),
    ("RefusalPlace", &["Refusal.refusal.at"], &[]),
    ("Refused", &["Refusal"], &[]),
    // The language is an argument.
    ("RenderCall", &["RenderOptions"], &[Untold("lang")]),
    ("Rendered", &["RenderedAnswer", "RenderedRefusal"], &[]),
    ("RenderedDeadline", &["RenderedPerson.deadlines"], &[]),
    same(&["RenderedFinding"]),
    ("RenderedHours", &["RenderedPerson.hours"], &[]),
    ("RenderedItem", &["RenderedPerson.items"], &[]),
    same(&["RenderedLaw"]),
    ("RenderedMore", &["RenderedAnswer.more"], &[]),
    same(&["RenderedPerson"]),
    ("RenderedRefusal", &["RenderedRefusal.refusal"], &[]),
    ("RenderedRule", &["RenderedUnchecked.rules"], &[]),
    same(&["RenderedUnchecked"]),
    same(&["Ruleset"]),
    same(&["Timeline"]),
    ("TimelineCall", &["TimelineOptions"], &[]),
    ("Unchecked", &["Answer.unchecked"], &[]),
    // Without operation 4; labels are a result and rows an argument.
    ("Keys", &[], &[]),
    ("Wanted", &[], &[]),
    ("Holding", &[], &[]),
    ("Reference", &[], &[]),
    ("Labels", &[], &[]),
    ("Part", &[], &[]),
    ("LabelsCall", &[], &[]),
];

const PYTHON: &[Told] = &[
    ("Answer", &["Answer"], &[Own("lang"), Own("summary"), Own("bytes")]),
    ("Chosen", &["Chosen"], &[Own("words")]),
    same(&["Counts"]),
    ("Deadline", &["Deadline"], &[Own("words")]),
    ("Finding", &["Finding"], &[Own("words")]),
    ("Holding", &["Holding"], &[Named("from", "first"), Named("to", "last")]),
    ("Hours", &["Hours"], &[Own("words")]),
    ("Item", &["Item"], &[Named("from", "first"), Named("to", "last"), Own("words")]),
    same(&["ItemCode"]),
    ("Keys", &["Keys"], &[Own("bytes")]),
    ("Law", &["Law"], &[Own("words")]),
    same(&["Person"]),
    same(&["Place"]),
    same(&["ReadAs"]),
    same(&["Reference"]),
    same(&["RefusalPlace"]),
    ("RenderedDeadline", &["DeadlineWords"], &[]),
    // They stand in the finding.
    ("RenderedFinding", &["Words"], &[Untold("rule"), Untold("severity"), Named("severity_text", "severity")]),
    ("RenderedHours", &["HoursWords"], &[]),
    ("RenderedItem", &["ItemWords"], &[]),
    ("RenderedLaw", &["LawWords"], &[]),
    same(&["Ruleset"]),
    ("Timeline", &["Timeline"], &[Own("answer"), Own("bytes")]),
    ("Unchecked", &["Unchecked"], &[Own("words"), Own("line")]),
    same(&["Wanted"]),
    // Arguments of functions; what a refusal raises; words that stand in what they are of.
    ("Call", &[], &[]),
    ("IdsCall", &[], &[]),
    ("RenderCall", &[], &[]),
    ("TimelineCall", &[], &[]),
    ("Refused", &[], &[]),
    ("Refusal", &[], &[]),
    ("Rendered", &[], &[]),
    ("RenderedMore", &[], &[]),
    ("RenderedPerson", &[], &[]),
    ("RenderedRefusal", &[], &[]),
    ("RenderedRule", &[], &[]),
    ("RenderedUnchecked", &[], &[]),
    // Without operation 12.
    ("Label", &[], &[]),
    ("Labels", &[], &[]),
    ("Part", &[], &[]),
    ("LabelsCall", &[], &[]),
];

/// Answers are canonical JSON there: what is typed are the calls.
const WIT: &[Told] = &[
    ("Call", &["call"], &[Untold("parts"), MayBeEmpty("known")]),
    // Rows are an argument.
    ("IdsCall", &["id_column"], &[Named("kind", "kinds"), Untold("rows")]),
];

/// `asOf` and `SendersRoles` as the wire spells them.
fn snake(name: &str) -> String {
    let mut spelled = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !spelled.is_empty() {
            spelled.push('_');
        }
        spelled.extend(letter.to_lowercase());
    }
    spelled
}

fn compare(face: &Shapes, told: &[Told]) {
    let wire = wire::shapes();
    for (name, theirs, differs) in told {
        let ours = wire.members.get(*name).unwrap_or_else(|| panic!("{name} is no type of the wire"));
        if theirs.is_empty() {
            continue;
        }
        let mut expected = ours.clone();
        for differs in *differs {
            match *differs {
                Own(member) => assert_eq!(expected.insert(member.to_owned(), false), None, "{name}.{member}"),
                Untold(member) => assert!(expected.remove(member).is_some(), "{name}.{member}"),
                Named(member, other) => {
                    let optional = expected.remove(member).unwrap_or_else(|| panic!("{name}.{member}"));
                    expected.insert(other.to_owned(), optional);
                }
                MayBeAbsent(member) => {
                    assert_eq!(expected.insert(member.to_owned(), true), Some(false), "{name}.{member}")
                }
                MayBeEmpty(member) => {
                    assert_eq!(expected.insert(member.to_owned(), false), Some(true), "{name}.{member}")
                }
            }
        }
        let parts = theirs.iter().map(|part| {
            face.members.get(*part).unwrap_or_else(|| panic!("{name}: the face has no {part} to tell of it"))
        });
        let mut found: BTreeMap<String, bool> =
            parts.flatten().map(|(name, optional)| (name.clone(), *optional)).collect();
        for differs in *differs {
            if let Own(member) = differs {
                found.entry((*member).to_owned()).and_modify(|optional| *optional = false);
            }
        }
        if theirs.len() > 1 {
            // Of two that are told apart, each has members that the other has not.
            let names = |members: &BTreeMap<String, bool>| members.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(&found), names(&expected), "{name}");
        } else {
            assert_eq!(found, expected, "{name}: member, and whether it may be absent (face, then wire)");
        }
    }
}

/// Each type of the wire is told of, or said to be left out.
fn is_complete(told: &[Told]) {
    let told: BTreeSet<&str> = told.iter().map(|(name, ..)| *name).collect();
    let wire = wire::shapes();
    let known: BTreeSet<&str> = wire.members.keys().map(String::as_str).collect();
    assert_eq!(told, known, "a type of the wire that the table of a face does not name");
}

fn compare_words(face: &Shapes, names: &[(&str, &str)]) {
    let wire = wire::shapes();
    for (name, theirs) in names {
        assert_eq!(face.words.get(*theirs), wire.words.get(*name), "{name}: what it may be (face, then wire)");
    }
}

#[test]
fn the_npm_packages_types_have_the_members_of_the_wire() {
    let face = typescript::shapes();
    is_complete(TYPESCRIPT);
    compare(&face, TYPESCRIPT);
    let words = [("Mode", "Mode"), ("Provider", "Provider"), ("Severity", "Severity"), ("Verdict", "Verdict")];
    compare_words(&face, &words);
}

#[test]
fn the_wheels_classes_have_the_members_of_the_wire() {
    let face = python::shapes();
    is_complete(PYTHON);
    compare(&face, PYTHON);
    compare_words(&face, &[("Mode", "Mode"), ("Severity", "Severity"), ("Verdict", "Verdict")]);
}

#[test]
fn the_components_records_have_the_members_of_the_wire() {
    let face = wit::shapes();
    compare(&face, WIT);
    compare_words(&face, &[("Mode", "mode")]);
}
