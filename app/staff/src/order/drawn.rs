//! The order in words, drawn by the server: what was asked of each case and what came of it.

use super::DrawnOrder;
use components::TrackingCodeView;
use components::text::work;
use domain::work::{ItemState, ItemView, OrderState, OrderView};
use leptos::prelude::*;

/// Ids of what changes. The key that takes an order back presses the button of the second.
const STATUS: &str = "order-status";
const UNDO: &str = "undo";
const REFRESH: &str = "order-refresh";
const RESULTS: &str = "order-results";

pub fn draw(order: OrderView) -> DrawnOrder {
    let (id, of) = (order.id, order.state);
    let over = matches!(of, OrderState::Done | OrderState::Undone);
    let status = state(&order);
    let undo = (of == OrderState::Waiting).then(|| {
        view! {
            <form method="post" action=format!("/desk/bulk/{id}/undo")>
                <button class="button" type="submit" title=work::undo_hint()>{work::undo()}</button>
            </form>
        }
    });
    let refresh = (!over).then(|| view! { <a href=format!("/desk/bulk/{id}") rel="external">{work::refresh()}</a> });
    let html = |view: AnyView| view.to_html();
    let what = work::plan(&order.plan);
    Owner::new().with(|| {
        let parts = [
            (STATUS, html(status.into_any())),
            (UNDO, html(undo.into_any())),
            (REFRESH, html(refresh.into_any())),
            (RESULTS, html(table(order.items, of))),
        ];
        let [status, undo, refresh, results] = parts.clone().map(|(_, html)| html);
        let page = view! {
            <p><strong>{what}</strong></p>
            <div class="undo-bar">
                <span id=STATUS role="status" aria-live="polite" inner_html=status></span>
                <span id=UNDO inner_html=undo></span>
                <span id=REFRESH inner_html=refresh></span>
            </div>
            <div id=RESULTS inner_html=results></div>
        };
        let page = page.to_html();
        DrawnOrder { over, page, parts: parts.map(|(id, html)| (id.to_owned(), html)).into() }
    })
}

fn table(items: Vec<ItemView>, of: OrderState) -> AnyView {
    let rows = items.into_iter().map(|item| row(item, of)).collect_view();
    view! {
        <table class="table bulk-table">
            <thead><tr>
                <th class="table__head" scope="col">{work::column_case()}</th>
                <th class="table__head" scope="col">{work::column_result()}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Where it stands, in one line.
fn state(order: &OrderView) -> String {
    match order.state {
        OrderState::Waiting => work::order_waiting(order.seconds_left),
        OrderState::Running => work::order_running().to_owned(),
        OrderState::Undone => work::order_undone().to_owned(),
        OrderState::Done => {
            let done = order.items.iter().filter(|item| item.state == ItemState::Done).count();
            work::order_done(done, order.items.len() - done)
        }
    }
}

fn row(item: ItemView, of: OrderState) -> AnyView {
    let href = crate::address::case(item.request);
    let result = match &item.state {
        ItemState::Waiting if of == OrderState::Undone => work::item_undone().to_owned(),
        ItemState::Waiting => work::item_waiting().to_owned(),
        ItemState::Done => work::item_done().to_owned(),
        ItemState::Refused(why) => work::why_not(why),
    };
    view! {
        <tr class="table__row">
            <td class="table__cell">
                <a href=href><bdi>{item.applicant_name}</bdi> " " <TrackingCodeView code=item.code.as_str()/></a>
            </td>
            <td class="table__cell">{result}</td>
        </tr>
    }
    .into_any()
}
