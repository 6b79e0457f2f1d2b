//! Makes the folders of the browser's files. `rust-embed` resolves their path while it expands; a folder that appears only
//! later is taken for a foreign one, and its files are not handed out.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for profile in ["dev", "release"] {
        let folder = format!("{}/../dist/{profile}", env!("CARGO_MANIFEST_DIR"));
        if let Err(problem) = std::fs::create_dir_all(&folder) {
            println!("cargo::warning=cannot make {folder}: {problem}");
        }
    }
}
