//! Nothing is at this address.

use crate::frame::framed;
use components::text::refusal;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::reply;

#[component]
pub(crate) fn NotFound() -> impl IntoView {
    reply::status(404);
    Suspend::new(framed(refusal::sentence(&Refusal::NotFound), ().into_any()))
}
