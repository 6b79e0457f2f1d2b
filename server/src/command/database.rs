//! Opening the database, and `pishkhan migrate`.

use super::failure::Failure;
use crate::config::Config;
use crate::telemetry;
use desk::Database;
use desk::database::OpenOptions;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// `pishkhan migrate`
pub async fn migrate(config: &Config) -> Result<(), Failure> {
    telemetry::start(config.log_format, &config.log_level);
    let database = open(config).await?;
    let was_current = is_current(&database).await?;
    bring_up(&database).await?;
    database.close().await;
    println!("{}", if was_current { "The database was up to date." } else { "The database is up to date now." });
    Ok(())
}

/// Opens the database; refuses one that a newer program has changed.
pub async fn open(config: &Config) -> Result<Database, Failure> {
    make_folder(&config.data_dir)?;
    if let Some(file) = sqlite_file(&config.database)
        && let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        make_folder(folder)?;
    }
    let database = Database::open(&OpenOptions::new(&config.database))
        .await
        .map_err(|problem| Failure::because("The database does not open", problem))?;
    let newer = migration::unknown_steps(database.for_migration())
        .await
        .map_err(|problem| Failure::because("The database cannot be read", problem))?;
    if let Some(step) = newer.last() {
        return Err(Failure::Refused(format!(
            "The database is newer than this program ({}): it has the step {step}. Use the newer program.",
            env!("CARGO_PKG_VERSION")
        )));
    }
    Ok(database)
}

/// Runs the steps that are missing.
pub async fn bring_up(database: &Database) -> Result<(), Failure> {
    migration::run(database.for_migration())
        .await
        .map_err(|problem| Failure::because("The database could not be brought up to date", problem))
}

async fn is_current(database: &Database) -> Result<bool, Failure> {
    migration::is_current(database.for_migration())
        .await
        .map_err(|problem| Failure::because("The database cannot be read", problem))
}

/// Makes the folder for its owner alone, and makes sure that files can be written into it.
pub fn make_folder(folder: &Path) -> Result<(), Failure> {
    let name = folder.display();
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|problem| Failure::because(&format!("The folder {name} cannot be made"), problem))?;
    let probe = folder.join(".writable");
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(|problem| {
        Failure::because(
            &format!("The folder {name} cannot be written to; give it to the user who runs this program"),
            problem,
        )
    })
}

fn sqlite_file(database: &str) -> Option<PathBuf> {
    let path = database.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(path.split('?').next().unwrap_or(path).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_an_address_is_found() {
        assert_eq!(sqlite_file("sqlite:data/p.db"), Some("data/p.db".into()));
        assert_eq!(sqlite_file("sqlite:///srv/p.db?mode=rwc"), Some("/srv/p.db".into()));
        assert_eq!(sqlite_file("postgres://h/d"), None);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_sentence() {
        let failure = make_folder(Path::new("/proc/nothing")).unwrap_err().to_string();
        assert!(failure.starts_with("The folder /proc/nothing cannot be made: "), "{failure}");
    }
}
