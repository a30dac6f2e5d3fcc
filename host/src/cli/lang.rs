//! The language that findings are put into words in, and this program's own few words around them.

use std::env;

use clap::ValueEnum;

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
    pub sources: &'static str,
    pub examples: &'static str,
    pub needs: &'static str,
    pub reports: &'static str,
    pub reports_nothing: &'static str,
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

    /// The language chosen, else that of the environment, else bokmål.
    pub(super) fn or_environment(chosen: Option<Self>) -> Self {
        chosen.unwrap_or_else(|| {
            let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
            Self::of_locale(&set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default())
        })
    }

    fn of_locale(locale: &str) -> Self {
        match locale.split(['_', '.', '@', '-']).next() {
            Some("nn") => Self::Nn,
            Some("en") => Self::En,
            _ => Self::Nb,
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
    sources: "Sources",
    examples: "Examples",
    needs: "Needs",
    reports: "reports",
    reports_nothing: "reports nothing",
};

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_locale_names_a_language() {
        for (locale, lang) in [
            ("nn_NO.UTF-8", Lang::Nn),
            ("nb_NO.UTF-8", Lang::Nb),
            ("no_NO", Lang::Nb),
            ("en_GB.UTF-8", Lang::En),
            ("en", Lang::En),
            ("C.UTF-8", Lang::Nb),
            ("", Lang::Nb),
        ] {
            assert_eq!(Lang::of_locale(locale), lang, "{locale}");
        }
    }
}
