//! The language that findings are put into words in, and this program's own few words around them.

use std::env;

use clap::ValueEnum;
use sluse_wire::Counts;

use super::CliError;

/// A language the rules have words in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Lang {
    /// bokmål
    Nb,
    /// nynorsk
    Nn,
    /// English
    En,
}

/// The languages of a run. They differ only where nothing names a language: findings are then in bokmål, which the registers
/// are in, and the help in English, which scripts and servers without a locale are used to.
#[derive(Clone, Copy)]
pub(super) struct Languages {
    /// Of findings and what stands around them.
    pub(super) of_findings: Lang,
    /// Of help and manual pages.
    pub(super) of_help: Lang,
}

impl Languages {
    /// Those of `--lang`, else of `SLUSE_LANG`, else of the locale. `--lang` is looked for before arguments are read, since
    /// reading them may end in help.
    pub(super) fn of_process() -> Result<Self, CliError> {
        let arguments: Vec<String> = env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
        Self::of(&arguments, |name| env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn of(arguments: &[String], set: impl Fn(&str) -> Option<String>) -> Result<Self, CliError> {
        let behind = arguments.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].as_str());
        let given = behind.or_else(|| arguments.iter().find_map(|argument| argument.strip_prefix("--lang=")));
        // What is wrong with `--lang` is told when arguments are read.
        let chosen = given.and_then(|value| Lang::from_str(value, true).ok());
        let told = match (chosen, set("SLUSE_LANG")) {
            (Some(lang), _) => Some(lang),
            (None, Some(value)) => match Lang::of_locale(&value) {
                Some(Lang::En) if !value.to_ascii_lowercase().starts_with("en") => {
                    return Err(CliError::UnknownLanguage { value });
                }
                lang => lang,
            },
            (None, None) => {
                let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
                locale.and_then(|locale| Lang::of_locale(&locale))
            }
        };
        Ok(Self { of_findings: told.unwrap_or(Lang::Nb), of_help: told.unwrap_or(Lang::En) })
    }
}

/// The words around the findings. The findings' own words are the module's.
pub(super) struct Words {
    pub whole_file: &'static str,
    pub row: &'static str,
    pub line: &'static str,
    pub why: &'static str,
    pub advice: &'static str,
    pub show_info: &'static str,
    pub not_checked: &'static str,
    /// With `{more}` for how many.
    pub more: &'static str,
    /// With `{seconds}` for how many.
    pub too_long: &'static str,
    pub file: &'static str,
    pub records: &'static str,
    pub errors: &'static str,
    pub warnings: &'static str,
    pub verdict: &'static str,
    /// By the gravest finding: an error, a warning, neither.
    pub verdicts: [&'static str; 3],
    pub no_verdict: &'static str,
    /// Before the names of files in a folder that do not look like lists.
    pub passed_over: &'static str,
    pub sources: &'static str,
    pub examples: &'static str,
    pub needs: &'static str,
    pub reports: &'static str,
    pub reports_nothing: &'static str,
}

impl Words {
    /// What the counts of a file come to.
    pub(super) fn verdict_of(&self, counts: &Counts) -> &'static str {
        match (counts.error, counts.warning) {
            (1.., _) => self.verdicts[0],
            (0, 1..) => self.verdicts[1],
            (0, 0) => self.verdicts[2],
        }
    }
}

impl Lang {
    /// As in module calls and on the command line.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// That of a locale or of a tag such as `nb-NO`. English for a language that there are no words in; none where the locale
    /// names no language, as `C` and `POSIX` do.
    fn of_locale(locale: &str) -> Option<Self> {
        match locale.to_ascii_lowercase().split(['_', '.', '@', '-']).next() {
            None | Some("" | "c" | "posix") => None,
            Some("nb" | "no") => Some(Self::Nb),
            Some("nn") => Some(Self::Nn),
            Some(_) => Some(Self::En),
        }
    }

    pub(super) fn words(self) -> &'static Words {
        match self {
            Self::Nb => &NB,
            Self::Nn => &NN,
            Self::En => &EN,
        }
    }
}

