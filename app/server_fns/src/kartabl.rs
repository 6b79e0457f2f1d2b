//! The officer's reading side, and notes.

use crate::{AppError, Packed};
use domain::id::RequestId;
use domain::kartabl::{KartablFilter, KartablPage};
use domain::query::Suggestion;
use leptos::prelude::*;

/// One page of a folder.
#[server(name = ReadList, endpoint = "kartabl/list")]
pub async fn list(filter: KartablFilter) -> Result<Packed<KartablPage>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.kartabl.list(&caller.actor, filter).await?)
}

/// The same, asked by the page itself: nobody's session is kept alive by a page that was left open.
#[server(name = ReadListAgain, endpoint = "kartabl/list_again")]
pub async fn list_again(filter: KartablFilter) -> Result<Packed<KartablPage>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.kartabl.list(&caller.actor, filter).await?)
}

/// Ways to go on with what is being typed into the search; the caret stands behind so many characters.
#[server(endpoint = "kartabl/suggest")]
pub async fn suggest(#[server(default)] words: String, caret: u32) -> Result<Packed<Vec<Suggestion>>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.kartabl.suggest(&caller.actor, words, caret).await?)
}

/// The officer looks at a case that was read ahead; the answer is its revision.
#[server(endpoint = "kartabl/opened")]
pub async fn opened(request: RequestId) -> Result<u32, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.kartabl.opened(&caller.actor, request).await?)
}

/// Writes an internal note.
#[server(endpoint = "kartabl/note")]
pub async fn note(request: RequestId, words: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.kartabl.note(&caller.actor, request, words).await?)
}
