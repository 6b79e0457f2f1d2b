//! A view as rows for a file: the same folder, filter and permission as the list, and an end.

use super::folders;
use super::narrow::narrow;
use super::rows::rows_of;
use super::view::View;
use crate::Desk;
use domain::actor::Actor;
use domain::kartabl::{Folder, KartablRow};
use domain::query::LONGEST;
use domain::refusal::{Answer, Refusal};

/// Most rows of one file.
pub const EXPORTED: usize = 5_000;
/// Rows read at once.
const AT_ONCE: usize = 200;

/// The rows of a view, in its order, and whether there are more than a file holds.
///
/// # Errors
/// `SignInFirst`, `NotFound` for a folder that is not the officer's, `Trouble`.
pub async fn export(desk: &Desk, actor: &Actor, folder: Folder, words: &str) -> Answer<(Vec<KartablRow>, bool)> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    if !folders::offered(officer).contains(&folder) {
        return Err(Refusal::NotFound);
    }
    let words: String = words.chars().take(2 * LONGEST).collect();
    let narrowing = narrow(desk, officer, &words, desk.now()).await?;
    let view = View::of(desk, officer, folder).narrowed(narrowing);
    let (mut ids, mut after) = (Vec::new(), None);
    let more = loop {
        let page = view.page(after, AT_ONCE).await?;
        ids.extend(page.rows.iter().map(|row| row.id));
        match page.next {
            _ if ids.len() > EXPORTED => break true,
            Some(next) => after = Some(next),
            None => break false,
        }
    };
    ids.truncate(EXPORTED);
    let mut rows = Vec::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        rows.extend(rows_of(desk, officer, some).await?);
    }
    Ok((rows, more))
}
