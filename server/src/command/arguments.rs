//! What can be asked of the program.

use super::config::ConfigVerb;
use super::demo::DemoVerb;
use super::desk::DeskVerb;
use super::settings::Settings;
use super::user::UserVerb;
use clap::{ArgAction, Parser, Subcommand};

/// Pishkhan, the electronic service desk.
#[derive(Debug, Parser)]
#[command(
    name = "pishkhan",
    version,
    about,
    max_term_width = 100,
    disable_help_subcommand = true,
    disable_help_flag = true,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Examples:\n  \
                  pishkhan serve --demo                 a made-up organisation at http://127.0.0.1:3000\n  \
                  pishkhan serve --listen 0.0.0.0:8080 --base-url https://desk.example.ir\n  \
                  pishkhan config show --origin         what is set, and where it came from\n\n\
                  Every setting can be a flag, a variable (PISHKHAN_BASE_URL) or a line of pishkhan.toml."
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub settings: Settings,
    /// Print help
    #[arg(short, long, global = true, action = ArgAction::HelpShort)]
    help: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer people.
    #[command(after_help = "Example: pishkhan serve --demo --port 3000")]
    Serve,
    /// Bring the database to this program's step.
    #[command(after_help = "Example: pishkhan migrate --database postgres://desk@db/desk")]
    Migrate,
    /// Make the search's index anew, while the desk answers; goes on where it was interrupted.
    #[command(after_help = "Example: pishkhan reindex --database postgres://desk@db/desk")]
    Reindex {
        /// From the first request on, even where an earlier run was interrupted.
        #[arg(long)]
        anew: bool,
    },
    /// Make or remove the made-up organisation.
    #[command(after_help = "Example: pishkhan demo load")]
    Demo {
        #[command(subcommand)]
        verb: DemoVerb,
    },
    /// Keep the accounts of staff.
    #[command(after_help = "Example: pishkhan user add s.karimi --name 'سارا کریمی'")]
    User {
        #[command(subcommand)]
        verb: UserVerb,
    },
    /// Say how a unit's desk works.
    #[command(after_help = "Example: pishkhan desk supervise north")]
    Desk {
        #[command(subcommand)]
        verb: DeskVerb,
    },
    /// Look at the settings.
    #[command(after_help = "Example: pishkhan config show --origin")]
    Config {
        #[command(subcommand)]
        verb: ConfigVerb,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    /// Lines of a small terminal.
    const SCREEN: usize = 40;

    fn each(command: &mut clap::Command, path: &str, look: &mut impl FnMut(&str, String)) {
        look(path, command.render_help().to_string());
        for verb in command.get_subcommands_mut() {
            let path = format!("{path} {}", verb.get_name());
            each(verb, &path, look);
        }
    }

    #[test]
    fn every_help_fits_a_screen_and_has_an_example() {
        each(&mut Arguments::command(), "pishkhan", &mut |path, help| {
            assert!(help.lines().count() <= SCREEN, "{path}: {} lines\n{help}", help.lines().count());
            assert!(help.contains("Example"), "{path}\n{help}");
        });
    }

    #[test]
    fn flags_stand_before_or_after_the_verb() {
        for line in [["pishkhan", "serve", "--demo"], ["pishkhan", "--demo", "serve"]] {
            assert!(Arguments::try_parse_from(line).is_ok(), "{line:?}");
        }
        let unknown = Arguments::try_parse_from(["pishkhan", "serve", "--prot", "1"]).unwrap_err();
        assert_eq!(unknown.exit_code(), 2);
        assert!(unknown.to_string().contains("--port"), "{unknown}");
    }
}
