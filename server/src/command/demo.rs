//! `pishkhan demo …`

use super::database::{bring_up, open};
use super::failure::Failure;
use super::serve::desk_of;
use crate::config::Config;
use crate::{demo, telemetry};
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum DemoVerb {
    /// Make the organisation, its services and ninety days of requests; takes a minute.
    #[command(after_help = "Example: pishkhan demo load --demo")]
    Load,
    /// Remove it, with its database, files and key.
    #[command(after_help = "Example: pishkhan demo remove --demo")]
    Remove,
}

/// Does what was asked, in the demo's folder and nowhere else.
pub async fn run(config: &Config, verb: DemoVerb) -> Result<(), Failure> {
    if !config.demo {
        return Err(Failure::Refused("This is for demonstrations only; add --demo.".to_owned()));
    }
    telemetry::start(config.log_format, &config.log_level);
    match verb {
        DemoVerb::Load => load(config).await,
        DemoVerb::Remove => remove(config),
    }
}

async fn load(config: &Config) -> Result<(), Failure> {
    let database = open(config).await?;
    bring_up(&database).await?;
    let desk = desk_of(config, database).await?;
    demo::load(&desk).await.map_err(|problem| Failure::because("The demonstration could not be made", problem))?;
    println!("The demonstration is made. Start it: pishkhan serve --demo");
    Ok(())
}

/// Only what this program made: a folder that holds anything else stays.
fn remove(config: &Config) -> Result<(), Failure> {
    if config.is_postgres() {
        return Err(Failure::Refused(
            "A demonstration on PostgreSQL is removed with its database: DROP DATABASE.".to_owned(),
        ));
    }
    let folder = &config.data_dir;
    if !config.secret_key_file.starts_with(folder) || !folder.join("pishkhan.db").exists() {
        return Err(Failure::Refused(format!("There is no demonstration in {}.", folder.display())));
    }
    for name in ["pishkhan.db", "pishkhan.db-wal", "pishkhan.db-shm", "secret.key"] {
        let path = folder.join(name);
        match std::fs::remove_file(&path) {
            Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure::because(&format!("{} cannot be removed", path.display()), problem));
            }
            _ => {}
        }
    }
    let files = folder.join("files");
    if files.exists() {
        std::fs::remove_dir_all(&files)
            .map_err(|problem| Failure::because(&format!("{} cannot be removed", files.display()), problem))?;
    }
    // What is not ours keeps the folder alive.
    let _ = std::fs::remove_dir(folder);
    println!("The demonstration in {} is removed.", folder.display());
    Ok(())
}
