//! The accounts of a demo, with the code their authenticators would show now. Nothing outside a demo.

use components::text::{form, list, names, staff as words};
use components::{Column, Latin, Row, Section, Table, Untranslated};
use domain::access::DemoAccount;
use leptos::prelude::*;
use server_fns::access;

pub async fn demo_accounts() -> Option<AnyView> {
    let accounts = access::demo_accounts().await.unwrap_or_default();
    (!accounts.is_empty()).then(|| table(accounts))
}

fn table(accounts: Vec<DemoAccount>) -> AnyView {
    let columns = vec![
        Column::new(words::column_name()),
        Column::new(words::column_roles()),
        Column::new(words::column_unit()),
        Column::new(words::user_name()),
        Column::new(form::password()),
        Column::new(words::demo_code_now()),
    ];
    let rows = accounts
        .into_iter()
        .map(|account| {
            let roles = list(account.roles.into_iter().map(names::role));
            Row::new(vec![
                view! { <bdi>{account.name}</bdi> }.into_any(),
                roles.into_any(),
                view! { <Untranslated text=account.unit_title/> }.into_any(),
                view! { <Latin text=account.username/> }.into_any(),
                view! { <Latin text=account.password/> }.into_any(),
                view! { <Latin text=account.code/> }.into_any(),
            ])
        })
        .collect::<Vec<_>>();
    view! {
        <Section title=words::demo_accounts() id="demo-accounts">
            <p>{words::demo_accounts_hint()}</p>
            <Table caption=words::demo_accounts() columns rows caption_hidden=true stacked=true/>
        </Section>
    }
    .into_any()
}
