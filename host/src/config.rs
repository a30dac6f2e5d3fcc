//! The gate's configuration: defaults, then a TOML file, then `SLUSE__…` environment variables.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use axum::http::Uri;
use axum::http::uri::{Authority, Scheme};
use serde::Deserialize;

/// A gate's configuration: everything that an operator can set.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The gate's name in receipts and on pages.
    pub name: String,
    /// Whether synthetic numbers are admitted.
    pub mode: Mode,
    /// Address and port; port 0 takes a free one and prints it.
    pub listen: String,
    /// Database, keys and compiled module.
    pub data: PathBuf,
    /// Static pages served at `/`.
    pub pages: Option<PathBuf>,
    /// Pages of other origins that may ask this gate from a browser, as `https://fagsystem.example.no`.
    pub origins: Vec<String>,
    /// What one client may use of the machine.
    pub limits: Limits,
    /// Where accepted submissions go. The first whose `exchange` fits takes a submission; none means it stays here.
    pub receivers: Vec<ReceiverConfig>,
    /// Tables of what a sender's own codes stand for, by the sender's name: files of columns liste;kode;nokkel.
    pub codes: BTreeMap<String, PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            name: "sluse".to_owned(),
            mode: Mode::Production,
            listen: "127.0.0.1:8700".to_owned(),
            data: PathBuf::from("sluse-data"),
            pages: None,
            origins: Vec::new(),
            limits: Limits::default(),
            receivers: Vec::new(),
            codes: BTreeMap::new(),
        }
    }
}

/// The mode of a gate: which national numbers it admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Real numbers only.
    Production,
    /// Synthetic numbers too.
    Test,
}

impl Mode {
    /// The mode as the module's calls have it.
    pub fn wire(self) -> sluse_wire::Mode {
        match self {
            Mode::Production => sluse_wire::Mode::Production,
            Mode::Test => sluse_wire::Mode::Test,
        }
    }

    /// The mode's name in calls and receipts.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Production => "production",
            Mode::Test => "test",
        }
    }
}

/// What bounds memory and time. At most `concurrent` bodies are held, each at most twice (as received and sealed), and
/// at most as many modules run as there are processors, each within the engine's memory cap:
/// `memory ≤ concurrent × 2 × body_bytes + processors × engine cap + a constant`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Longest body.
    pub body_bytes: usize,
    /// Longest wait for a body, and again for the answer to it.
    pub timeout_seconds: u64,
    /// Submissions in hand at the same time; more are told to come back.
    pub concurrent: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body_bytes: 16 * 1024 * 1024, timeout_seconds: 30, concurrent: 64 }
    }
}

/// A receiver as it is configured.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiverConfig {
    /// An exchange (`elev.vigo1`) or a family (`elev.*`).
    pub exchange: String,
    /// What kind of receiver it is.
    pub kind: ReceiverKind,
    /// Its address.
    pub url: String,
    /// The file with the key that this gate was given there.
    pub key_file: PathBuf,
    /// The laws that it carries, of exchanges that have laws. Absent: a gate carries every law.
    pub laws: Option<Vec<String>>,
    /// The key that the receiver signs with. Without it any whole receipt over the right payload is taken.
    pub public_key: Option<String>,
}

/// The kinds of receivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReceiverKind {
    /// Another Sluse gate.
    Gate,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("configuration: {0}")]
pub struct ConfigError(String);

