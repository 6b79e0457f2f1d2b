//! What only the desk knows: loaded when it is first asked for.

use crate::call::post;
use crate::core::Core;
use domain::in_person::{Issued, TrackedRequest};
use kiosk::Trouble;
use leptos::lazy;
use serde_json::json;
use std::rc::Rc;

/// # Errors
/// `NoNetwork`, and what the desk refuses.
#[lazy]
pub async fn track(core: Rc<Core>, code: String) -> Result<TrackedRequest, Trouble> {
    post(&core, "/api/device/track", &json!({ "code": code })).await
}

/// # Errors
/// `NoNetwork`, and what the desk refuses.
#[lazy]
pub async fn check_in(core: Rc<Core>, code: String) -> Result<Issued, Trouble> {
    post(&core, "/api/device/check_in", &json!({ "code": code })).await
}
