//! Settings: a flag beats an environment variable, which beats the file, which beats the default.
//!
//! Every setting is one [`Key`]: the same name as flag (`--base-url`), variable (`PISHKHAN_BASE_URL`, or
//! `PISHKHAN_BASE_URL_FILE` naming a file that holds the value) and TOML key (`base_url`).

mod fault;
mod file;
mod keys;
mod layers;
mod network;
mod reader;
mod show;
mod typed;

pub use fault::Fault;
pub use keys::{KEYS, Key};
pub use layers::{Layers, Origin, Values};
pub use network::Network;
pub use show::show;
pub use typed::{Config, Courier, LogFormat};
