//! `cargo xtask run`: from nothing to a page in the browser.

use crate::build;
use crate::process::Running;
use crate::project::Profile;
use crate::serve;
use anyhow::Result;

#[derive(clap::Args)]
pub struct Options {
    /// Build as for installing.
    #[arg(long)]
    release: bool,
    /// Where the server listens on this machine.
    #[arg(long, default_value_t = 3000)]
    port: u16,
}

pub fn run(options: &Options) -> Result<()> {
    let binary = build::build(Profile::of(options.release))?;
    let mut server = Running::start(&mut serve::demo(&binary, options.port, None))?;
    serve::wait_until_alive(&mut server, options.port)?;
    println!("\n  http://127.0.0.1:{}\n", options.port);
    server.wait()
}
