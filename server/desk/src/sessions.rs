//! Sessions in the database: an opaque token in the cookie, its SHA-256 in the row.

use crate::{Desk, OrTrouble, delegations, sha256_hex};
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Citizen};
use domain::id::PersonId;
use domain::identifier::Mobile;
use domain::refusal::Answer;
use domain::session::{Owner, Side, ends_at};
use entity::words::session_kind;
use entity::{Moment, person, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// The row is not written more often than this.
const TOUCH: Duration = Duration::seconds(30);

fn kind(side: Side) -> &'static str {
    match side {
        Side::Citizen => session_kind::CITIZEN,
        Side::Staff => session_kind::STAFF,
    }
}

fn hash(token: &str) -> String {
    sha256_hex(&[token.as_bytes()])
}

/// Who the token's owner is now, and the session's state. A disabled officer has no session any more. Being asked for
/// keeps it alive.
///
/// # Errors
/// `Trouble`.
pub async fn find(desk: &Desk, side: Side, token: &str) -> Answer<Option<(Actor, String)>> {
    let now = desk.now();
    let Some((row, actor)) = known(desk, side, token).await? else { return Ok(None) };
    if now - row.seen_at.instant() >= TOUCH {
        touch(desk, &row, now, ends_at(side, &actor, row.created_at.instant(), now)).await?;
    }
    Ok(Some((actor, row.state)))
}

/// [`find`] for what a page asks by itself: a page that is left open does not keep the session of whoever went away.
///
/// # Errors
/// `Trouble`.
pub async fn look(desk: &Desk, side: Side, token: &str) -> Answer<Option<(Actor, String)>> {
    Ok(known(desk, side, token).await?.map(|(row, actor)| (actor, row.state)))
}

async fn known(desk: &Desk, side: Side, token: &str) -> Answer<Option<(session::Model, Actor)>> {
    let connection = desk.database.read();
    let row = session::Entity::find_by_id(hash(token))
        .filter(session::Column::Kind.eq(kind(side)))
        .filter(session::Column::ExpiresAt.gt(Moment::from(desk.now())))
        .one(connection)
        .await
        .or_trouble()?;
    let Some(row) = row else { return Ok(None) };
    let actor = match (row.person_id, row.officer_id) {
        (Some(id), _) => citizen(desk, id.into()).await?,
        (None, Some(id)) => delegations::officer(connection, id.into(), desk.now()).await?.map(Actor::Officer),
        (None, None) => Some(Actor::Anonymous),
    };
    Ok(actor.map(|actor| (row, actor)))
}

async fn citizen(desk: &Desk, id: PersonId) -> Answer<Option<Actor>> {
    let row = person::Entity::find_by_id(id.uuid()).one(desk.database.read()).await.or_trouble()?;
    let mobile = row.and_then(|row| Mobile::parse(&row.mobile).ok());
    Ok(mobile.map(|mobile| Actor::Citizen(Citizen { id, mobile })))
}

async fn touch(desk: &Desk, row: &session::Model, now: Instant, until: Instant) -> Answer<()> {
    let txn = desk.database.write().await?;
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::value(Moment::from(now)))
        .col_expr(session::Column::ExpiresAt, Expr::value(Moment::from(until)))
        .filter(session::Column::TokenHash.eq(row.token_hash.as_str()))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// A new session; the answer is its token, which is nowhere else.
///
/// # Errors
/// `Trouble`.
pub async fn open(desk: &Desk, side: Side, owner: Owner, state: &str) -> Answer<String> {
    let (now, token) = (desk.now(), desk.chance.token());
    let (person_id, officer_id) = match owner {
        Owner::Guest => (None, None),
        Owner::Person(id) => (Some(id.uuid()), None),
        Owner::Officer(id) => (None, Some(id.uuid())),
    };
    let row = session::Model {
        token_hash: hash(&token),
        kind: kind(side).to_owned(),
        person_id,
        officer_id,
        state: state.to_owned(),
        created_at: now.into(),
        seen_at: now.into(),
        // What the owner may do is asked with the first asking; until then the shortest time holds.
        expires_at: ends_at(side, &Actor::Anonymous, now, now).into(),
    };
    let txn = desk.database.write().await?;
    session::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await?;
    Ok(token)
}

