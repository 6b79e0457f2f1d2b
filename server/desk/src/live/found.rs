//! The events table as a safety net: what was missed on the way is found here. A connection may break, and another
//! program may write into the same database.

use crate::OrTrouble;
use chrono::Duration;
use domain::Instant;
use domain::refusal::Answer;
use entity::{Moment, request_event};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

use super::bell::News;

/// Events are dated before they are committed, and by clocks that differ: looked back each time.
const OVERLAP: Duration = Duration::seconds(30);
/// Most events that are looked at in one go.
const AT_ONCE: u64 = 500;

/// What has been told, as far as it could be found again.
pub(super) struct Found {
    since: Instant,
    told: BTreeMap<(Uuid, i32), Moment>,
}

impl Found {
    /// Begins now: what happened before, pages have read.
    pub fn new(now: Instant) -> Self {
        Self { since: now, told: BTreeMap::new() }
    }

    /// It need not be found any more.
    pub fn note(&mut self, news: News, now: Instant) {
        if let News::Case { request, revision } = news
            && let Ok(seq) = i32::try_from(revision)
        {
            self.told.insert((request.uuid(), seq), now.into());
        }
    }

    /// Events that nobody was told of.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn look(&mut self, connection: &impl ConnectionTrait, now: Instant) -> Answer<Vec<News>> {
        let from = Moment::from(self.since - OVERLAP);
        let rows: Vec<(Uuid, i32, Moment)> = request_event::Entity::find()
            .select_only()
            .columns([request_event::Column::RequestId, request_event::Column::Seq, request_event::Column::At])
            .filter(request_event::Column::At.gt(from))
            .order_by_asc(request_event::Column::At)
            .limit(AT_ONCE)
            .into_tuple()
            .all(connection)
            .await
            .or_trouble()?;
        self.told.retain(|_, at| *at > from);
        if rows.len() as u64 == AT_ONCE {
            // The rest is left out: pages are told to read everything anew.
            self.since = now;
            self.told.extend(rows.iter().map(|(request, seq, at)| ((*request, *seq), *at)));
            return Ok(vec![News::Much]);
        }
        self.since = now;
        let mut news = Vec::new();
        for (request, seq, at) in rows {
            if self.told.insert((request, seq), at.max(Moment::from(now))).is_none() {
                news.push(News::Case { request: request.into(), revision: u32::try_from(seq).unwrap_or_default() });
            }
        }
        Ok(news)
    }
}
