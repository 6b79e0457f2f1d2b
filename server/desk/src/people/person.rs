//! People who proved a mobile number, and what is known of them.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use domain::form::{Answer as FormAnswer, ProfileFact};
use domain::id::PersonId;
use domain::identifier::Mobile;
use domain::refusal::{Answer, Refusal};
use entity::{appointment, draft, from_json, person, service_request, session, to_json};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};

/// Facts that fill a field beforehand, the newest of each. A list, because JSON objects have text keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Profile(Vec<(ProfileFact, FormAnswer)>);

impl Profile {
    pub fn get(&self, fact: ProfileFact) -> Option<&FormAnswer> {
        self.0.iter().find(|(known, _)| *known == fact).map(|(_, answer)| answer)
    }

    pub fn set(&mut self, fact: ProfileFact, answer: FormAnswer) {
        self.0.retain(|(known, _)| *known != fact);
        self.0.push((fact, answer));
    }
}

/// The person of this mobile, written where nobody was known by it.
///
/// # Errors
/// `Trouble`.
pub async fn person_with(desk: &Desk, txn: &Writing, mobile: &Mobile) -> Answer<PersonId> {
    let now = desk.now();
    let row = person::Model {
        id: desk.chance.id(now),
        mobile: mobile.as_str().to_owned(),
        profile: to_json(&Profile::default()),
        created_at: now.into(),
    };
    person::Entity::insert(row.into_active_model())
        // Written as it is where it is known: so it is locked, and nobody forgets it meanwhile.
        .on_conflict(OnConflict::column(person::Column::Mobile).update_column(person::Column::Mobile).to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    let row = person::Entity::find()
        .filter(person::Column::Mobile.eq(mobile.as_str()))
        .one(&**txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::Trouble)?;
    Ok(row.id.into())
}

/// Forgets somebody of whom nothing is known but a mobile that was said for them, and who has nothing here.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn forget_stranger(txn: &Writing, id: PersonId) -> Answer<()> {
    // Locked first, so that what refers to them from now on waits and is seen.
    let row = person::Entity::find_by_id(id.uuid()).lock_exclusive().one(&**txn).await.or_trouble()?;
    if row.is_none_or(|row| row.profile != to_json(&Profile::default())) {
        return Ok(());
    }
    let drafts = draft::Entity::find().filter(draft::Column::PersonId.eq(id.uuid()));
    let requests = service_request::Entity::find().filter(service_request::Column::PersonId.eq(id.uuid()));
    let sessions = session::Entity::find().filter(session::Column::PersonId.eq(id.uuid()));
    let appointments = appointment::Entity::find().filter(appointment::Column::PersonId.eq(id.uuid()));
    let has_something = drafts.count(&**txn).await.or_trouble()? > 0
        || requests.count(&**txn).await.or_trouble()? > 0
        || sessions.count(&**txn).await.or_trouble()? > 0
        || appointments.count(&**txn).await.or_trouble()? > 0;
    if !has_something {
        person::Entity::delete_by_id(id.uuid()).exec(&**txn).await.or_trouble()?;
    }
    Ok(())
}

/// What is known of a person.
///
/// # Errors
/// `Trouble`.
pub async fn profile_of(connection: &impl ConnectionTrait, id: PersonId) -> Answer<Profile> {
    let row = person::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    from_json("person.profile", &row.profile).or_trouble()
}

/// Remembers it for the next form.
///
/// # Errors
/// `Trouble`.
pub async fn remember_profile(txn: &Writing, id: PersonId, profile: &Profile) -> Answer<()> {
    person::Entity::update_many()
        .col_expr(person::Column::Profile, Expr::value(to_json(profile)))
        .filter(person::Column::Id.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
