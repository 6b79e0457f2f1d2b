//! Makes a module smaller.

use crate::process::{program, run};
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Everything the compiler's modules may announce; without them the optimiser refuses the module.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// Optimises every module of the folder in place, for size.
pub fn optimise_all(optimiser: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let module = entry?.path();
        if module.extension().is_some_and(|extension| extension == "wasm") {
            let flags = ["-Oz", "--strip-debug", "--strip-producers"];
            run(program("node").arg(optimiser).args(flags).args(FEATURES).arg(&module).arg("-o").arg(&module))?;
        }
    }
    Ok(())
}
