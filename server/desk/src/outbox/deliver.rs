//! Sending what was claimed. The database is not held while a provider thinks.

use super::claim::claim;
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::identifier::Mobile;
use domain::refusal::Answer;
use entity::words::{message_class, message_state};
use entity::{Moment, message};
use gateway::sms::{Courier, NotTaken, Parcel, Taken};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Tries of a notice before an operator has to look.
const TRIES: i32 = 12;
/// The first pause between tries; each next one is twice as long.
const FIRST_PAUSE: Duration = Duration::seconds(15);
const LONGEST_PAUSE: Duration = Duration::hours(2);
/// A provider that says nothing for this long is tried again later.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);
/// Characters of a provider's words that are kept.
const ERROR_CHARACTERS: usize = 300;

/// What came of one round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    pub sent: u32,
    /// To be tried again.
    pub later: u32,
    /// Given up.
    pub dead: u32,
}

enum Outcome {
    Sent(Taken),
    Later(String),
    Dead(String),
}

/// Sends until nothing waits.
///
/// # Errors
/// `Trouble`.
pub async fn deliver_waiting(desk: &Desk, courier: &dyn Courier) -> Answer<Delivered> {
    let mut delivered = Delivered::default();
    loop {
        let (token, claimed) = claim(desk).await?;
        if claimed.is_empty() {
            return Ok(delivered);
        }
        for message in claimed {
            let outcome = send(desk, courier, &message).await;
            match outcome {
                Outcome::Sent(_) => delivered.sent += 1,
                Outcome::Later(_) => delivered.later += 1,
                Outcome::Dead(_) => delivered.dead += 1,
            }
            record(desk, token, &message, outcome).await?;
        }
    }
}

async fn send(desk: &Desk, courier: &dyn Courier, message: &message::Model) -> Outcome {
    let is_code = message.class == message_class::OTP;
    let now = Moment::from(desk.now());
    if is_code && message.attempts > 1 {
        return Outcome::Dead("a worker may have sent it; a code is never sent twice".to_owned());
    }
    if message.not_after.is_some_and(|end| now > end) {
        return Outcome::Dead("too late".to_owned());
    }
    if message.lease_until.is_some_and(|end| now >= end) {
        return Outcome::Later("the lease was over before its turn came".to_owned());
    }
    let Ok(mobile) = Mobile::parse(&message.recipient) else { return Outcome::Dead("no mobile".to_owned()) };
    let parcel = Parcel { reference: message.id.to_string(), to: mobile.e164(), text: message.text.clone() };
    let answer = tokio::time::timeout(PATIENCE, courier.send(&parcel)).await;
    match answer.unwrap_or_else(|_| Err(NotTaken::Later("no answer in time".to_owned()))) {
        Ok(taken) => Outcome::Sent(taken),
        Err(NotTaken::Never(why)) => Outcome::Dead(why),
        Err(NotTaken::Later(why)) if is_code || message.attempts >= TRIES => Outcome::Dead(why),
        Err(NotTaken::Later(why)) => Outcome::Later(why),
    }
}

/// Writes what came of it, unless another worker has the message by now.
async fn record(desk: &Desk, token: Uuid, message: &message::Model, outcome: Outcome) -> Answer<()> {
    let now = desk.now();
    let txn = desk.database.write().await?;
    let mut change = message::Entity::update_many()
        .col_expr(message::Column::LeaseToken, Expr::value(None::<Uuid>))
        .col_expr(message::Column::LeaseUntil, Expr::value(None::<Moment>));
    let mut is_over = true;
    change = match outcome {
        Outcome::Sent(taken) => change
            .col_expr(message::Column::State, Expr::value(message_state::SENT))
            .col_expr(message::Column::SentAt, Expr::value(Moment::from(now)))
            .col_expr(message::Column::ProviderRef, Expr::value(shortened(&taken.provider_ref))),
        Outcome::Later(why) => {
            is_over = false;
            tracing::warn!(message = %message.id, courier_said = why, "a message will be tried again");
            change
                .col_expr(message::Column::NotBefore, Expr::value(Moment::from(now + pause(message.attempts))))
                .col_expr(message::Column::LastError, Expr::value(shortened(&why)))
        }
        Outcome::Dead(why) => {
            tracing::error!(message = %message.id, courier_said = why, "a message is given up");
            change
                .col_expr(message::Column::State, Expr::value(message_state::DEAD))
                .col_expr(message::Column::LastError, Expr::value(shortened(&why)))
        }
    };
    // A code that has left, or never will, is nobody's business any more; the demo shows it.
    if is_over && message.class == message_class::OTP && !desk.is_demo() {
        change = change.col_expr(message::Column::Text, Expr::value(""));
    }
    change
        .filter(message::Column::Id.eq(message.id))
        .filter(message::Column::LeaseToken.eq(token))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// Twice as long after each try.
fn pause(attempts: i32) -> Duration {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(12);
    (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE)
}

fn shortened(words: &str) -> String {
    words.chars().take(ERROR_CHARACTERS).collect()
}
