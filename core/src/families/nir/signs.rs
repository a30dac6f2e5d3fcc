//! What tells records about participants from every other payload.

use super::exchanges::ALL;
use crate::formats::recognise::{ColumnSign, FamilySigns, KeySign};

/// What tells them.
pub(crate) const SIGNS: FamilySigns =
    FamilySigns { ids: ALL, entry: "sluse/nir", keys: KEYS, columns: COLUMNS, lines: &[] };

/// Of its many keys the two that every record has, as in a header.
const EVERY_RECORD: &[&str] = &["type", "id"];

const KEYS: &[KeySign] = &[KeySign { id: "nir.ws4", keys: EVERY_RECORD, document: false }];

/// A list of pupils may have columns called so too, and is looked for before.
const COLUMNS: &[ColumnSign] =
    &[ColumnSign { id: "nir.ws4", columns: EVERY_RECORD, at_least: EVERY_RECORD.len(), first_line: None }];
