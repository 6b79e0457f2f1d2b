//! The line of people on a phone: taking a number, and following it. No sign-in; the address is the ticket.

mod follow;
mod take;

pub(crate) use follow::FollowTicketPage;
pub(crate) use take::TakeNumber;

use leptos::prelude::*;
use leptos_meta::Meta;

/// Nothing of it belongs into a search engine: a ticket's address is as good as the ticket.
#[component]
fn Unlisted() -> impl IntoView {
    server_fns::reply::header("x-robots-tag", "noindex, nofollow");
    view! { <Meta name="robots" content="noindex, nofollow"/> }
}
