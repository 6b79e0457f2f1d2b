//! Letters (نامه): numbers without gaps in each registry, kind and Jalali year, and their lines in the indicator book.

mod registry;
mod related;

pub use registry::{create_registry, registry_for};

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::organisation::Organisation;
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::UnitId;
use domain::jalali::JalaliDate;
use domain::letter_number::{LetterNumber, LetterTemplate};
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::secretariat::LetterKind;
use domain::text::search_key;
use entity::registry_entry;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Statement};

/// What is registered.
pub struct Letter<'a> {
    pub kind: LetterKind,
    /// Whose letter it is: its registry, that of the nearest unit above, or the central one gives the number.
    pub unit: UnitId,
    pub request: &'a ServiceRequest,
    pub subject: String,
    /// Who sent what came in, or gets what goes out.
    pub party: String,
    pub attachments: usize,
    /// It answers the last letter of the request that came in (عطف).
    pub answers: bool,
}

/// Takes the next number inside the transaction: other writers of the same book wait for its end, and a transaction that
/// is rolled back gives its number back. Call it last before the save, so that they wait shortly.
///
/// # Errors
/// `RegistryMissing`, `Trouble`, `Conflict`.
pub async fn register(
    desk: &Desk,
    txn: &Writing,
    organisation: &Organisation,
    actor: &Actor,
    letter: Letter<'_>,
    now: Instant,
) -> Answer<String> {
    let registry = registry_for(desk, txn, organisation, letter.unit, now).await?;
    let (year, kind) = (JalaliDate::of(now).year(), letter.kind);
    let template = match kind {
        LetterKind::Incoming => &registry.incoming_template,
        LetterKind::Outgoing => &registry.outgoing_template,
    };
    let template = LetterTemplate::parse(template).map_err(|_| Refusal::Trouble)?;
    let request = letter.request.id.uuid();
    let replied = match letter.answers {
        true => related::last_of(txn, request, LetterKind::Incoming).await?,
        false => None,
    };
    let followed = related::last_of(txn, request, kind).await?;
    let serial = next(txn, &format!("{}/{}", registry.id, kind.as_str()), year).await?;
    let number = template.render(&LetterNumber {
        year,
        number: u64::try_from(serial).map_err(|_| Refusal::Trouble)?,
        unit: &organisation.unit_title(letter.unit),
        kind: kind.short(),
        registry: &registry.short_name,
    });
    let officer = actor.officer();
    let (reply_to_id, reply_to) = replied.unzip();
    let (follows_id, follows) = followed.unzip();
    let row = registry_entry::Model {
        id: desk.chance.id(now),
        registry_id: registry.id,
        kind: kind.as_str().to_owned(),
        jalali_year: year,
        serial,
        number: number.clone(),
        registered_at: now.into(),
        search_key: search_key(&format!("{} {}", letter.subject, letter.party)),
        subject: letter.subject,
        party: letter.party,
        request_id: Some(request),
        reply_to_id,
        reply_to: reply_to.unwrap_or_default(),
        follows_id,
        follows: follows.unwrap_or_default(),
        attachments: i32::try_from(letter.attachments).unwrap_or(i32::MAX),
        urgency: letter.request.urgency.rank().into(),
        confidentiality: letter.request.confidentiality.rank().into(),
        officer_id: officer.map(|officer| officer.id.uuid()),
        officer_name: officer.map(named).unwrap_or_default(),
    };
    row.into_active_model().insert(&**txn).await.or_trouble()?;
    Ok(number)
}

fn named(officer: &Officer) -> String {
    officer.name.clone()
}

async fn next(txn: &Writing, book: &str, year: i32) -> Answer<i64> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO letter_sequence (registry, jalali_year, last) VALUES ($1, $2, 1) \
         ON CONFLICT (registry, jalali_year) DO UPDATE SET last = letter_sequence.last + 1 RETURNING last",
        [book.into(), year.into()],
    );
    let row = txn.query_one_raw(statement).await.or_trouble()?.ok_or(Refusal::Trouble)?;
    row.try_get_by_index(0).or_trouble()
}

/// What is written down of a request follows its classification: nothing stays open in a book that is closed elsewhere.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn reclassified(txn: &Writing, request: &ServiceRequest) -> Answer<()> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "UPDATE registry_entry SET urgency = $1, confidentiality = $2 WHERE request_id = $3",
        [
            i32::from(request.urgency.rank()).into(),
            i32::from(request.confidentiality.rank()).into(),
            request.id.uuid().into(),
        ],
    );
    txn.execute_raw(statement).await.or_trouble()?;
    Ok(())
}
