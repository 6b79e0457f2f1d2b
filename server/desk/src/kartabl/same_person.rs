//! What else the person of a case asks for, within what the officer may see. Who it is stays here: neither the question
//! nor the answer says more than the case did.

use super::narrow::Narrowing;
use super::rows::rows_of;
use super::view::View;
use crate::search::Probe;
use crate::{Desk, request_store};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{Folder, SamePerson};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::text::search_key;
use entity::service_request::Column;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::Condition;

/// As many as stand on a side panel; older ones are found by searching.
const MOST: usize = 30;

pub(super) async fn same_person(desk: &Desk, actor: &Actor, id: RequestId) -> Answer<SamePerson> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let request = request_store::by_id(desk.database.read(), id).await?;
    request.admit(actor, Action::View)?;
    let applicant = &request.applicant;
    let mobile = applicant.mobile.as_str().to_owned();
    let mut same = Condition::any().add(Column::ApplicantMobile.eq(&mobile));
    let mut keys = vec![search_key(&mobile)];
    if let Some(identifier) = &applicant.identifier {
        same = same.add(Column::ApplicantIdentifier.eq(identifier));
        keys.push(search_key(identifier));
    }
    let mut probe = Probe::default();
    probe.numbers(&keys);
    let narrowing = Narrowing {
        conditions: vec![same, Condition::all().add(Column::Id.ne(id.uuid()))],
        probe,
        ..Narrowing::default()
    };
    let page = View::of(desk, officer, Folder::All).narrowed(narrowing).page(None, MOST).await?;
    let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
    Ok(SamePerson { rows: rows_of(desk, officer, &ids).await?, more: page.next.is_some() })
}