/// Keeps the state.
///
/// # Errors
/// `Trouble`.
pub async fn write(desk: &Desk, side: Side, token: &str, state: &str) -> Answer<()> {
    let txn = desk.database.write().await?;
    session::Entity::update_many()
        .col_expr(session::Column::State, Expr::value(state))
        .filter(session::Column::TokenHash.eq(hash(token)))
        .filter(session::Column::Kind.eq(kind(side)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// Ends it; the token means nothing from now on.
///
/// # Errors
/// `Trouble`.
pub async fn end(desk: &Desk, side: Side, token: &str) -> Answer<()> {
    let txn = desk.database.write().await?;
    session::Entity::delete_many()
        .filter(session::Column::TokenHash.eq(hash(token)))
        .filter(session::Column::Kind.eq(kind(side)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ADMINISTRATOR, CLERK, both_databases};

    both_databases! {
        async fn a_session_ends_when_nobody_asks_and_at_the_latest_after_a_day_of_work(desk: TestDesk) {
            let citizen = desk.citizen(1).await;
            let owner = Owner::Person(citizen.citizen().unwrap().id);
            let token = open(&desk, Side::Citizen, owner, "{}").await.unwrap();
            for _ in 0..12 {
                desk.clock.advance(Duration::minutes(59));
                let found = find(&desk, Side::Citizen, &token).await.unwrap();
                assert_eq!(found.map(|(actor, _)| actor), Some(citizen.clone()));
            }
            desk.clock.advance(Duration::minutes(30));
            assert_eq!(find(&desk, Side::Citizen, &token).await.unwrap(), None, "twelve hours are the most");
            let token = open(&desk, Side::Citizen, owner, "{}").await.unwrap();
            desk.clock.advance(Duration::minutes(61));
            assert_eq!(find(&desk, Side::Citizen, &token).await.unwrap(), None);
        }

        async fn a_token_is_good_for_its_own_side_and_until_it_is_ended(desk: TestDesk) {
            let token = open(&desk, Side::Staff, Owner::Officer(CLERK), "{}").await.unwrap();
            assert!(find(&desk, Side::Staff, &token).await.unwrap().is_some());
            assert_eq!(find(&desk, Side::Citizen, &token).await.unwrap(), None);
            end(&desk, Side::Staff, &token).await.unwrap();
            assert_eq!(find(&desk, Side::Staff, &token).await.unwrap(), None);
        }

        async fn what_a_page_asks_by_itself_keeps_no_session_alive(desk: TestDesk) {
            let token = open(&desk, Side::Staff, Owner::Officer(CLERK), "{}").await.unwrap();
            assert!(find(&desk, Side::Staff, &token).await.unwrap().is_some());
            for _ in 0..29 {
                desk.clock.advance(Duration::minutes(1));
                look(&desk, Side::Staff, &token).await.unwrap();
            }
            desk.clock.advance(Duration::minutes(2));
            assert_eq!(look(&desk, Side::Staff, &token).await.unwrap(), None);
            assert_eq!(find(&desk, Side::Staff, &token).await.unwrap(), None);
        }

        async fn who_may_change_others_is_asked_again_sooner(desk: TestDesk) {
            let clerk = open(&desk, Side::Staff, Owner::Officer(CLERK), "{}").await.unwrap();
            let administrator = open(&desk, Side::Staff, Owner::Officer(ADMINISTRATOR), "{}").await.unwrap();
            desk.clock.advance(Duration::minutes(10));
            assert!(find(&desk, Side::Staff, &clerk).await.unwrap().is_some());
            assert!(find(&desk, Side::Staff, &administrator).await.unwrap().is_some());
            desk.clock.advance(Duration::minutes(20));
            assert!(find(&desk, Side::Staff, &clerk).await.unwrap().is_some());
            assert_eq!(find(&desk, Side::Staff, &administrator).await.unwrap(), None);
        }
    }
}
