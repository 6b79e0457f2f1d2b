//! The draft and its row.

use crate::OrTrouble;
use crate::counters;
use crate::database::Writing;
use crate::desk::Desk;
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Citizen};
use domain::draft::{Attempt, DraftPurpose, KEEP_DAYS};
use domain::form::Answers;
use domain::id::{DraftId, OfficerId, PersonId, RequestId};
use domain::in_person::ASSISTED_HOURS;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::{draft, from_json, from_word, to_json};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

/// A request that is still being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: DraftId,
    pub person: PersonId,
    pub service: ServiceKey,
    pub service_version: u32,
    pub purpose: DraftPurpose,
    /// Taken answers; for a completion all of the request's.
    pub answers: Answers,
    /// What was posted last and not taken.
    pub attempt: Option<Attempt>,
    pub idempotency_key: String,
    /// The officer who fills it in for the person at their counter; then it is open to them alone.
    pub assisted_by: Option<OfficerId>,
    /// How often it was changed; the guard against two tabs at once.
    pub revision: i32,
    pub created_at: Instant,
    pub updated_at: Instant,
    pub expires_at: Instant,
}

/// The signed-in citizen.
///
/// # Errors
/// `SignInFirst` for strangers, `NotFound` for staff.
pub fn citizen_of(actor: &Actor) -> Answer<&Citizen> {
    match actor {
        Actor::Citizen(citizen) => Ok(citizen),
        Actor::Anonymous => Err(Refusal::SignInFirst),
        Actor::Officer(_) | Actor::Device(_) | Actor::System => Err(Refusal::NotFound),
    }
}

/// # Errors
/// `SignInFirst` for strangers, whatever they ask for.
fn known(actor: &Actor) -> Answer<()> {
    if *actor == Actor::Anonymous { Err(Refusal::SignInFirst) } else { Ok(()) }
}

impl Draft {
    /// An empty draft of this service.
    pub fn new(desk: &Desk, person: PersonId, service: &ServiceKey, version: u32, purpose: DraftPurpose) -> Self {
        let now = desk.now();
        Self {
            id: desk.new_id().into(),
            person,
            service: service.clone(),
            service_version: version,
            purpose,
            answers: Answers::new(),
            attempt: None,
            idempotency_key: desk.chance.token(),
            assisted_by: None,
            revision: 1,
            created_at: now,
            updated_at: now,
            expires_at: now + Duration::days(i64::from(KEEP_DAYS)),
        }
    }

    /// The same, filled in by a clerk; it does not outlive the day.
    pub fn filled_in_by(mut self, officer: OfficerId) -> Self {
        self.assisted_by = Some(officer);
        self.expires_at = self.created_at + self.kept_for();
        self
    }

    /// The caller's draft, for reading.
    ///
    /// # Errors
    /// `SignInFirst`; `NotFound` for a draft that is not there, not theirs or expired; `Trouble`.
    pub async fn owned(desk: &Desk, connection: &impl ConnectionTrait, actor: &Actor, id: DraftId) -> Answer<Self> {
        known(actor)?;
        let row = draft::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?;
        Self::opened(connection, row, actor, desk.now()).await
    }

    /// The caller's draft, locked until the transaction ends.
    ///
    /// # Errors
    /// As [`Draft::owned`], and `Conflict`.
    pub async fn owned_for_update(desk: &Desk, txn: &Writing, actor: &Actor, id: DraftId) -> Answer<Self> {
        known(actor)?;
        let row = draft::Entity::find_by_id(id.uuid()).lock_exclusive().one(&**txn).await.or_trouble()?;
        Self::opened(&**txn, row, actor, desk.now()).await
    }

    /// Opens it to its owner; while it is filled in at a counter, to the clerk there and to nobody else.
    async fn opened(
        connection: &impl ConnectionTrait,
        row: Option<draft::Model>,
        actor: &Actor,
        now: Instant,
    ) -> Answer<Self> {
        let draft = Self::of_row(row.ok_or(Refusal::NotFound)?)?;
        let opens = match (actor, draft.assisted_by) {
            (Actor::Citizen(citizen), None) => draft.person == citizen.id,
            (Actor::Officer(officer), Some(by)) => {
                by == officer.id && counters::serves_draft(connection, officer, draft.id).await?
            }
            _ => false,
        };
        if opens && now < draft.expires_at { Ok(draft) } else { Err(Refusal::NotFound) }
    }

    /// # Errors
    /// `Trouble` for a row nobody writes.
    pub fn of_row(row: draft::Model) -> Answer<Self> {
        Ok(Self {
            id: row.id.into(),
            person: row.person_id.into(),
            service: from_word("draft.service_key", &row.service_key).or_trouble()?,
            service_version: u32::try_from(row.service_version).unwrap_or_default(),
            purpose: from_json("draft.purpose", &row.purpose).or_trouble()?,
            answers: from_json("draft.answers", &row.answers).or_trouble()?,
            attempt: row.attempt.map(|attempt| from_json("draft.attempt", &attempt).or_trouble()).transpose()?,
            idempotency_key: row.idempotency_key,
            assisted_by: row.assisted_by.map(Into::into),
            revision: row.revision,
            created_at: row.created_at.instant(),
            updated_at: row.updated_at.instant(),
            expires_at: row.expires_at.instant(),
        })
    }

    fn row(&self) -> draft::Model {
        draft::Model {
            id: self.id.uuid(),
            person_id: self.person.uuid(),
            service_key: self.service.as_str().to_owned(),
            service_version: i32::try_from(self.service_version).unwrap_or(i32::MAX),
            purpose: to_json(&self.purpose),
            request_id: self.request().map(Into::into),
            answers: to_json(&self.answers),
            attempt: self.attempt.as_ref().map(to_json),
            idempotency_key: self.idempotency_key.clone(),
            assisted_by: self.assisted_by.map(Into::into),
            revision: self.revision,
            created_at: self.created_at.into(),
            updated_at: self.updated_at.into(),
            expires_at: self.expires_at.into(),
        }
    }

    /// The request that this completes.
    pub fn request(&self) -> Option<RequestId> {
        match &self.purpose {
            DraftPurpose::New => None,
            DraftPurpose::Completion { request, .. } => Some(*request),
        }
    }

    /// Writes a new draft.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn insert(&self, txn: &Writing) -> Answer<()> {
        draft::Entity::insert(self.row().into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
        Ok(())
    }

    fn kept_for(&self) -> Duration {
        match self.assisted_by {
            None => Duration::days(i64::from(KEEP_DAYS)),
            Some(_) => Duration::hours(i64::from(ASSISTED_HOURS)),
        }
    }

    /// Writes what changed; it is kept for another [`KEEP_DAYS`], or for the day where a clerk fills it in.
    ///
    /// # Errors
    /// `Conflict` when another tab was faster, `Trouble`.
    pub async fn save(&mut self, desk: &Desk, txn: &Writing) -> Answer<()> {
        let (now, old) = (desk.now(), self.revision);
        self.revision += 1;
        self.updated_at = now;
        self.expires_at = now + self.kept_for();
        let written = draft::Entity::update_many()
            .set(self.row().into_active_model().reset_all())
            .filter(draft::Column::Id.eq(self.id.uuid()))
            .filter(draft::Column::Revision.eq(old))
            .exec(&**txn)
            .await
            .or_trouble()?;
        if written.rows_affected == 1 { Ok(()) } else { Err(Refusal::Conflict) }
    }

    /// Removes the row.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn delete(&self, txn: &Writing) -> Answer<()> {
        draft::Entity::delete_by_id(self.id.uuid()).exec(&**txn).await.or_trouble()?;
        Ok(())
    }
}
