//! Asks the linker to keep the relocations, by which `xtask` divides the module at its `#[lazy]` functions.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
}