impl Config {
    /// Reads the file, if one is named, and the environment.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let environment = config::Environment::with_prefix("SLUSE").prefix_separator("__").separator("__");
        Self::from_sources(file, environment.try_parsing(true))
    }

    fn from_sources(file: Option<&Path>, environment: config::Environment) -> Result<Self, ConfigError> {
        let mut sources = config::Config::builder();
        if let Some(file) = file {
            sources = sources.add_source(config::File::from(file).format(config::FileFormat::Toml));
        }
        let read = sources.add_source(environment).build().map_err(ConfigError::read)?;
        let config: Self = read.try_deserialize().map_err(ConfigError::read)?;
        config.checked()
    }

    fn checked(self) -> Result<Self, ConfigError> {
        let wrong = |key: &str, why: &str| Err(ConfigError(format!("{key}: {why}")));
        if self.name.trim().is_empty() {
            return wrong("name", "must not be empty");
        }
        if self.limits.body_bytes == 0 || self.limits.timeout_seconds == 0 || self.limits.concurrent == 0 {
            return wrong("limits", "body_bytes, timeout_seconds and concurrent must be at least 1");
        }
        if let Some(position) = self.origins.iter().position(|origin| !is_origin(origin)) {
            let why = "must be a scheme and a host, as https://fagsystem.example.no, in lower case and without a path";
            return wrong(&format!("origins[{position}]"), why);
        }
        for (position, receiver) in self.receivers.iter().enumerate() {
            if web_address(&receiver.url).is_none() {
                let why = format!("`{}` is no address; give one such as https://gate.example.fylke.no", receiver.url);
                return wrong(&format!("receivers[{position}].url"), &why);
            }
            if receiver.exchange.is_empty() {
                return wrong(&format!("receivers[{position}].exchange"), "must not be empty");
            }
        }
        Ok(self)
    }
}

/// An origin as browsers write it (RFC 6454 § 6.2). `*` is none: who may ask is named.
fn is_origin(text: &str) -> bool {
    let Some((scheme, authority)) = web_address(text) else { return false };
    text == format!("{scheme}://{authority}").to_ascii_lowercase() && !authority.as_str().contains('@')
}

/// Scheme and authority of an address that a request can be sent to, as the client that sends it will read it.
fn web_address(text: &str) -> Option<(Scheme, Authority)> {
    let parts = text.parse::<Uri>().ok()?.into_parts();
    let scheme = parts.scheme.filter(|scheme| [Scheme::HTTP, Scheme::HTTPS].contains(scheme))?;
    Some((scheme, parts.authority.filter(|authority| !authority.host().is_empty())?))
}

impl ConfigError {
    /// The library's sentence names key and source (the file or the environment), for some mistakes also the value and what is
    /// allowed. What it leaves out is put behind it.
    fn read(error: config::ConfigError) -> Self {
        let said = error.to_string();
        let remedy = remedy(&said);
        Self(remedy.map_or_else(|| said.clone(), |remedy| format!("{said}; {remedy}")))
    }
}

