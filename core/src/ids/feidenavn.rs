//! Feide-navn: who somebody is when they log in at school, `user@realm`.

use crate::text::{find, split_once};
use core::fmt;
use core::hash::{Hash, Hasher};
use thiserror::Error;

/// A name of that shape, kept as written. Whether the realm or the user exists is Feide's to say.
///
/// Equality ignores case, as Feide does. Not a key for persons: a name may be given to another person later, and one
/// person may have several. Not an e-mail address either, though it looks like one. `Debug` shows none of it.
#[derive(Clone, Copy)]
pub struct Feidenavn<'a> {
    text: &'a str,
    at: usize,
}

/// The most bytes of a name: a domain name has at most 253 (RFC 1035 § 2.3.4), and no user's part comes near the rest.
/// Ours, so that a host may judge a longer line without holding it.
const LONGEST: usize = 512;

/// The text is not `user@realm`, or longer than any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a Feide name is user@realm")]
pub struct FeidenavnError;

impl<'a> Feidenavn<'a> {
    /// Reads `user@realm`: a user of visible ASCII characters, one `@`, and a realm with the shape of a domain name.
    ///
    /// Feide, "eduPersonPrincipalName" (`<user>@<realm>`, not case-sensitive, stored in lower case),
    /// <https://docs.feide.no/reference/schema/info_uh/uh_attributter_ch02.html>. Inferred: which characters a user may
    /// have, and that a realm has two labels or more; every published example does, and no text says so.
    ///
    /// # Errors
    /// [`FeidenavnError`].
    ///
    /// ```
    /// use sluse_core::ids::{feidenavn::FeidenavnError, Feidenavn};
    /// let name = Feidenavn::parse("OlaNor123@universitetet.no").unwrap();
    /// assert_eq!(name.as_str(), "OlaNor123@universitetet.no");
    /// assert_eq!(name, Feidenavn::parse("olanor123@universitetet.no").unwrap());
    /// assert_eq!(Feidenavn::parse("olanor123"), Err(FeidenavnError));
    /// ```
    pub fn parse(text: &'a str) -> Result<Self, FeidenavnError> {
        let (user, realm) = split_once(text, b'@').ok_or(FeidenavnError)?;
        let is_user = !user.is_empty() && user.bytes().all(|byte| byte.is_ascii_graphic());
        if text.len() <= LONGEST && is_user && is_realm(realm) {
            Ok(Self { text, at: user.len() })
        } else {
            Err(FeidenavnError)
        }
    }

    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// What stands before the `@`.
    #[must_use]
    pub fn user(&self) -> &'a str {
        &self.text[..self.at]
    }

    /// What stands after the `@`: the organisation that answers for the user.
    #[must_use]
    pub fn realm(&self) -> &'a str {
        &self.text[self.at + 1..]
    }
}

/// Labels of letters, digits and inner hyphens, two or more, with full stops between.
fn is_realm(realm: &str) -> bool {
    let is_label = |label: &[u8]| {
        let inner = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        !label.is_empty() && label.iter().all(inner) && !label.starts_with(b"-") && !label.ends_with(b"-")
    };
    let mut labels = realm.as_bytes().split(|byte| *byte == b'.');
    find(realm.as_bytes(), b'.').is_some() && labels.all(is_label)
}

impl PartialEq for Feidenavn<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text.eq_ignore_ascii_case(other.text)
    }
}

impl Eq for Feidenavn<'_> {}

impl Hash for Feidenavn<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for byte in self.text.bytes() {
            state.write_u8(byte.to_ascii_lowercase());
        }
    }
}

impl fmt::Debug for Feidenavn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Feidenavn(…)")
    }
}
