//! `POST /desk/live/glance`: what is new of what a page shows. Posted, because it says who is there.

use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::live::Asked;
use server_fns::{AppError, Packed};

/// Asked with the inputs of [`Asked`] as a form, whatever its type is said to be: a page that is being left sends plain
/// text. Those left out are none.
pub async fn glance(State(house): State<House>, session: Session, body: Bytes) -> Response {
    let Ok(asked) = serde_urlencoded::from_bytes::<Asked>(&body) else {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY);
    };
    let glance = match house.glance(&session.actor, asked).await {
        Ok(glance) => Packed::pack(&glance),
        Err(refusal) => Err(AppError::Desk(refusal)),
    };
    match glance {
        Ok(packed) => Json(packed).into_response(),
        Err(error) => refuse(StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)),
    }
}
