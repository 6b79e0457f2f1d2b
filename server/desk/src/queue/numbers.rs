//! Numbers of a line and day: one row, one statement, so that nobody gives a number twice. Numbers that were drawn and not
//! given are gaps; a number never comes back.

use crate::OrTrouble;
use crate::database::Writing;
use domain::id::{LineId, PlaceId};
use domain::in_person::LAST_NUMBER;
use domain::refusal::{Answer, Refusal};
use entity::line_day;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};

/// The first of `n` numbers that follow one another and are the caller's alone.
///
/// # Errors
/// `LineFull`, `Trouble`.
pub async fn draw(txn: &Writing, place: PlaceId, line: LineId, day: &str, n: u16) -> Answer<u16> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO line_day (line_id, day, place_id, next) VALUES ($1, $2, $3, $4 + 1) \
         ON CONFLICT (line_id, day) DO UPDATE SET next = line_day.next + $4 \
         WHERE line_day.next + $4 <= $5 RETURNING next",
        [line.uuid().into(), day.into(), place.uuid().into(), i32::from(n).into(), (i32::from(LAST_NUMBER) + 1).into()],
    );
    let row = txn.query_one_raw(statement).await.or_trouble()?.ok_or(Refusal::LineFull)?;
    let next: i32 = row.try_get_by_index(0).or_trouble()?;
    u16::try_from(next - i32::from(n)).map_err(|_| Refusal::LineFull)
}

/// How many numbers the line still has that day.
///
/// # Errors
/// `Trouble`.
pub async fn left(txn: &Writing, line: LineId, day: &str) -> Answer<u16> {
    let row = line_day::Entity::find_by_id((line.uuid(), day.to_owned())).one(&**txn).await.or_trouble()?;
    let next = row.map_or(1, |row| row.next);
    Ok(u16::try_from(i32::from(LAST_NUMBER) + 1 - next).unwrap_or_default())
}
