//! Where things stand, and the two ways of building them.

use std::path::PathBuf;

/// Fast to build, or small and fast to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub fn of(release: bool) -> Self {
        if release { Self::Release } else { Self::Dev }
    }

    /// The folder below `dist` with this profile's files for the browser.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }
}

/// The workspace's own folder.
pub fn root() -> PathBuf {
    // Cargo tells a running package where it is; the value of build time serves a binary started by hand.
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map(PathBuf::from).unwrap_or(package)
}

/// Cargo's own output folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// What is kept between two runs of this tool: finished bundles, the test database, logs.
pub fn kept() -> PathBuf {
    target().join("xtask")
}

/// The site root the server hands out, as built with `profile`.
pub fn dist(profile: Profile) -> PathBuf {
    root().join("dist").join(profile.name())
}

/// The server's binary, as built with `profile`.
pub fn server(profile: Profile) -> PathBuf {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    target().join(folder).join("pishkhan")
}
