//! Where the files of one audience stand.

use std::sync::Arc;

/// One of the three groups of people with a bundle of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Citizen,
    Staff,
    Kiosk,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Citizen, Self::Staff, Self::Kiosk];

    /// The name used in file names and in the build's manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Staff => "staff",
            Self::Kiosk => "kiosk",
        }
    }
}

/// The addresses of one audience's files, each with the hash of its content in its name.
///
/// A missing one (nothing has been built for the browser yet) leaves a page that works without JavaScript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The folder holding `start.js`, `app.js` and `app_bg.wasm`, such as `/pkg/citizen.0a1b2c3d`.
    pub bundle: Option<Arc<str>>,
    /// The one style sheet.
    pub style: Option<Arc<str>>,
    /// The font that every page needs at once.
    pub font: Option<Arc<str>>,
}
