//! `pishkhan config …`

use super::failure::Failure;
use super::settings::Settings;
use crate::config::show;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ConfigVerb {
    /// Print every setting; passwords are hidden.
    #[command(after_help = "Example: pishkhan config show --origin")]
    Show {
        /// And where each came from.
        #[arg(long)]
        origin: bool,
    },
    /// Say whether the settings are right.
    #[command(after_help = "Example: pishkhan config check --config /etc/pishkhan.toml")]
    Check,
}

pub fn run(settings: &Settings, verb: &ConfigVerb) -> Result<(), Failure> {
    let (config, values) = settings.read_with_values()?;
    match verb {
        ConfigVerb::Show { origin } => print!("{}", show(&config, &values, *origin)),
        ConfigVerb::Check => println!("The settings are right."),
    }
    Ok(())
}
