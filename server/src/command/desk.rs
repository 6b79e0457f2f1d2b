//! `pishkhan desk …`: how a unit's desk works.

use super::database::{bring_up, open};
use super::failure::Failure;
use crate::config::Config;
use clap::Subcommand;
use desk::Database;
use desk::organisation::Organisation;
use desk::people::supervise_desk;
use domain::refusal::Refusal;

#[derive(Debug, Subcommand)]
pub enum DeskVerb {
    /// List the desks with the keys of their units.
    #[command(after_help = "Example: pishkhan desk list")]
    List,
    /// From now on an acceptance at this desk waits for the unit's registrar to confirm it.
    #[command(after_help = "Example: pishkhan desk supervise north\n         pishkhan desk supervise north --off")]
    Supervise {
        /// The unit whose desk it is.
        unit: String,
        /// An acceptance is final at once again; what waits is still confirmed.
        #[arg(long)]
        off: bool,
    },
}

/// Does what was asked.
pub async fn run(config: &Config, verb: DeskVerb) -> Result<(), Failure> {
    let database = open(config).await?;
    bring_up(&database).await?;
    let done = act(&database, verb).await;
    database.close().await;
    done
}

async fn act(database: &Database, verb: DeskVerb) -> Result<(), Failure> {
    let organisation = Organisation::load(database.read()).await.map_err(failure)?;
    match verb {
        DeskVerb::List => {
            for desk in &organisation.desks {
                let key = organisation.unit(desk.unit).map(|unit| unit.key.as_str()).unwrap_or_default();
                let supervised = if desk.supervised { "  (supervised)" } else { "" };
                println!("{key}  {}{supervised}", desk.title);
            }
        }
        DeskVerb::Supervise { unit, off } => {
            let id = organisation.by_key().get(&unit).copied();
            let desk = organisation.desks.iter().find(|desk| Some(desk.unit) == id);
            let desk = desk.ok_or_else(|| Failure::Refused(format!("The unit {unit} has no desk.")))?;
            let txn = database.write().await.map_err(failure)?;
            supervise_desk(&txn, desk.id, !off).await.map_err(failure)?;
            txn.commit().await.map_err(failure)?;
            println!("{}", if off { "Acceptances are final at once." } else { "The registrar confirms acceptances." });
        }
    }
    Ok(())
}

fn failure(refusal: Refusal) -> Failure {
    Failure::Refused(match refusal {
        Refusal::Conflict => "Somebody else changed it meanwhile; try again.".to_owned(),
        Refusal::Trouble => "The database is in trouble; the log says more (PISHKHAN_LOG_LEVEL=debug).".to_owned(),
        other => format!("Refused: {other}."),
    })
}
