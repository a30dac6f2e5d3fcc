//! Canonical JSON for what is signed: sorted keys, no spaces, as the receipts' verifier in any language can make it.

use serde::Serialize;
use serde_json::Value;

/// The canonical bytes of a value. Receipts hold strings, integers, booleans and null only, so there is exactly one
/// spelling of each.
pub fn bytes(value: &Value) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Object(members) => {
            // The map may keep insertion order (a feature any dependency can switch on), so sort here.
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable();
            out.push(b'{');
            for (position, name) in names.into_iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                scalar(name, out);
                out.push(b':');
                write(&members[name], out);
            }
            out.push(b'}');
        }
        Value::Array(items) => {
            out.push(b'[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                write(item, out);
            }
            out.push(b']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => scalar(value, out),
    }
}

fn scalar(value: &(impl Serialize + ?Sized), out: &mut Vec<u8>) {
    // Memory can always be written, and none of these has members that could fail.
    let _ = serde_json::to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn keys_are_sorted_at_every_depth_and_nothing_is_spaced() {
        let value = json!({"b": [1, {"z": null, "a": "æ\"\n"}], "a": true});
        assert_eq!(super::bytes(&value), r#"{"a":true,"b":[1,{"a":"æ\"\n","z":null}]}"#.as_bytes());
    }
}
