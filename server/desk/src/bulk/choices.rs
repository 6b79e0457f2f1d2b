//! What the forms of an order offer.

use crate::organisation::{self, Organisation};
use crate::{Desk, macros};
use domain::actor::Actor;
use domain::kartabl::DeskChoice;
use domain::refusal::{Answer, Refusal};
use domain::request::check_receiver;
use domain::work::Choices;

pub(super) async fn choices(desk: &Desk, actor: &Actor) -> Answer<Choices> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    let organisation = Organisation::load(connection).await?;
    let officers = organisation::officers(connection).await?;
    let able = officers.iter().filter(|other| check_receiver(officer, other).is_ok());
    let colleagues = able.filter_map(|other| organisation::colleague(&organisation, other)).collect();
    let desks = organisation.desks.iter().map(|desk| DeskChoice { id: desk.id, title: desk.title.clone() }).collect();
    Ok(Choices { colleagues, desks, macros: macros::of(connection, officer).await? })
}
