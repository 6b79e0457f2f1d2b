//! One page of a folder, narrowed by a query, with the folders' counts and the saved views.

use super::branches::{branches, condition_of};
use super::cursor::Cursor;
use super::narrow::narrow;
use super::rows::rows_of;
use super::view::View;
use super::{folders, visible};
use crate::{Desk, OrTrouble, marks, saved_views};
use domain::actor::{Actor, Officer};
use domain::id::RequestId;
use domain::kartabl::{KartablFilter, KartablPage};
use domain::query::{LONGEST, tracking_code_in};
use domain::refusal::{Answer, Refusal};
use entity::service_request;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

/// Rows of one page: what a 1080p screen shows.
const ROWS: usize = 40;

pub(super) async fn list(desk: &Desk, actor: &Actor, mut filter: KartablFilter) -> Answer<KartablPage> {
    let Actor::Officer(officer) = actor else { return Err(Refusal::SignInFirst) };
    let offered = folders::offered(officer);
    if filter.start
        && let Some(start) = saved_views::start_of(desk, officer).await?
    {
        (filter.folder, filter.words) = (start.folder, start.words);
    }
    if !offered.contains(&filter.folder) {
        filter.folder = offered.first().copied().ok_or(Refusal::NotFound)?;
    }
    // Longer texts are cut when they are read; what is sent back is what the officer sees in the box.
    filter.words = filter.words.chars().take(2 * LONGEST).collect();
    let narrowing = narrow(desk, officer, &filter.words, desk.now()).await?;
    let misread = narrowing.misread.clone();
    let jump = if filter.after.is_none() { case_of_code(desk, officer, &filter.words).await? } else { None };
    let view = View::of(desk, officer, filter.folder).narrowed(narrowing);
    let page = view.page(filter.after.as_deref().and_then(Cursor::parse), ROWS).await?;
    let mut ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    let back = back(desk, officer, &filter).await?;
    if filter.after.is_none() {
        // What has come back stands on top.
        ids.retain(|id| !back.contains(id));
        ids.splice(0..0, back.iter().copied());
    } else {
        ids.retain(|id| !back.contains(id));
    }
    let mut rows = rows_of(desk, officer, &ids).await?;
    for row in &mut rows {
        row.back = back.contains(&row.id.uuid());
    }
    let folders = folders::counts(desk, officer).await?;
    let views = saved_views::seen_by(desk, officer).await?;
    let next = page.next.map(|next| next.to_string());
    Ok(KartablPage { filter, misread, jump, folders, views, rows, next })
}

/// Cases of this folder that the officer had put off, and that were not opened since they came back.
async fn back(desk: &Desk, officer: &Officer, filter: &KartablFilter) -> Answer<Vec<Uuid>> {
    if !filter.folder.leaves_out_snoozed() || !filter.words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let (connection, now) = (desk.database.read(), desk.now());
    let back = marks::back(connection, officer, now).await?;
    if back.is_empty() {
        return Ok(back);
    }
    let here: Vec<Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::Id.is_in(back.iter().copied()))
        .filter(condition_of(&branches(filter.folder, officer, now)))
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    Ok(back.into_iter().filter(|id| here.contains(id)).collect())
}

/// The case whose tracking code was typed or pasted, if the officer may see it.
async fn case_of_code(desk: &Desk, officer: &Officer, words: &str) -> Answer<Option<RequestId>> {
    let Some(code) = tracking_code_in(words) else { return Ok(None) };
    let id: Option<Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::TrackingCode.eq(code.as_str()))
        .filter(visible(officer))
        .into_tuple()
        .one(desk.database.read())
        .await
        .or_trouble()?;
    Ok(id.map(Into::into))
}
