//! An answer that was signed: its number, its words, and who signed it when.

use crate::case::response::{Parts, body};
use components::text::{dates, list, receipt, staff as words};
use domain::request::Response;
use leptos::prelude::*;

pub fn signed(response: &Response) -> AnyView {
    let number = components::text::isolate(&response.number);
    let signed = receipt::signed_by(components::text::isolate(&response.signer));
    let body = body(Parts {
        outcome: response.outcome,
        text: &response.text,
        legal_basis: &response.legal_basis,
        next_step: &response.next_step,
        valid_until: response.valid_until,
    });
    view! {
        <h2 class="section__title">{words::answer_number(number)}</h2>
        {body}
        <p>{list([signed, dates::moment(response.signed_at)])}</p>
    }
    .into_any()
}
