//! `pishkhan user …`: the accounts of staff. The only way back in for an administrator who lost the password.

mod secret;
mod verb;

pub use verb::UserVerb;

use super::database::{bring_up, open};
use super::failure::Failure;
use crate::config::Config;
use crate::machine::{SystemChance, SystemClock};
use desk::organisation::Organisation;
use desk::people::{NewOfficer, create_officer, deactivate_officer, grant_role, set_password, staff};
use desk::{Chance, Clock, Database};
use domain::actor::Grant;
use domain::id::OfficerId;
use domain::refusal::Refusal;
use secret::{hashed, password_for, tell};
use verb::GrantArguments;

/// Does what was asked.
pub async fn run(config: &Config, verb: UserVerb) -> Result<(), Failure> {
    let database = open(config).await?;
    bring_up(&database).await?;
    let done = act(&database, verb).await;
    database.close().await;
    done
}

async fn act(database: &Database, verb: UserVerb) -> Result<(), Failure> {
    match verb {
        UserVerb::Add { username, name, role, unit, password_stdin } => {
            let grant = role.zip(unit).map(|(role, unit)| GrantArguments { role, unit });
            add(database, &username, name, grant, password_stdin).await
        }
        UserVerb::List => list(database).await,
        UserVerb::Disable { username } => {
            let id = find(database, &username).await?;
            let txn = database.write().await.map_err(failure)?;
            deactivate_officer(&txn, id).await.map_err(failure)?;
            txn.commit().await.map_err(failure)?;
            println!("{username} is closed.");
            Ok(())
        }
        UserVerb::Password { username, password_stdin } => {
            let (password, made) = password_for(password_stdin)?;
            let hash = hashed(&password)?;
            let txn = database.write().await.map_err(failure)?;
            set_password(&txn, &username, &hash).await.map_err(failure)?;
            txn.commit().await.map_err(failure)?;
            tell(&username, made.then_some(&password));
            Ok(())
        }
        UserVerb::Grant { username, grant } => {
            let id = find(database, &username).await?;
            let grant = granted(database, grant).await?;
            let txn = database.write().await.map_err(failure)?;
            grant_role(&txn, id, grant, SystemChance.id(SystemClock.now())).await.map_err(failure)?;
            txn.commit().await.map_err(failure)?;
            println!("{username} has the role now.");
            Ok(())
        }
    }
}

async fn add(
    database: &Database,
    username: &str,
    name: String,
    grant: Option<GrantArguments>,
    stdin: bool,
) -> Result<(), Failure> {
    let mut grants = Vec::new();
    if let Some(grant) = grant {
        grants.push(granted(database, grant).await?);
    }
    let (password, made) = password_for(stdin)?;
    let now = SystemClock.now();
    let new = NewOfficer {
        id: SystemChance.id(now).into(),
        username: username.to_owned(),
        name,
        password_hash: hashed(&password)?,
        grants,
    };
    let txn = database.write().await.map_err(failure)?;
    create_officer(&txn, new, now).await.map_err(|refusal| match refusal {
        Refusal::Conflict => Failure::Refused(format!("There is an account {username} already.")),
        other => failure(other),
    })?;
    txn.commit().await.map_err(failure)?;
    tell(username, made.then_some(&password));
    Ok(())
}

async fn list(database: &Database) -> Result<(), Failure> {
    let organisation = Organisation::load(database.read()).await.map_err(failure)?;
    for member in staff(database.read()).await.map_err(failure)? {
        let grants: Vec<_> = member
            .officer
            .grants
            .iter()
            .map(|grant| format!("{}@{}", grant.role.as_str(), unit_key(&organisation, grant)))
            .collect();
        let state = if member.active { "" } else { "  (closed)" };
        println!("{}  {}  {}{state}", member.username, member.officer.name, grants.join(" "));
    }
    Ok(())
}

fn unit_key(organisation: &Organisation, grant: &Grant) -> String {
    organisation.unit(grant.unit).map(|unit| unit.key.clone()).unwrap_or_default()
}

async fn find(database: &Database, username: &str) -> Result<OfficerId, Failure> {
    let all = staff(database.read()).await.map_err(failure)?;
    let found = all.into_iter().find(|member| member.username == desk::people::sign_in_name(username));
    found.map(|member| member.officer.id).ok_or_else(|| Failure::Refused(format!("There is no account {username}.")))
}

async fn granted(database: &Database, grant: GrantArguments) -> Result<Grant, Failure> {
    let organisation = Organisation::load(database.read()).await.map_err(failure)?;
    let unit = organisation.by_key().get(&grant.unit).copied().ok_or_else(|| {
        let keys: Vec<_> = organisation.by_key().keys().cloned().collect();
        Failure::Refused(format!("There is no unit {}; the units are: {}", grant.unit, keys.join(", ")))
    })?;
    Ok(Grant { role: grant.role, unit })
}

fn failure(refusal: Refusal) -> Failure {
    Failure::Refused(match refusal {
        Refusal::NotFound => "There is no such account.".to_owned(),
        Refusal::Conflict => "Somebody else changed it meanwhile; try again.".to_owned(),
        Refusal::Trouble => "The database is in trouble; the log says more (PISHKHAN_LOG_LEVEL=debug).".to_owned(),
        other => format!("Refused: {other}."),
    })
}
