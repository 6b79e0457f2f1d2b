//! The beginning of a folder with its count, for other pages.

use super::folders::offered;
use super::rows::rows_of;
use super::view::View;
use crate::Desk;
use domain::actor::Officer;
use domain::alert::HomePart;
use domain::kartabl::Folder;
use domain::refusal::Answer;

/// The first rows of a folder; `None` where it makes no sense for the officer.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn part(desk: &Desk, officer: &Officer, folder: Folder, most: usize) -> Answer<Option<HomePart>> {
    if !offered(officer).contains(&folder) {
        return Ok(None);
    }
    let page = View::of(desk, officer, folder).page(None, most).await?;
    let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    let rows = rows_of(desk, officer, &ids).await?;
    Ok(Some(HomePart { folder, count: how_many(desk, officer, folder).await?, rows }))
}

/// How much waits in a folder, up to one more than [`domain::kartabl::COUNTED`].
///
/// # Errors
/// `Trouble`.
pub(crate) async fn how_many(desk: &Desk, officer: &Officer, folder: Folder) -> Answer<u32> {
    Ok(View::of(desk, officer, folder).count().await?.unwrap_or_default())
}
