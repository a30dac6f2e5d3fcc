//! The decoder is as right about JSON as `serde_json`, on generated documents, whole and damaged.

#[path = "support/agreement.rs"]
mod agreement;
#[path = "support/json_values.rs"]
mod json_values;

use agreement::{agree_with_serde_json, scanner_accepts, serde_json_accepts};
use json_values::{json_string, json_text, mishandled, mishaps};
use proptest::prelude::*;
use sluse_core::json::value::Value;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whole_documents(text in json_text()) {
        prop_assert!(scanner_accepts(text.as_bytes()));
        prop_assert_ne!(serde_json_accepts(text.as_bytes()), Some(false));
        agree_with_serde_json(text.as_bytes());
    }

    #[test]
    fn damaged_documents(text in json_text(), mishaps in mishaps()) {
        agree_with_serde_json(&mishandled(text.into_bytes(), &mishaps));
    }

    #[test]
    fn damaged_strings(text in json_string(), mishaps in mishaps()) {
        agree_with_serde_json(&mishandled(text.into_bytes(), &mishaps));
    }

    #[test]
    fn numbers_and_what_resembles_them(text in "[-+]?[0-9]{0,3}[.,]?[0-9]{0,3}[eE]?[-+]?[0-9]{0,3}[ x]?") {
        agree_with_serde_json(text.as_bytes());
    }

    #[test]
    fn escapes_and_what_resembles_them(text in r#""(\\u?[dD]?[89abcdefABCDEF]?[0-9a-fA-F]{0,3}|[a-z"\\/]){0,6}"?"#) {
        agree_with_serde_json(text.as_bytes());
    }

    #[test]
    fn a_text_is_read_as_it_was_written(text in any::<String>()) {
        let spelled = serde_json::to_string(&text).expect("a string is JSON");
        prop_assert_eq!(Value::parse(&spelled), Ok(Value::Text(text)));
    }

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        agree_with_serde_json(&bytes);
    }
}
