//! Passwords on the command line: made here or read from the standard input, never an argument.

use super::super::failure::Failure;
use super::failure;
use crate::machine::SystemChance;
use desk::Chance;
use desk::access::password;
use std::io::{BufRead, IsTerminal};

/// Characters of a password: longer is better than odder (NIST SP 800-63B-4, 3.1.1.2).
const SHORTEST_PASSWORD: usize = 12;

/// The password, and whether it was made here.
pub fn password_for(stdin: bool) -> Result<(String, bool), Failure> {
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

/// Its hash, under a salt of its own.
pub fn hashed(word: &str) -> Result<String, Failure> {
    let mut salt = [0; 16];
    SystemChance.fill(&mut salt);
    password::hash(word, &salt).map_err(failure)
}

/// Says that it is done; a password made here is shown this once.
pub fn tell(username: &str, password: Option<&String>) {
    match password {
        Some(password) => println!(
            "{username}: the password is {password}\nIt is not shown again. The second factor is enrolled at the first sign-in."
        ),
        None => println!("{username}: the password is set. The second factor is enrolled at the first sign-in."),
    }
}
