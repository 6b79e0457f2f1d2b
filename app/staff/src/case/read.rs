//! How cases come to the page. Each is drawn where it is read, and so in the language of the page that asks.

use super::DrawnCase;
#[cfg(feature = "ssr")]
use super::drawn::{Around, draw, draw_events};
use domain::id::RequestId;
use leptos::prelude::*;
use server_fns::{AppError, Packed};

/// One case, for an address with this query: the view it was opened from, and what is opened beside it.
#[server(name = ReadCase, endpoint = "kartabl/case")]
pub async fn case(request: RequestId, #[server(default)] query: String) -> Result<Packed<DrawnCase>, AppError> {
    let caller = server_fns::caller::caller()?;
    let around = Around::of(&query);
    let case = caller.desk.kartabl.case(&caller.actor, request).await?;
    let others = match around.beside.others {
        true => Some(caller.desk.kartabl.same_person(&caller.actor, request).await?),
        false => None,
    };
    Packed::pack(&draw(case, others, &around)?)
}

/// One case, read before the officer gets to it.
#[server(name = ReadCaseAhead, endpoint = "kartabl/case_ahead")]
pub async fn case_ahead(request: RequestId, #[server(default)] query: String) -> Result<Packed<DrawnCase>, AppError> {
    let caller = server_fns::caller::caller()?;
    let case = caller.desk.kartabl.case_ahead(&caller.actor, request).await?;
    Packed::pack(&draw(case, None, &Around::of(&query))?)
}

/// What happened since the officer looked, drawn.
#[server(name = ReadChangesSince, endpoint = "kartabl/changes_since")]
pub async fn changes_since(request: RequestId, revision: u32) -> Result<String, AppError> {
    let caller = server_fns::caller::caller()?;
    let kartabl = &caller.desk.kartabl;
    let labels = kartabl.case_ahead(&caller.actor, request).await?.field_labels;
    Ok(draw_events(&kartabl.changes_since(&caller.actor, request, revision).await?, &labels))
}
