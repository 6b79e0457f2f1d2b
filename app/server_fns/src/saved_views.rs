//! Saved views of the kartabl.

use crate::AppError;
use domain::id::SavedViewId;
use domain::kartabl::Folder;
use leptos::prelude::*;

/// Keeps a view under a name. `reach` is `private`, `unit:` with a unit's id, or `role:` with a role's word.
#[server(endpoint = "saved_views/save_view")]
pub async fn save_view(
    name: String,
    folder: Folder,
    #[server(default)] words: String,
    reach: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let reach = crate::caller::typed::reach("reach", &reach)?;
    caller.desk.saved_views.save(&caller.actor, domain::kartabl::NewView { name, folder, words, reach }).await?;
    Ok(())
}

/// Removes a view.
#[server(endpoint = "saved_views/remove_view")]
pub async fn remove_view(view: SavedViewId) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.saved_views.remove(&caller.actor, view).await?)
}

/// Begins the day with a view, or without one when none is named.
#[server(endpoint = "saved_views/start_with")]
pub async fn start_with(#[server(default)] view: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let view = crate::caller::typed::choice("view", &view)?;
    Ok(caller.desk.saved_views.start_with(&caller.actor, view).await?)
}
