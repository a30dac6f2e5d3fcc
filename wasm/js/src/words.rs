//! A language's words, as the package's words file carries them.

/// Words by key, borrowed from one text: `key NUL words NUL key NUL words …`, keys in order.
pub(crate) struct Words<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Words<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut parts = text.split('\0');
        let mut words = Vec::new();
        while let (Some(key), Some(text)) = (parts.next(), parts.next()) {
            words.push((key, text));
        }
        Self(words)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'a str> {
        let found = self.0.binary_search_by(|(other, _)| (*other).cmp(key)).ok()?;
        self.0.get(found).map(|(_, text)| *text)
    }
}
