//! Feide names: `user@realm`. Feide, "eduPersonPrincipalName": the realm is a domain name of the host organisation.

/// No name is longer, in bytes: what a host need hold of one.
pub(super) const LONGEST: usize = 512;

/// Whether the text is shaped like a Feide name. Upper case is the same name.
pub(super) fn is_feide(text: &[u8]) -> bool {
    let mut parts = text.split(|&byte| byte == b'@');
    let (Some(user), Some(realm), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    text.len() <= LONGEST && is_user(user) && is_domain(realm)
}

/// What stands before the realm is the host organisation's own affair, as long as it is one word.
fn is_user(user: &[u8]) -> bool {
    !user.is_empty() && user.iter().all(u8::is_ascii_graphic)
}

/// Labels of letters, digits and hyphens, two at least.
fn is_domain(realm: &[u8]) -> bool {
    let is_label = |label: &[u8]| {
        let hyphen_at_the_edge = label.first() == Some(&b'-') || label.last() == Some(&b'-');
        let characters = label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        !label.is_empty() && characters && !hyphen_at_the_edge
    };
    realm.contains(&b'.') && realm.split(|&byte| byte == b'.').all(is_label)
}
