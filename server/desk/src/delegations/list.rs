//! Delegations that hold or will: one's own, or everybody's for an administrator.

use super::rows;
use crate::organisation::Organisation;
use crate::{Desk, OrTrouble, organisation};
use domain::actor::{Actor, Officer};
use domain::delegation::{DelegationView, DelegationsPage};
use domain::id::OfficerId;
use domain::jalali::JalaliDate;
use domain::organisation::Colleague;
use domain::refusal::{Answer, Refusal};
use entity::delegation;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

pub(super) async fn delegations(desk: &Desk, actor: &Actor) -> Answer<DelegationsPage> {
    let me = actor.officer().ok_or(Refusal::SignInFirst)?;
    let (connection, now) = (desk.database.read(), desk.now());
    let mut found = delegation::Entity::find().filter(rows::not_over(now));
    if !me.is_administrator() {
        found = found.filter(delegation::Column::OfficerId.eq(me.id.uuid()));
    }
    let found = found.order_by_asc(delegation::Column::StartsAt).order_by_asc(delegation::Column::Id);
    let found = found.all(connection).await.or_trouble()?;
    let names = organisation::officer_names(connection).await?;
    let name = |id: OfficerId| names.get(&id).cloned().unwrap_or_default();
    let view = |row: &delegation::Model| {
        let known = rows::to_domain(row);
        DelegationView {
            id: known.id,
            officer_name: name(known.officer),
            delegate_name: name(known.delegate),
            from: JalaliDate::of(known.starts_at),
            until: known.last_day(),
            holds: known.holds(now),
        }
    };
    let houses = Organisation::load(connection).await?;
    let workers: Vec<Officer> =
        organisation::officers(connection).await?.into_iter().filter(Officer::takes_referrals).collect();
    let colleagues = |wanted: &dyn Fn(&Officer) -> bool| -> Vec<Colleague> {
        let wanted = workers.iter().filter(|worker| wanted(worker));
        wanted.filter_map(|worker| organisation::colleague(&houses, worker)).collect()
    };
    Ok(DelegationsPage {
        me: me.id,
        officers: colleagues(&|worker| me.is_administrator() || worker.id == me.id),
        delegates: colleagues(&|worker| me.is_administrator() || worker.id != me.id),
        delegations: found.iter().map(view).collect(),
        stands_in_for: me.stands_in_for.iter().map(|absent| absent.name.clone()).collect(),
    })
}
