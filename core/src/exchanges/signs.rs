//! What tells an exchange when nobody names it: apart from its tables, so that a module that judges some recognises all.

/// The keys by which the JSON of an exchange is told from that of every other.
pub(crate) struct Sign {
    /// The exchange.
    pub(crate) id: &'static str,
    /// Keys of its first object that no other exchange has; compared without regard to case.
    pub(crate) keys: &'static [&'static str],
    /// Whether its payload is one document, so that its keys say nothing within a list.
    pub(crate) document: bool,
}

/// One for each exchange that comes as JSON.
pub(crate) static SIGNS: [Sign; 3] = [
    Sign {
        id: "elev.klasseliste",
        keys: &[
            "klasse",
            "skolenummer",
            "skolenr",
            "fødselsnummer",
            "fodselsnummer",
            "foedselsnummer",
            "elev_namn",
            "elev_navn",
        ],
        document: false,
    },
    Sign { id: "elev.vigoskole", keys: &["students", "school"], document: true },
    // Of its many keys the two that every record has, as in a header.
    Sign { id: "nir.ws4", keys: &["type", "id"], document: false },
];

/// The entry of the npm package that judges an exchange; its other entries name it.
pub(crate) const fn entry_of(id: &str) -> &'static str {
    match id.as_bytes() {
        [b'n', b'i', b'r', b'.', ..] => "sluse/nir",
        _ => "sluse",
    }
}

#[cfg(test)]
mod tests {
    use super::SIGNS;
    use crate::exchanges::{EXCHANGES, Exchange, Json};

    fn names(exchange: &Exchange) -> Vec<&'static str> {
        let keys = match &exchange.json {
            Some(Json::Rows(keys) | Json::Document { keys, .. }) => *keys,
            None => &[],
        };
        let fields = exchange.records.iter().flat_map(|record| record.fields);
        let spelt = fields.flat_map(|field| core::iter::once(field.name).chain(field.aliases.iter().copied()));
        keys.iter().map(|key| key.name).chain(spelt).collect()
    }

    #[test]
    fn a_sign_is_the_key_of_one_exchange_alone() {
        let with_json = EXCHANGES.into_iter().filter(|exchange| exchange.json.is_some());
        assert!(with_json.map(|exchange| exchange.id).eq(SIGNS.iter().map(|sign| sign.id)));
        for sign in &SIGNS {
            for key in sign.keys {
                let having = EXCHANGES.into_iter().filter(|exchange| names(exchange).contains(key));
                assert!(having.map(|exchange| exchange.id).eq([sign.id]), "{key}");
            }
            let exchange = crate::exchanges::find(sign.id).expect("an exchange");
            assert_eq!(matches!(exchange.json, Some(Json::Document { .. })), sign.document);
        }
    }
}
