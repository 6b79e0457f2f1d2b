//! Keep what stands in forms now. What comes late from the same tab changes nothing; between tabs the last one holds.

use crate::database::Writing;
use crate::{Desk, OrTrouble, request_store};
use domain::Instant;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::jotting::{Jotted, Jotting, PER_CASE, PER_OFFICER, Pen};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, jotting, to_json};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Statement};
use uuid::Uuid;

pub(super) async fn keep(desk: &Desk, actor: &Actor, request: RequestId, jotted: Jotted) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?.id.uuid();
    jotted.check()?;
    request_store::by_id(desk.database.read(), request).await?.admit(actor, Action::View)?;
    let txn = desk.database.write().await?;
    for form in &jotted.forms {
        if form.is_empty() {
            remove(&txn, officer, request, &form.verb, &jotted.pen).await?;
        } else {
            write(&txn, officer, request, form, &jotted.pen, desk.now()).await?;
        }
    }
    let of_officer = jotting::Entity::find().filter(jotting::Column::OfficerId.eq(officer));
    let of_case = of_officer.clone().filter(jotting::Column::RequestId.eq(request.uuid()));
    let full = of_officer.count(&*txn).await.or_trouble()? > u64::from(PER_OFFICER)
        || of_case.count(&*txn).await.or_trouble()? > u64::from(PER_CASE);
    if full { Err(Refusal::NoRoom) } else { txn.commit().await }
}

/// In one statement, so that two arrivals at once are as two after each other.
async fn write(
    txn: &Writing,
    officer: Uuid,
    request: RequestId,
    form: &Jotting,
    pen: &Pen,
    now: Instant,
) -> Answer<()> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO jotting (officer_id, request_id, verb, inputs, tab, stroke, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (officer_id, request_id, verb) DO UPDATE SET \
         inputs = excluded.inputs, tab = excluded.tab, stroke = excluded.stroke, updated_at = excluded.updated_at \
         WHERE jotting.tab <> excluded.tab OR jotting.stroke < excluded.stroke",
        [
            officer.into(),
            request.uuid().into(),
            form.verb.as_str().into(),
            to_json(&form.inputs).into(),
            pen.tab.as_str().into(),
            i64::from(pen.stroke).into(),
            Moment::from(now).0.into(),
        ],
    );
    txn.execute_raw(statement).await.or_trouble()?;
    Ok(())
}

async fn remove(txn: &Writing, officer: Uuid, request: RequestId, verb: &str, pen: &Pen) -> Answer<()> {
    let not_newer = Condition::any()
        .add(jotting::Column::Tab.ne(pen.tab.as_str()))
        .add(jotting::Column::Stroke.lt(i64::from(pen.stroke)));
    jotting::Entity::delete_many()
        .filter(jotting::Column::OfficerId.eq(officer))
        .filter(jotting::Column::RequestId.eq(request.uuid()))
        .filter(jotting::Column::Verb.eq(verb))
        .filter(not_newer)
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
