//! The command line.

mod arguments;
mod config;
mod database;
mod demo;
mod desk;
mod failure;
mod reindex;
mod serve;
mod settings;
mod user;

pub use arguments::Arguments;
pub use failure::Failure;

use arguments::Command;

/// Does what was asked. Exit codes: 0 done, 1 refused or failed, 2 wrong usage (clap), 3 settings are wrong.
///
/// # Errors
/// A [`Failure`] whose `Display` is a sentence for the operator.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let settings = arguments.settings;
    match arguments.command {
        Command::Serve => serve::serve(&settings.read()?).await,
        Command::Migrate => database::migrate(&settings.read()?).await,
        Command::Reindex { anew } => reindex::reindex(&settings.read()?, anew).await,
        Command::Demo { verb } => demo::run(&settings.read()?, verb).await,
        Command::Desk { verb } => desk::run(&settings.read()?, verb).await,
        Command::User { verb } => user::run(&settings.read()?, verb).await,
        Command::Config { verb } => config::run(&settings, &verb),
    }
}