static NB: Words = Words {
    whole_file: "Hele filen",
    row: "Rad",
    line: "linje",
    why: "Hvorfor",
    advice: "Gjør dette",
    show_info: "vis hver av dem med --show-info",
    not_checked: "Ikke kontrollert her",
    more: "{more} funn til er ikke vist. Vis alle med --max-findings 0, eller få dem som rader med --format csv.",
    too_long: "Kontrollen tok mer enn {seconds} sekunder og er avbrutt. Del fila, eller gi den mer tid med --max-seconds; 0 er ingen grense.",
    file: "Fil",
    records: "Rader",
    errors: "Feil",
    warnings: "Advarsler",
    verdict: "Resultat",
    verdicts: ["må rettes", "se på advarslene", "ingen feil funnet"],
    no_verdict: "ikke kontrollert",
    passed_over: "Ikke kontrollert, ser ikke ut som lister",
    sources: "Kilder",
    examples: "Eksempler",
    needs: "Trenger",
    reports: "gir",
    reports_nothing: "gir ingen funn",
};

static NN: Words = Words {
    whole_file: "Heile fila",
    row: "Rad",
    line: "linje",
    why: "Kvifor",
    advice: "Gjer dette",
    show_info: "vis kvar av dei med --show-info",
    not_checked: "Ikkje kontrollert her",
    more: "{more} funn til er ikkje viste. Vis alle med --max-findings 0, eller få dei som rader med --format csv.",
    too_long: "Kontrollen tok meir enn {seconds} sekund og er avbroten. Del fila, eller gi henne meir tid med --max-seconds; 0 er inga grense.",
    file: "Fil",
    records: "Rader",
    errors: "Feil",
    warnings: "Åtvaringar",
    verdict: "Resultat",
    verdicts: ["må rettast", "sjå på åtvaringane", "ingen feil funne"],
    no_verdict: "ikkje kontrollert",
    passed_over: "Ikkje kontrollert, ser ikkje ut som lister",
    sources: "Kjelder",
    examples: "Døme",
    needs: "Treng",
    reports: "gir",
    reports_nothing: "gir ingen funn",
};

static EN: Words = Words {
    whole_file: "The whole file",
    row: "Row",
    line: "line",
    why: "Why",
    advice: "What to do",
    show_info: "show each with --show-info",
    not_checked: "Not checked here",
    more: "{more} more findings are not shown. See all with --max-findings 0, or as rows with --format csv.",
    too_long: "The check took more than {seconds} seconds and was stopped. Divide the file, or give it more time with --max-seconds; 0 is no limit.",
    file: "File",
    records: "Rows",
    errors: "Errors",
    warnings: "Warnings",
    verdict: "Result",
    verdicts: ["must be corrected", "look at the warnings", "nothing wrong was found"],
    no_verdict: "not checked",
    passed_over: "Not checked, these do not look like lists",
    sources: "Sources",
    examples: "Examples",
    needs: "Needs",
    reports: "reports",
    reports_nothing: "reports nothing",
};

#[cfg(test)]
mod tests {
    use super::{Lang, Languages};

    #[test]
    fn a_locale_names_a_language() {
        for (locale, lang) in [
            ("nn_NO.UTF-8", Some(Lang::Nn)),
            ("nb_NO.UTF-8", Some(Lang::Nb)),
            ("nb-NO", Some(Lang::Nb)),
            ("no_NO", Some(Lang::Nb)),
            ("en_GB.UTF-8", Some(Lang::En)),
            ("en", Some(Lang::En)),
            ("de_DE.UTF-8", Some(Lang::En)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(Lang::of_locale(locale), lang, "{locale}");
        }
    }

    #[test]
    fn the_argument_comes_first_then_our_own_variable_then_the_locale() {
        let languages = |arguments: &[&str], set: &[(&str, &str)]| {
            let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
            let set = |name: &str| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
            Languages::of(&arguments, set).map(|languages| (languages.of_findings, languages.of_help)).ok()
        };
        let both = |lang| Some((lang, lang));
        let all = [("SLUSE_LANG", "nn"), ("LC_ALL", "en_GB.UTF-8"), ("LANG", "nb_NO.UTF-8")];
        assert_eq!(languages(&["sluse", "check", "--lang", "nb", "-h"], &all), both(Lang::Nb));
        assert_eq!(languages(&["sluse", "--lang=en", "check", "-h"], &all), both(Lang::En));
        assert_eq!(languages(&["sluse"], &all), both(Lang::Nn));
        assert_eq!(languages(&["sluse"], &all[1..]), both(Lang::En));
        assert_eq!(languages(&["sluse"], &all[2..]), both(Lang::Nb));
        assert_eq!(languages(&["sluse"], &[("LC_MESSAGES", "nn_NO"), ("LANG", "en_US")]), both(Lang::Nn));
        assert_eq!(languages(&["sluse"], &[("LANG", "C.UTF-8")]), Some((Lang::Nb, Lang::En)));
        assert_eq!(languages(&["sluse"], &[("SLUSE_LANG", "se")]), None, "it is named, and refused");
    }
}
