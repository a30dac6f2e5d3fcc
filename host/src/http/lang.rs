//! The language of words in an answer, chosen from `Accept-Language` (RFC 9110 § 12.5.4).

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// The first of the product's languages in the reader's order; bokmål when none fits.
pub(super) fn of(headers: &HeaderMap) -> &'static str {
    headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map_or("nb", choose)
}

fn choose(accepts: &str) -> &'static str {
    let mut best = ("nb", 0);
    for range in accepts.split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
        let lang = match tag.split('-').next() {
            Some("nb" | "no") => "nb",
            Some("nn") => "nn",
            Some("en") => "en",
            _ => continue,
        };
        if weight > best.1 {
            best = (lang, weight);
        }
    }
    best.0
}

fn thousandths(weight: &str) -> u32 {
    weight.parse::<f32>().map_or(0, |weight| (weight.clamp(0.0, 1.0) * 1000.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn the_readers_order_decides() {
        assert_eq!(choose("nn"), "nn");
        assert_eq!(choose("nn-NO, nb;q=0.9"), "nn");
        assert_eq!(choose("de, en;q=0.5, nb;q=0.8"), "nb");
        assert_eq!(choose("en-GB,en;q=0.9"), "en");
        assert_eq!(choose("no"), "nb");
        assert_eq!(choose("en;q=0"), "nb");
        assert_eq!(choose("fr"), "nb");
        assert_eq!(choose(";;,q=,,"), "nb");
    }
}
