//! Boxes for those who sign it by hand.

use components::Section;
use components::text::case as words;
use leptos::prelude::*;

pub fn signatures() -> AnyView {
    let boxes = [words::made_by(), words::expert(), words::approver()].map(|who| {
        view! {
            <li class="sheet__box">
                <span class="sheet__who">{who}</span>
                <span class="sheet__line">{words::name_date_signature()}</span>
            </li>
        }
    });
    view! { <Section title=words::signatures()><ul class="sheet__boxes">{boxes.collect_view()}</ul></Section> }
        .into_any()
}
