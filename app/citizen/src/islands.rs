//! What the browser adds where it can. Every page is whole without them.
//!
//! An island here has no properties and draws nothing: the server has drawn everything, and left in `data-` attributes
//! what the script needs, words too. So neither wording nor a JSON reader is in the bundle. Each island finds its
//! elements in the page; several of one kind on a page do no harm.

use leptos::prelude::*;

/// Uploads files as soon as they are chosen, images made smaller first.
#[island]
pub fn Uploader() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::uploads::start();
}

/// Takes the code out of the text message, where the browser can (WebOTP).
#[island]
pub fn OneTimeCode() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::one_time_code::start();
}

/// Says how many characters are left in a long text.
#[island]
pub fn CharacterCounter() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::counter::start();
}

/// Shows and hides fields that hang on other fields of the page.
#[island]
pub fn Reveal() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::reveal::start();
}

/// Copies the tracking code in ASCII digits.
#[island]
pub fn CopyCode() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::copy::start();
}

/// Offers only the cities of the chosen province.
#[island]
pub fn Cities() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::cities::start();
}

/// Follows a queue ticket: the page is read again when something happens in its hall.
#[island]
pub fn FollowTicket() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::ticket::start();
}

/// Shows the buttons that print the page.
#[island]
pub fn PrintButton() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::browser::print::start();
}
