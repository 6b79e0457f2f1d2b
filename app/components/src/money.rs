use leptos::prelude::*;

use crate::OptionalText;
use crate::text::{common, form, money};

/// An amount in rials, with the words under it where they are given.
#[component]
pub fn Money(rials: i64, #[prop(optional, into)] words: OptionalText) -> impl IntoView {
    let amount = if rials == 0 { common::free_of_charge().to_owned() } else { money(rials) };
    view! {
        <span class="money num">{amount}</span>
        {words.shown().map(|words| view! { <span class="money__words">{form::words_of_amount(words)}</span> })}
    }
}