/// What to do about an unknown key, by the quotes in the library's sentence: “unknown field `lisen`, expected one of …”.
fn remedy(said: &str) -> Option<String> {
    // Of a value that is one of a few the library names the type, not the few.
    if let Some((_, variant)) = said.split_once("does not have variant constructor ") {
        let taken: &[&str] = if said.contains("enum ReceiverKind") { &["gate"] } else { &["production", "test"] };
        let given = variant.split([' ', '`']).next().unwrap_or_default();
        let near = taken.iter().find(|taken| strsim::jaro_winkler(taken, given) > 0.8);
        let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
        return Some(format!("give {}{near}", taken.join(" or ")));
    }
    let (_, unknown) = said.split_once("unknown field `").or_else(|| said.split_once("unknown variant `"))?;
    let (key, allowed) = unknown.split_once('`')?;
    let allowed = allowed.split(" for key").next().unwrap_or_default().split('`').skip(1).step_by(2);
    let near =
        allowed.max_by(|one, other| strsim::jaro_winkler(one, key).total_cmp(&strsim::jaro_winkler(other, key)))?;
    (strsim::jaro_winkler(near, key) > 0.8).then(|| format!("did you mean `{near}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(toml: &str, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("gate.toml");
        std::fs::write(&file, toml).expect("written");
        let variables = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let source = config::Environment::with_prefix("SLUSE").prefix_separator("__").separator("__");
        Config::from_sources(Some(&file), source.try_parsing(true).source(Some(variables)))
    }

    #[test]
    fn nothing_said_gives_a_production_gate_on_this_machine() {
        let config = load("", &[]).expect("defaults");
        assert_eq!((config.mode, config.listen.as_str()), (Mode::Production, "127.0.0.1:8700"));
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let toml = "mode = \"test\"\n[limits]\nconcurrent = 2\n";
        let config = load(toml, &[("SLUSE__LIMITS__CONCURRENT", "3")]).expect("read");
        assert_eq!((config.mode, config.limits.concurrent), (Mode::Test, 3));
    }

    #[test]
    fn errors_name_the_key() {
        let key_and_input = [
            ("lisen", "lisen = \"x\""),
            ("mode", "mode = \"prod\""),
            ("body_byte", "[limits]\nbody_byte = 1"),
            ("origins[1]", "origins = [\"https://a.example.no\", \"*\"]"),
            ("origins[0]", "origins = [\"https://a.example.no/\"]"),
            ("concurrent", "[limits]\nconcurrent = \"many\""),
            (
                "receivers[0].url",
                "[[receivers]]\nexchange = \"elev.*\"\nkind = \"gate\"\nurl = \"x\"\nkey_file = \"k\"",
            ),
        ];
        for (key, toml) in key_and_input {
            let error = load(toml, &[]).expect_err(key).to_string();
            assert!(error.contains(key), "{error}");
        }
    }

    #[test]
    fn errors_name_key_value_and_what_is_allowed() {
        let receiver = "[[receivers]]\nexchange = \"elev.*\"\nkind = \"gate\"\nkey_file = \"k\"\n";
        for (toml, parts) in [
            ("lisen = \"x\"".to_owned(), &["lisen", "did you mean `listen`?"][..]),
            ("mode = \"prod\"".to_owned(), &["mode", "prod", "production", "test"]),
            ("mode = \"produktion\"".to_owned(), &["did you mean `production`?", "test"]),
            ("[limits]\nbody_byte = 1".to_owned(), &["body_byte", "did you mean `body_bytes`?"]),
            ("[limits]\nconcurrent = \"many\"".to_owned(), &["limits.concurrent", "many", "integer"]),
            ("[limits]\nconcurrent = -1".to_owned(), &["limits.concurrent", "-1"]),
            (format!("{receiver}url = \"gate.example\""), &["receivers[0].url", "gate.example", "https://"]),
            (format!("{receiver}url = \"https://\""), &["receivers[0].url", "https://"]),
            (format!("{receiver}url = \"https:///a\""), &["receivers[0].url", "https:///a"]),
            (format!("{receiver}url = \"https://a b\""), &["receivers[0].url", "https://a b"]),
            (format!("{receiver}url = \"ftp://gate.example\""), &["receivers[0].url", "ftp://gate.example"]),
        ] {
            let error = load(&toml, &[]).expect_err(&toml).to_string();
            for part in parts {
                assert!(error.contains(part), "{part}: {error}");
            }
        }
    }

    #[test]
    fn an_origin_is_a_scheme_and_a_host_as_browsers_write_it() {
        for origin in ["https://a.example.no", "http://localhost:5173", "https://[::1]:8443", "http://127.0.0.1"] {
            assert!(is_origin(origin), "{origin}");
        }
        for other in ["", "*", "null", "https://", "https://A.example.no", "HTTPS://a.example.no", "https://a.no/"] {
            assert!(!is_origin(other), "{other}");
        }
        for other in ["a.example.no", "https://u@a.example.no", "ftp://a.example.no", "https://a.no?b", "https://å.no"]
        {
            assert!(!is_origin(other), "{other}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Config::load(Some(Path::new("/nowhere/gate.toml"))).expect_err("missing").to_string();
        assert!(error.contains("/nowhere/gate.toml"), "{error}");
    }
}
