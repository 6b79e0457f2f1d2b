//! `POST /api/device/pair`: a new device asks for the code that it shows.

use super::asked::Asked;
use super::reply::json;
use crate::house::House;
use crate::http::address::ClientAddress;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use domain::in_person::DeviceKind;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    kind: DeviceKind,
}

pub async fn pair(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    Asked(wish): Asked<Wish>,
) -> Response {
    json(house.desk().devices.begin_pairing(&address.counted().to_string(), wish.kind).await)
}
