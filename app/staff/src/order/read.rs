//! How an order comes to its page; what is ordered comes by plain forms.

use super::DrawnOrder;
use domain::id::OrderId;
use leptos::prelude::*;
use server_fns::{AppError, Packed};

/// One's own order as it stands; asked again by its page until it has come to its end.
#[server(name = ReadOrder, endpoint = "bulk/order")]
pub async fn order(order: OrderId) -> Result<Packed<DrawnOrder>, AppError> {
    let caller = server_fns::caller::caller()?;
    Packed::pack(&super::drawn::draw(caller.desk.bulk.order_view(&caller.actor, order).await?))
}
