//! The types of `core/wire` as its sources declare them: a member that is added there is seen here.

use std::collections::BTreeMap;

use sluse_tests::place::sources;
use syn::{Attribute, Fields, Item, LitStr, Type};

use super::Shapes;

/// Every struct with named members and every enum without, of those that are written as JSON or read from it.
pub(super) fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    for (path, text) in sources("core/wire/src", "rs") {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for item in file.items {
            match item {
                Item::Struct(item) if is_json(&item.attrs) => {
                    shapes.members.insert(item.ident.to_string(), members(&item.fields));
                }
                Item::Enum(item) if is_json(&item.attrs) && serde(&item.attrs, "untagged").is_none() => {
                    let style = serde(&item.attrs, "rename_all").expect("how its words are spelled");
                    let words = item.variants.iter().map(|variant| spelled(&variant.ident.to_string(), &style));
                    shapes.words.insert(item.ident.to_string(), words.collect());
                }
                _ => {}
            }
        }
    }
    shapes
}

/// Those of another type that it is flattened into are that type's.
fn members(fields: &Fields) -> BTreeMap<String, bool> {
    let own = fields.iter().filter(|field| serde(&field.attrs, "flatten").is_none());
    own.map(|field| {
        let name = field.ident.as_ref().expect("a name").to_string();
        (serde(&field.attrs, "rename").unwrap_or(name), is_option(&field.ty))
    })
    .collect()
}

fn is_option(of: &Type) -> bool {
    matches!(of, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Option"))
}

fn is_json(attributes: &[Attribute]) -> bool {
    let mut derives = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        attribute
            .parse_nested_meta(|derived| {
                derives |= derived.path.is_ident("Serialize") || derived.path.is_ident("Deserialize");
                Ok(())
            })
            .expect("names of traits");
    }
    derives
}

/// What serde is told under a key: its text, empty where it has none.
fn serde(attributes: &[Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        attribute
            .parse_nested_meta(|told| {
                let text = match told.value() {
                    Ok(value) => value.parse::<LitStr>()?.value(),
                    Err(_) => String::new(),
                };
                if told.path.is_ident(key) {
                    found = Some(text);
                }
                Ok(())
            })
            .expect("what serde takes");
    }
    found
}

fn spelled(variant: &str, style: &str) -> String {
    match style {
        "lowercase" => variant.to_lowercase(),
        "snake_case" => super::snake(variant),
        _ => panic!("{style}: a way of spelling that this test does not know"),
    }
}
