//! The keys of JSON whose members are the fields of tables, by the fields' own names.

use super::{Field, FieldSpec, Key, Kind, Node, RecordSchema};

/// The keys of all tables, each once, in the order in which they first stand there.
pub(crate) const fn keys<const N: usize>(tables: &[RecordSchema]) -> [Key; N] {
    let mut keys = [key(&tables[0].fields[0]); N];
    let (mut filled, mut table) = (0, 0);
    while table < tables.len() {
        let mut at = 0;
        while at < tables[table].fields.len() {
            let spec = &tables[table].fields[at];
            if !is_among(&keys, filled, spec.id) {
                keys[filled] = key(spec);
                filled += 1;
            }
            at += 1;
        }
        table += 1;
    }
    assert!(filled == N, "every field is one of a record");
    keys
}

const fn is_among(keys: &[Key], filled: usize, field: Field) -> bool {
    let mut at = 0;
    while at < filled {
        if keys[at].field.number() == field.number() {
            return true;
        }
        at += 1;
    }
    false
}

/// The key of a field: a number, or `true` or `false`, may stand as such or as a text.
const fn key(spec: &FieldSpec) -> Key {
    let node = match spec.kind {
        Kind::Antall | Kind::Timer | Kind::JaNei => Node::Number,
        _ => Node::Leaf,
    };
    Key { name: spec.name, field: spec.id, node }
}
