//! `cargo xtask dev`: builds again and restarts whenever a file changes.

use crate::build;
use crate::process::Running;
use crate::project::{Profile, root};
use crate::serve;
use anyhow::Result;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// What a change is looked for in.
const WATCHED: [&str; 6] = ["app", "frontend", "migration", "server", "style", "Cargo.toml"];
/// How often. A look reads the dates of some thousand files: a few milliseconds.
const PAUSE: Duration = Duration::from_millis(300);

#[derive(clap::Args)]
pub struct Options {
    /// Where the server listens on this machine.
    #[arg(long, default_value_t = 3000)]
    port: u16,
}

pub fn dev(options: &Options) -> Result<()> {
    loop {
        let built_from = newest()?;
        // What does not build is shown by the compiler; the next change tries again.
        let server = build::build(Profile::Dev).and_then(|binary| {
            let server = Running::start(&mut serve::demo(&binary, options.port, None))?;
            println!("\n  http://127.0.0.1:{} (watching)\n", options.port);
            Ok(server)
        });
        if let Err(problem) = &server {
            eprintln!("{problem:#}");
        }
        while newest()? == built_from {
            std::thread::sleep(PAUSE);
        }
    }
}

/// The number of files and the date of the newest: a removed file counts as a change too.
fn newest() -> Result<(usize, SystemTime)> {
    let mut seen = (0, SystemTime::UNIX_EPOCH);
    for name in WATCHED {
        look(&root().join(name), &mut seen)?;
    }
    Ok(seen)
}

fn look(path: &Path, seen: &mut (usize, SystemTime)) -> Result<()> {
    // A file may vanish while we look: that is a change, not a failure.
    let Ok(facts) = path.metadata() else { return Ok(()) };
    if facts.is_dir() {
        let Ok(entries) = path.read_dir() else { return Ok(()) };
        for entry in entries {
            look(&entry?.path(), seen)?;
        }
    } else {
        *seen = (seen.0 + 1, seen.1.max(facts.modified()?));
    }
    Ok(())
}
