//! Letter numbers (شماره نامه): without gaps in each registry and Jalali year.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::settings;
use domain::Instant;
use domain::id::RequestId;
use domain::jalali::JalaliDate;
use domain::letter_number::{LetterNumber, LetterTemplate};
use domain::organisation::Unit;
use domain::refusal::{Answer, Refusal};
use entity::letter;
use entity::words::letter_direction;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, Statement};
use serde::{Deserialize, Serialize};

/// How the secretariat writes its numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registries {
    pub template: LetterTemplate,
    /// Short name of the registry, for the template.
    pub name: String,
    /// Short names of the two kinds.
    pub incoming: String,
    pub outgoing: String,
}

impl Default for Registries {
    fn default() -> Self {
        Self {
            template: LetterTemplate::parse("{سال}/{نوع}/{شماره}").expect("a template with a counter"),
            name: "م".to_owned(),
            incoming: "و".to_owned(),
            outgoing: "ص".to_owned(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A request that was accepted.
    Incoming,
    /// A response.
    Outgoing,
}

/// Takes the next number inside the transaction: other writers of the same registry wait for its end, and a transaction
/// that is rolled back gives its number back. Call it last before the save, so that they wait shortly.
///
/// # Errors
/// `Trouble`, `Conflict`.
pub async fn register(
    desk: &Desk,
    txn: &Writing,
    direction: Direction,
    unit: &Unit,
    request: RequestId,
    now: Instant,
) -> Answer<String> {
    let registries: Registries = settings::load(&**txn, settings::REGISTRIES).await?.unwrap_or_default();
    let (registry, kind) = match direction {
        Direction::Incoming => (letter_direction::INCOMING, registries.incoming.as_str()),
        Direction::Outgoing => (letter_direction::OUTGOING, registries.outgoing.as_str()),
    };
    let year = JalaliDate::of(now).year();
    let serial = next(txn, registry, year).await?;
    let number = registries.template.render(&LetterNumber {
        year,
        number: u64::try_from(serial).map_err(|_| Refusal::Trouble)?,
        unit: &unit.title,
        kind,
        registry: &registries.name,
    });
    let row = letter::ActiveModel {
        id: Set(desk.chance.id(now)),
        number: Set(number.clone()),
        registry: Set(registry.to_owned()),
        jalali_year: Set(year),
        serial: Set(serial),
        direction: Set(registry.to_owned()),
        request_id: Set(request.uuid()),
        registered_at: Set(now.into()),
    };
    row.insert(&**txn).await.or_trouble()?;
    Ok(number)
}

async fn next(txn: &Writing, registry: &str, year: i32) -> Answer<i64> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO letter_sequence (registry, jalali_year, last) VALUES ($1, $2, 1) \
         ON CONFLICT (registry, jalali_year) DO UPDATE SET last = letter_sequence.last + 1 RETURNING last",
        [registry.into(), year.into()],
    );
    let row = txn.query_one_raw(statement).await.or_trouble()?.ok_or(Refusal::Trouble)?;
    row.try_get_by_index(0).or_trouble()
}
