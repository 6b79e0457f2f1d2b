//! What can be asked about accounts.

use clap::Subcommand;
use domain::actor::Role;

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
    pub role: Role,
    /// Key of the unit, as service definitions write it.
    #[arg(long)]
    pub unit: String,
}

fn role(word: &str) -> Result<Role, String> {
    Role::parse(word).ok_or_else(|| {
        let words = Role::ALL.map(Role::as_str);
        format!("there is no such role; the roles are {}", words.join(", "))
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
