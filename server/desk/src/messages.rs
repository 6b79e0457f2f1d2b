//! The outbox as a demo shows it: what would have been sent.

use crate::OrTrouble;
use crate::desk::Desk;
use domain::message::{MessageView, Messages};
use domain::refusal::{Answer, Refusal};
use domain::text::search_words;
use entity::{from_word, message};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};

/// Messages looked through and shown.
const LOOKED_THROUGH: u64 = 2_000;
const SHOWN: usize = 100;

#[async_trait::async_trait]
impl Messages for Desk {
    async fn demo_messages(&self, words: &str) -> Answer<Vec<MessageView>> {
        if !self.is_demo() {
            return Err(Refusal::NotFound);
        }
        let rows = message::Entity::find()
            .order_by_desc(message::Column::CreatedAt)
            .order_by_desc(message::Column::Id)
            .limit(LOOKED_THROUGH)
            .all(self.database.read())
            .await
            .or_trouble()?;
        let words = search_words(words);
        let fits = |row: &message::Model| {
            let key = domain::text::search_key(&format!("{} {}", row.recipient, row.text));
            words.iter().all(|word| key.contains(word.as_str()))
        };
        rows.into_iter().filter(fits).take(SHOWN).map(view).collect()
    }
}

fn view(row: message::Model) -> Answer<MessageView> {
    let code = row.tracking_code.as_deref().map(|code| from_word("message.tracking_code", code));
    Ok(MessageView {
        class: from_word("message.class", &row.class).or_trouble()?,
        state: from_word("message.state", &row.state).or_trouble()?,
        code: code.transpose().or_trouble()?,
        created_at: row.created_at.instant(),
        to: row.recipient,
        text: row.text,
    })
}
