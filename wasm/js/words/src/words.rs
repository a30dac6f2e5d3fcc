//! A language's words, as the package's words file carries them.

use sluse_core::text::split_once;

/// Words by key, borrowed from one text: `key NUL words NUL key NUL words …`, keys in order.
pub(crate) struct Words<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Words<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let (mut words, mut rest) = (Vec::new(), text);
        while let Some((key, behind)) = split_once(rest, 0) {
            let (text, after) = split_once(behind, 0).unwrap_or((behind, ""));
            words.push((key, text));
            rest = after;
        }
        Self(words)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'a str> {
        let found = self.0.binary_search_by(|(other, _)| (*other).cmp(key)).ok()?;
        self.0.get(found).map(|(_, text)| *text)
    }
}
