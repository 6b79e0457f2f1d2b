//! The officer's reading side, and notes.

use crate::{AppError, Packed};
use domain::id::RequestId;
use domain::kartabl::{CaseView, KartablFilter, KartablPage, StaffEntry};
use leptos::prelude::*;

/// One page of a folder.
#[server(name = ReadList, endpoint = "kartabl/list")]
pub async fn list(filter: KartablFilter) -> Result<KartablPage, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.kartabl.list(&caller.actor, filter).await?)
}

/// One case.
#[server(name = ReadCase, endpoint = "kartabl/case")]
pub async fn case(request: RequestId) -> Result<Packed<CaseView>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.kartabl.case(&caller.actor, request).await?)
}

/// What happened since the officer looked.
#[server(name = ReadChangesSince, endpoint = "kartabl/changes_since")]
pub async fn changes_since(request: RequestId, revision: u32) -> Result<Packed<Vec<StaffEntry>>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.kartabl.changes_since(&caller.actor, request, revision).await?)
}

/// Writes an internal note.
#[server(endpoint = "kartabl/note")]
pub async fn note(request: RequestId, words: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.kartabl.note(&caller.actor, request, words).await?)
}
