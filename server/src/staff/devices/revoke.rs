//! `/desk/admin/devices/{id}/revoke`: asked once more, then done.

use super::super::still::{Frame, work_page};
use super::{DEVICES, address};
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use components::text::{devices as words, digits};
use components::{Button, Notice, PostForm, Tone};
use domain::id::DeviceId;
use domain::in_person::DeviceView;
use domain::refusal::{Answer, Refusal};
use leptos::prelude::*;

/// `GET`
pub async fn ask(
    State(house): State<House>,
    session: Session,
    Named(id): Named<DeviceId>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let view = match known(&house, &session, id).await {
        Ok(view) => view,
        Err(refusal) => return refused(&refusal),
    };
    let path = format!("{}/revoke", address(id));
    let title = view.device.title.clone();
    let frame = Frame::of(&house, officer, &headers, path.clone(), || words::revoke_of(&title));
    work_page(frame, StatusCode::OK, DEVICES.to_owned(), move || {
        let queued = view.beat.as_ref().map_or(0, |beat| beat.queued);
        let waiting = (queued > 0).then(|| {
            view! { <Notice tone=Tone::Waiting><p>{words::revoke_waiting(digits(queued))}</p></Notice> }
        });
        view! {
            {waiting}
            <p>{words::revoke_lead()}</p>
            <PostForm action=path>
                <Button>{words::revoke_yes()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

/// `POST`
pub async fn revoke(State(house): State<House>, session: Session, Named(id): Named<DeviceId>) -> Response {
    match house.desk().devices.revoke(&session.actor, id).await {
        Ok(()) => see_other("/desk/admin/devices?revoked=1", None),
        Err(refusal) => refused(&refusal),
    }
}

async fn known(house: &House, session: &Session, id: DeviceId) -> Answer<DeviceView> {
    let devices = house.desk().devices.devices(&session.actor).await?;
    devices.into_iter().find(|view| view.device.id == id && view.revoked_at.is_none()).ok_or(Refusal::NotFound)
}
