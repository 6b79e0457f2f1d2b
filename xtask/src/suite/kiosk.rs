//! `cargo xtask t kiosk`: kiosks in Chromium whose power and network fail, again and again. Nothing that was called saved
//! is lost, nothing is doubled, and nobody's words can be read on a copy of the disk.

use crate::build::build_for_journeys;
use crate::process::{program, run};
use crate::project::root;
use crate::serve;
use crate::tools::{debian, node};
use anyhow::Result;

/// On SQLite: what is tried is the kiosk. That the desk takes an entry in once is tested on both databases.
pub fn check() -> Result<()> {
    debian::ensure("/usr/bin/chromium", "chromium")?;
    let folder = root().join("end2end");
    node::install(&folder)?;
    let binary = build_for_journeys()?;
    let (_server, address) = serve::afresh(&binary, "kiosk", None)?;
    let mut endurance = program("npx");
    // One after the other: all of them count who waits in the same hall.
    endurance.current_dir(&folder).args(["playwright", "test", "--project", "endurance", "--workers", "1"]);
    run(endurance.env("PISHKHAN_ADDRESS", address).env("PISHKHAN_ENDURANCE", "1"))
}
