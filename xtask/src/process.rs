//! Starts other programs, and says which one failed.

use crate::project;
use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::process::{Child, Command, Stdio};

/// A program to be run in the workspace's folder.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::root()).stdin(Stdio::null());
    command
}

/// The same cargo that started this tool. What it set for this tool must not reach other packages.
pub fn cargo() -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
            command.env_remove(name);
        }
    }
    command
}

/// Runs to the end, showing the output; an error if the program says so.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("could not start: {shown}"))?;
    if !status.success() {
        bail!("failed ({status}): {shown}");
    }
    Ok(())
}

/// Runs to the end and returns what was printed.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.stderr(Stdio::piped()).output().with_context(|| format!("could not start: {shown}"))?;
    if !output.status.success() {
        bail!("failed ({}): {shown}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("not text: {shown}"))
}

/// Whether the program is there and succeeds, in silence.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A program that runs beside this one and ends with it.
pub struct Running(Child);

impl Running {
    pub fn start(command: &mut Command) -> Result<Self> {
        let shown = shown(command);
        Ok(Self(command.spawn().with_context(|| format!("could not start: {shown}"))?))
    }

    /// Its number at the operating system.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits until the program ends by itself.
    pub fn wait(&mut self) -> Result<()> {
        let status = self.0.wait()?;
        if !status.success() {
            bail!("the program ended with {status}");
        }
        Ok(())
    }

    /// Ends it at once, as a power cut or the operator's `kill -9` would.
    pub fn kill(&mut self) {
        // It may have ended already; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }

    /// Whether the program has ended by itself.
    pub fn ended(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
