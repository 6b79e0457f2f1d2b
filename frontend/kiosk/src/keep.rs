//! Keeps requests, each under a tracking code leased to this device, and surveys.

use crate::change::Change;
use crate::core::Core;
use crate::entry::{self, TRIES};
use crate::lease::tell_stock;
use crate::lock::{STOCK, lock};
use crate::store::Room;
use domain::in_person::{Entry, OfflineRequest, OfflineSurvey};
use domain::jalali::JalaliDate;
use domain::tracking_code::TrackingCode;
use kiosk::{Filled, Trouble};
use leptos::lazy;
use std::rc::Rc;

/// The code is this request's alone, and everything is on disk when this returns.
///
/// # Errors
/// `NoStock` without a code, `Storage`, `NotPaired`.
#[lazy]
pub async fn request(core: Rc<Core>, filled: Filled) -> Result<TrackingCode, Trouble> {
    let _one_at_a_time = lock(STOCK).await;
    let store = core.store().await?;
    let made_at = core.now();
    for _ in 0..TRIES {
        let texts = store.texts(Room::Codes).await?;
        let text = texts.into_iter().next().ok_or(Trouble::NoStock)?;
        let code: TrackingCode = serde_json::from_str(&text).map_err(|_| Trouble::Storage)?;
        let entry = Entry::Request(OfflineRequest {
            code: code.clone(),
            service: filled.service.clone(),
            service_version: filled.service_version,
            mobile: filled.mobile.clone(),
            answers: filled.answers.clone(),
            files: filled.files.clone(),
            made_at,
        });
        let key = code.to_string();
        // Given codes are remembered by their fingerprint: the code itself is its owner's now.
        let given = format!("code {}", crate::fingerprint::of(key.as_bytes()).await);
        let change = Change::new().while_is(Room::Codes, &key, Some(text)).remove(Room::Codes, &key).put(
            Room::Given,
            &given,
            &JalaliDate::of(made_at),
        );
        if entry::keep(&core, &entry, change).await? {
            tell_stock(&core, store).await?;
            return Ok(code);
        }
    }
    Err(Trouble::Storage)
}

/// # Errors
/// `Storage`, `NotPaired`.
#[lazy]
pub async fn survey(core: Rc<Core>, survey: OfflineSurvey) -> Result<(), Trouble> {
    let _one_at_a_time = lock(STOCK).await;
    let entry = Entry::Survey(survey);
    for _ in 0..TRIES {
        if entry::keep(&core, &entry, Change::new()).await? {
            return Ok(());
        }
    }
    Err(Trouble::Storage)
}
