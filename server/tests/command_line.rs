//! The program as an operator starts it: what it says, and how it ends.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn pishkhan(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pishkhan"));
    command.current_dir(folder).env_clear().args(arguments).stdin(Stdio::null());
    command
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    heard(pishkhan(folder, arguments).output().expect("it starts"))
}

fn heard(output: Output) -> (i32, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn accounts_of_staff_are_kept_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let of = |arguments: &[&str]| run(folder.path(), arguments);
    let (code, said, _) = of(&["user", "add", "S.Karimi", "--name", "سارا کریمی"]);
    assert_eq!(code, 0);
    let password = said.split_whitespace().nth(4).expect("a password");
    assert!(said.starts_with("S.Karimi: the password is ") && password.len() == 24, "{said}");
    let (code, _, said) = of(&["user", "add", "s.karimi", "--name", "x"]);
    assert_eq!((code, said.trim()), (1, "There is an account s.karimi already."));
    let (_, said, _) = of(&["user", "list"]);
    assert_eq!(said, "s.karimi  سارا کریمی  \n");
    let (code, _, said) = of(&["user", "grant", "s.karimi", "--role", "expert", "--unit", "north"]);
    assert_eq!(code, 1);
    assert!(said.starts_with("There is no unit north"), "{said}");
    let (code, _, said) = of(&["user", "grant", "s.karimi", "--role", "boss", "--unit", "north"]);
    assert_eq!(code, 2);
    assert!(said.contains("there is no such role"), "{said}");
    assert_eq!(of(&["user", "disable", "s.karimi"]).0, 0);
    assert!(of(&["user", "list"]).1.contains("(closed)"));
    assert_eq!(of(&["user", "disable", "nobody"]).2.trim(), "There is no account nobody.");
}

#[test]
fn what_the_program_keeps_is_its_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["migrate"]).0, 0);
    let mode = std::fs::metadata(folder.path().join("data")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn a_second_migration_changes_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["migrate"]).1.trim(), "The database is up to date now.");
    assert_eq!(run(folder.path(), &["migrate"]).1.trim(), "The database was up to date.");
}

#[tokio::test]
async fn a_newer_database_is_refused_by_the_name_of_its_step() {
    use sea_orm::ConnectionTrait;
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["migrate"]).0, 0);
    let url = format!("sqlite:{}", folder.path().join("data/pishkhan.db").display());
    let database = sea_orm::Database::connect(url).await.unwrap();
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_later', 0)";
    database.execute_unprepared(newer).await.unwrap();
    database.close().await.unwrap();
    let (code, _, said) = run(folder.path(), &["serve", "--port", "0"]);
    assert_eq!(code, 1);
    assert!(said.lines().last().unwrap().starts_with("The database is newer than this program"), "{said}");
    assert!(said.contains("m9999_later"));
}

#[test]
fn a_busy_port_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let busy = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = busy.local_addr().unwrap().port().to_string();
    let (code, _, said) = run(folder.path(), &["serve", "--port", &port]);
    assert_eq!(code, 1);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("already; stop them or choose another with --listen"), "{said}");
    assert!(!folder.path().join("data").exists(), "nothing was touched");
}

#[test]
fn wrong_settings_end_with_three_and_all_faults() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pishkhan.toml"), "listen = \"here\"\nlog_format = \"xml\"\n").unwrap();
    let (code, _, said) = run(folder.path(), &["config", "check"]);
    assert_eq!(code, 3);
    assert!(said.contains("pishkhan.toml:1:listen: "), "{said}");
    assert!(said.contains("pishkhan.toml:2:log_format: write human or json."), "{said}");
    let (code, said, _) = run(folder.path(), &["config", "show", "--listen", "127.0.0.1:1", "--log-format", "json"]);
    assert_eq!(code, 0);
    assert!(said.starts_with("listen = 127.0.0.1:1\n"), "{said}");
}

#[test]
fn secrets_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = pishkhan(folder.path(), &["config", "show", "--origin"]);
    let shown = heard(command.env("PISHKHAN_DATABASE", "postgres://desk:s3cret@db/desk").output().unwrap());
    assert!(shown.1.contains("database = postgres://desk:•••@db/desk  # environment PISHKHAN_DATABASE"), "{shown:?}");
    assert!(!shown.1.contains("s3cret"));
}

#[test]
fn a_demonstration_is_removed_only_where_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, said) = run(folder.path(), &["demo", "remove"]);
    assert_eq!((code, said.trim()), (1, "This is for demonstrations only; add --demo."));
    let (code, _, said) = run(folder.path(), &["demo", "remove", "--demo"]);
    assert_eq!((code, said.trim()), (1, "There is no demonstration in data/demo."));
}
