//! A release holds the browser's files inside the binary, so it must be rebuilt when they change. A debug binary reads
//! them from the folder at run time.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed=../dist/release");
    }
}
