//! A folder with a query, page by page. However many rows there are, a page costs about the same: it is read from the
//! beginning of the branches' indexes, or from what the search's index suspects, or, where much fits, from as many rows
//! as a page may look at; the next page goes on there.

use super::branches::branches;
use super::cursor::Cursor;
use super::narrow::{Narrowing, narrow};
use super::walk::{Ordered, Walk};
use crate::Desk;
use crate::search::{Probe, begins, candidates, is_number};
use domain::actor::Officer;
use domain::kartabl::{COUNTED, Folder};
use domain::refusal::Answer;
use sea_orm::sea_query::Condition;

/// Rows suspected by the index that are looked at one by one; more are common enough to be found by walking.
const CANDIDATES: usize = 4_000;

/// How many cases a folder with a query holds; see [`View::count`].
///
/// # Errors
/// `Trouble`.
pub(crate) async fn count_of(desk: &Desk, officer: &Officer, folder: Folder, words: &str) -> Answer<Option<u32>> {
    let narrowing = narrow(desk, officer, words, desk.now()).await?;
    View::of(desk, officer, folder).narrowed(narrowing).count().await
}

/// A folder of an officer, narrowed by a query.
pub(super) struct View<'a> {
    walk: Walk<'a>,
    narrowing: Narrowing,
    most_candidates: usize,
}

/// A piece of it.
pub(super) struct Page {
    pub rows: Vec<Cursor>,
    /// Where the next one begins; there may be a next one though few rows or none were found.
    pub next: Option<Cursor>,
}

impl<'a> View<'a> {
    pub fn of(desk: &'a Desk, officer: &'a Officer, folder: Folder) -> Self {
        let branches = branches(folder, officer, desk.now());
        let walk = Walk::new(desk.database.read(), officer, branches, Ordered::of(folder));
        Self { walk, narrowing: Narrowing::default(), most_candidates: CANDIDATES }
    }

    /// The same, looking at less in one go.
    #[cfg(test)]
    pub fn bounded(mut self, candidates: usize, looked_at: u64) -> Self {
        self.most_candidates = candidates;
        self.walk.looked_at = looked_at;
        self
    }

    /// The same with a query.
    pub fn narrowed(mut self, narrowing: Narrowing) -> Self {
        self.walk.narrow(narrowing.conditions.clone(), narrowing.searched);
        self.narrowing = narrowing;
        self
    }

    /// Up to `most` rows after the one where the page before ended: what fits best first, then in the folder's order.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn page(&self, after: Option<Cursor>, most: usize) -> Answer<Page> {
        let mut rows = Vec::new();
        if let Some(found) = self.suspected(&self.narrowing.probe).await? {
            rows = self.walk.among(&found, self.ranks(), None).await?;
            let descending = self.walk.order.descending;
            rows.sort_by_key(|row| row.key(descending));
            rows.retain(|row| after.is_none_or(|after| row.key(descending) > after.key(descending)));
        } else {
            let first = after.map_or(0, |after| after.rank);
            for rank in first..=self.last_rank() {
                let after = after.filter(|after| after.rank == rank);
                let wanted = most + 1 - rows.len();
                let (found, stopped) = self.of_rank(rank, after, wanted).await?;
                rows.extend(found);
                if stopped.is_some() && rows.len() <= most {
                    return Ok(Page { rows, next: stopped });
                }
                if rows.len() > most {
                    break;
                }
            }
        }
        let more = rows.len() > most;
        rows.truncate(most);
        let next = rows.last().copied().filter(|_| more);
        Ok(Page { rows, next })
    }

    /// How many rows there are, up to one more than [`COUNTED`]; none where it would take long to tell.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn count(&self) -> Answer<Option<u32>> {
        let most = COUNTED as usize + 1;
        let bounded = |count: usize| u32::try_from(count.min(most)).unwrap_or(COUNTED + 1);
        if self.narrowing.is_empty() {
            return self.walk.count(most).await.map(|count| Some(bounded(count)));
        }
        if let Some(found) = self.suspected(&self.narrowing.probe).await? {
            return Ok(Some(bounded(self.walk.among(&found, None, None).await?.len())));
        }
        let (rows, stopped) = self.walk.rows(0, None, None, most).await?;
        Ok((rows.len() >= most || stopped.is_none()).then(|| bounded(rows.len())))
    }

    /// Rows of one rank after a row of it, and where looking stopped before the end.
    async fn of_rank(&self, rank: u8, after: Option<Cursor>, most: usize) -> Answer<(Vec<Cursor>, Option<Cursor>)> {
        let words = &self.narrowing.words;
        let mut probe = self.narrowing.probe.clone();
        match rank {
            0 if !words.is_empty() => probe.numbers(words),
            1 => probe.beginnings(words),
            _ => return self.walk.rows(rank, self.rank_condition(rank), after, most).await,
        }
        let Some(found) = self.suspected(&probe).await? else {
            return self.walk.rows(rank, self.rank_condition(rank), after, most).await;
        };
        let descending = self.walk.order.descending;
        let mut rows = self.walk.among(&found, self.ranks(), self.rank_condition(rank)).await?;
        rows.sort_by_key(|row| row.key(descending));
        rows.retain(|row| after.is_none_or(|after| row.key(descending) > after.key(descending)));
        rows.truncate(most);
        Ok((rows, None))
    }

    async fn suspected(&self, probe: &Probe) -> Answer<Option<Vec<i64>>> {
        candidates(self.walk.connection, probe, self.most_candidates).await
    }

    /// Without words everything fits as well as everything else.
    fn last_rank(&self) -> u8 {
        if self.narrowing.words.is_empty() { 0 } else { 2 }
    }

    /// A word is a whole number; a word begins a name; every word stands somewhere.
    fn ranks(&self) -> Option<[Condition; 2]> {
        let words = &self.narrowing.words;
        let exact = words.iter().fold(Condition::any(), |any, word| any.add(is_number(word)));
        let begun = words.iter().fold(Condition::any(), |any, word| any.add(begins(word)));
        (!words.is_empty()).then_some([exact, begun])
    }

    fn rank_condition(&self, rank: u8) -> Option<Condition> {
        let [exact, begun] = self.ranks()?;
        Some(match rank {
            0 => exact,
            1 => Condition::all().add(begun).add(exact.not()),
            _ => Condition::all().add(begun.not()).add(exact.not()),
        })
    }
}
