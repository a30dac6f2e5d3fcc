//! The program's help in bokmål and nynorsk. English stands where arguments are declared; [`texts`] has the other two.

pub(super) mod texts;

use clap::builder::Str;
use clap::{Arg, ArgAction, Command};

use super::lang::Lang;
use texts::{Around, Text};

/// The command line with its help in a language.
pub(super) fn localized(command: Command, lang: Lang) -> Command {
    let around = match lang {
        Lang::En => return command,
        Lang::Nb => &texts::NB,
        Lang::Nn => &texts::NN,
    };
    let command = translated(command, "", lang, around);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(around.version);
    let mut command = command.disable_version_flag(true).arg(version.help_heading(around.options));
    // The library adds its commands `help` when it builds the rest.
    command.build();
    with_help_commands(command, around)
}

/// Says in another language what the commands `help` do.
fn with_help_commands(mut command: Command, around: &Around) -> Command {
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in &subcommands {
        command = command.mut_subcommand(name, |sub| match name.as_str() {
            "help" => sub.about(around.help_of),
            _ => with_help_commands(sub, around),
        });
    }
    command
}

fn translated(command: Command, path: &str, lang: Lang, around: &Around) -> Command {
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = described(command, path, lang, around);
    for name in &subcommands {
        let path = below(path, name);
        command = command.mut_subcommand(name, |sub| translated(sub, &path, lang, around));
    }
    command
}

/// The path of a subcommand, as it is typed behind the program's name.
fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path} {name}") }
}

fn described(mut command: Command, path: &str, lang: Lang, around: &Around) -> Command {
    if let Some(about) = text(path, "", lang) {
        command = command.about(first_paragraph(about)).long_about(about);
    }
    if let Some(after) = text(path, "after", lang) {
        command = command.after_help(after);
    }
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(around.help);
    command
        .mut_args(|arg| argument(arg, path, lang, around))
        .disable_help_flag(true)
        .arg(help.help_heading(around.options))
        .subcommand_help_heading(around.commands)
        .subcommand_value_name(around.command)
        .help_template(around.template)
}

fn argument(arg: Arg, path: &str, lang: Lang, around: &Around) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let mut help = text(path, &id, lang).unwrap_or_default().to_owned();
    let mut long = help.clone();
    // What the library adds to a help in English.
    if let [default] = arg.get_default_values()
        && takes_a_value(&arg)
    {
        help.push_str(&format!(" [{}: {}]", around.default, default.to_string_lossy()));
        long.clone_from(&help);
    }
    let values = if takes_a_value(&arg) { arg.get_possible_values() } else { Vec::new() };
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
        help.push_str(&format!(" [{}: {}]", around.values, names.join(", ")));
        long.push_str(&format!("\n\n{}:", capitalized(around.values)));
        for name in names {
            match text(path, &format!("{id}={name}"), lang) {
                Some(says) => long.push_str(&format!("\n- {name}: {says}")),
                None => long.push_str(&format!("\n- {name}")),
            }
        }
    }
    let heading = if arg.is_positional() { around.arguments } else { around.options };
    let own =
        |name: &Str| around.value_names.iter().find(|(en, _)| *en == name.as_str()).map(|(_, own)| Str::from(*own));
    let names: Vec<Str> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| own(name).unwrap_or_else(|| name.clone()))
        .collect();
    let arg = if names.is_empty() { arg } else { arg.value_names(names) };
    arg.help(help).long_help(long).help_heading(heading).hide_default_value(true).hide_possible_values(true)
}

fn takes_a_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn first_paragraph(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or(text)
}

fn text(path: &str, item: &str, lang: Lang) -> Option<&'static str> {
    let of = all_texts().find(|text| text.command == path && text.item == item)?;
    of.text(lang)
}

/// The texts of every command.
fn all_texts() -> impl Iterator<Item = &'static Text> {
    texts::TEXTS.iter().chain(super::TEXTS_OF_FAMILIES.into_iter().flatten())
}

impl Text {
    fn text(&self, lang: Lang) -> Option<&'static str> {
        match lang {
            Lang::Nb => Some(self.nb),
            Lang::Nn => Some(self.nn),
            Lang::En => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    /// Everything that has a help in English: the command's path and the item.
    fn wanted(command: &Command, path: &str, wanted: &mut BTreeSet<(String, String)>) {
        let mut want = |item: &str| wanted.insert((path.to_owned(), item.to_owned()));
        want("");
        if command.get_after_help().is_some() {
            want("after");
        }
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let id = arg.get_id().as_str();
            want(id);
            for value in arg.get_possible_values().iter().filter(|value| value.get_help().is_some()) {
                want(&format!("{id}={}", value.get_name()));
            }
        }
        for sub in command.get_subcommands() {
            super::tests::wanted(sub, &below(path, sub.get_name()), wanted);
        }
    }

    #[test]
    fn all_three_languages_are_complete() {
        let mut want = BTreeSet::new();
        wanted(&Cli::command(), "", &mut want);
        let have: BTreeSet<_> = all_texts().map(|text| (text.command.to_owned(), text.item.to_owned())).collect();
        let missing: Vec<_> = want.difference(&have).collect();
        let stale: Vec<_> = have.difference(&want).collect();
        assert!(missing.is_empty() && stale.is_empty(), "missing: {missing:#?}\nnothing like it: {stale:#?}");
        assert_eq!(have.len(), all_texts().count(), "a text stands twice");
        for text in all_texts() {
            assert!(!text.nb.is_empty() && !text.nn.is_empty(), "{} {}", text.command, text.item);
        }
    }

    #[test]
    fn no_word_of_the_librarys_own_is_left() {
        for lang in [Lang::Nb, Lang::Nn] {
            let mut command = localized(Cli::command(), lang);
            command.clone().debug_assert();
            command.build();
            let mut helps = Vec::new();
            collect(&mut command, &mut helps);
            for help in helps {
                for english in [
                    "Usage:",
                    "Options:",
                    "Arguments:",
                    "Commands:",
                    "Print ",
                    "[default",
                    "ossible values",
                    "Examples:",
                    "Exit codes",
                ] {
                    assert!(!help.contains(english), "{english}: {help}");
                }
            }
        }
    }

    fn collect(command: &mut Command, helps: &mut Vec<String>) {
        helps.push(command.render_long_help().to_string());
        for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
            collect(sub, helps);
        }
    }
}
