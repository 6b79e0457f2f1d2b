#![doc = include_str!("../README.md")]

mod bench;
mod build;
mod bundles;
mod dev;
mod process;
mod project;
mod run;
mod serve;
mod suite;
mod test;
mod tools;
mod visitor;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Everything this project does to itself.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Sets up what is missing, builds what has changed and serves the demo.
    Run(run::Options),
    /// Builds the browser's files and the server; with --release, the one file to install.
    Build(build::Options),
    /// Serves the demo and builds again whenever a file changes.
    Dev(dev::Options),
    /// Checks everything, on a bare machine too.
    Test,
    /// Runs one suite of checks by itself.
    T(suite::Options),
    /// Measures.
    Bench(bench::Options),
}

fn main() -> ExitCode {
    match carry_out(&Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(verb: &Verb) -> Result<()> {
    match verb {
        Verb::Run(options) => run::run(options),
        Verb::Build(options) => build::build(options.profile()).map(drop),
        Verb::Dev(options) => dev::dev(options),
        Verb::Test => test::test(),
        Verb::T(options) => suite::run(options),
        Verb::Bench(options) => bench::run(options),
    }
}
