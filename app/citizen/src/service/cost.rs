//! What it costs: each fee with its account and its law (item 6).

use components::text::{citizen as words, common, digits, list, money, money_in_words};
use components::{Code, SummaryList, SummaryRow, Untranslated};
use domain::service::{Account, Fee, FeeAmount, FeeDue};
use leptos::prelude::*;

/// All fees; «رایگان» when there is none.
#[component]
pub(crate) fn Fees(fees: Vec<Fee>) -> impl IntoView {
    if fees.is_empty() {
        return view! { <p>{common::free_of_charge()}</p> }.into_any();
    }
    fees.into_iter().map(|fee| view! { <FeeCard fee/> }).collect_view().into_any()
}

#[component]
fn FeeCard(fee: Fee) -> impl IntoView {
    let amount = match &fee.amount {
        FeeAmount::Rials(rials) => match money_in_words(*rials) {
            Some(words) => format!("{} ({words})", money(*rials)),
            None => money(*rials),
        },
        FeeAmount::Between { from, to } => words::from_to(money(*from), money(*to)),
        FeeAmount::Variable(words) => digits(words),
    };
    let due = match fee.due {
        FeeDue::OnSubmit => words::fee_on_submit(),
        FeeDue::AtStage(_) => words::fee_at_stage(),
        FeeDue::Elsewhere => words::fee_elsewhere(),
    };
    let mut rows = vec![
        SummaryRow::text(words::amount(), amount),
        SummaryRow::text(words::fee_when(), due),
        SummaryRow::text(words::legal_basis(), digits(&fee.legal_basis)),
    ];
    if let Some(account) = fee.account {
        rows.push(SummaryRow::view(words::account(), view! { <AccountLines account/> }));
    }
    view! {
        <h3 class="subheading"><Untranslated text=fee.title/></h3>
        <SummaryList rows/>
    }
}

#[component]
fn AccountLines(account: Account) -> impl IntoView {
    let line =
        |label: &'static str, code: Option<String>| code.map(|code| view! { <p>{label} " " <Code text=code/></p> });
    view! {
        <p>{list([account.holder, account.bank])}</p>
        {line(words::account_number(), account.number)}
        {line(words::account_sheba(), account.sheba)}
        {line(words::payment_id(), account.payment_id)}
    }
}
