//! `pishkhan user …`: the accounts of staff. The only way back in for an administrator who lost the password.

use super::database::{bring_up, open};
use super::failure::Failure;
use crate::config::Config;
use crate::machine::{SystemChance, SystemClock};
use clap::Subcommand;
use desk::access::password;
use desk::organisation::Organisation;
use desk::people::{NewOfficer, create_officer, deactivate_officer, grant_role, set_password, staff};
use desk::{Chance, Clock, Database};
use domain::actor::{Grant, Role};
use domain::id::OfficerId;
use domain::refusal::Refusal;
use std::io::{BufRead, IsTerminal};

/// Characters of a password: longer is better than odder (NIST SP 800-63B-4, 3.1.1.2).
const SHORTEST_PASSWORD: usize = 12;

#[derive(Debug, Subcommand)]
pub enum UserVerb {
    /// Add an account; a password is made and printed once, or read from the standard input.
    #[command(after_help = "Example: pishkhan user add s.karimi --name 'سارا کریمی' --role desk_officer --unit north")]
    Add {
        /// For signing in.
        username: String,
        /// As colleagues read it.
        #[arg(long)]
        name: String,
        /// The first role, as for `user grant`.
        #[arg(long, value_parser = role, requires = "unit")]
        role: Option<Role>,
        /// The unit of that role.
        #[arg(long, requires = "role")]
        unit: Option<String>,
        /// Read the password from the standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// List the accounts.
    #[command(after_help = "Example: pishkhan user list")]
    List,
    /// Close an account; its sessions end at once.
    #[command(after_help = "Example: pishkhan user disable s.karimi")]
    Disable { username: String },
    /// Set another password; the second factor is enrolled anew and all sessions end.
    #[command(after_help = "Example: pishkhan user password s.karimi")]
    Password {
        username: String,
        /// Read the password from the standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Give one role in one unit.
    #[command(after_help = "Example: pishkhan user grant s.karimi --role expert --unit north")]
    Grant {
        username: String,
        #[command(flatten)]
        grant: GrantArguments,
    },
}

/// One role in one unit.
#[derive(Debug, clap::Args)]
pub struct GrantArguments {
    /// desk_officer, expert, approver, registrar, counter_clerk, inspector, catalogue_manager or administrator
    #[arg(long, value_parser = role)]
    role: Role,
    /// Key of the unit, as service definitions write it.
    #[arg(long)]
    unit: String,
}

fn role(word: &str) -> Result<Role, String> {
    let found = Role::ALL.into_iter().find(|role| entity::words::role(*role) == word);
    found.ok_or_else(|| {
        let words: Vec<_> = Role::ALL.into_iter().map(entity::words::role).collect();
        format!("there is no such role; the roles are {}", words.join(", "))
    })
}

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
            .map(|grant| format!("{}@{}", entity::words::role(grant.role), unit_key(&organisation, grant)))
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

/// The password, and whether it was made here.
fn password_for(stdin: bool) -> Result<(String, bool), Failure> {
    if !stdin {
        return Ok((SystemChance.token()[..24].to_owned(), true));
    }
    if std::io::stdin().is_terminal() {
        eprintln!("Password (it will be seen on the screen):");
    }
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|problem| Failure::because("The password was not read", problem))?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(Failure::Refused(format!("A password has at least {SHORTEST_PASSWORD} characters.")));
    }
    Ok((password, false))
}

fn hashed(word: &str) -> Result<String, Failure> {
    let mut salt = [0; 16];
    SystemChance.fill(&mut salt);
    password::hash(word, &salt).map_err(failure)
}

fn tell(username: &str, password: Option<&String>) {
    match password {
        Some(password) => println!(
            "{username}: the password is {password}\nIt is not shown again. The second factor is enrolled at the first sign-in."
        ),
        None => println!("{username}: the password is set. The second factor is enrolled at the first sign-in."),
    }
}

fn failure(refusal: Refusal) -> Failure {
    Failure::Refused(match refusal {
        Refusal::NotFound => "There is no such account.".to_owned(),
        Refusal::Conflict => "Somebody else changed it meanwhile; try again.".to_owned(),
        Refusal::Trouble => "The database is in trouble; the log says more (PISHKHAN_LOG_LEVEL=debug).".to_owned(),
        other => format!("Refused: {other}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_known_by_its_word() {
        assert_eq!(role("desk_officer"), Ok(Role::DeskOfficer));
        assert!(role("boss").unwrap_err().contains("administrator"));
    }
}
