//! Makes a module smaller.

use crate::process::{program, run};
use anyhow::Result;
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

/// Optimises the module in place, for size.
pub fn optimise(optimiser: &Path, module: &Path) -> Result<()> {
    run(program("node").arg(optimiser).arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module))
}
