//! What is shown of it: the line under the header, and the marks of who else is there.

use super::{Freshness, Live};
use crate::keeper::Keeper;
use components::text::{list, live as words};
use components::{Glyph, Icon};
use domain::id::RequestId;
use leptos::prelude::*;

/// Whether the page is up to date and what is written is kept. Nothing where all is well.
pub fn freshness(live: Live, keeper: Keeper) -> AnyView {
    let line = |title: &'static str, hint: &'static str, way: AnyView| {
        view! {
            <p class="live__line">
                <Icon glyph=Glyph::Warning/>
                <strong>{title}</strong>
                <span>{hint}</span>
                {way}
            </p>
        }
        .into_any()
    };
    let state = move || match live.freshness.get() {
        Freshness::Fresh => ().into_any(),
        Freshness::Stale => line(words::stale(), words::stale_hint(), ().into_any()),
        Freshness::Over => {
            let way = view! {
                <a href="/desk/sign-in" target="_blank" rel="external noopener">{words::sign_in_elsewhere()}</a>
            };
            line(words::over(), words::over_hint(), way.into_any())
        }
    };
    let kept = move || keeper.is_in_trouble().then(|| line(words::not_kept(), "", ().into_any()));
    view! { <div class="live" role="status">{state} {kept}</div> }.into_any()
}

/// Who else has the open case open, by name.
pub fn here_at(live: Live, case: RequestId) -> AnyView {
    let names = move || {
        live.names_at(case).map(|names| {
            view! { <span class="here"><Icon glyph=Glyph::Eye/> {words::here(list(&names))}</span> }
        })
    };
    view! { <span class="here-place" role="status">{names}</span> }.into_any()
}

/// The mark on a row of the list.
pub fn here_mark(live: Live, case: RequestId) -> AnyView {
    let names = move || {
        live.names_at(case).map(|names| {
            let all = words::here(list(&names));
            let (title, first) = (all.clone(), names.into_iter().next().unwrap_or_default());
            view! {
                <span class="here here--row" title=title>
                    <Icon glyph=Glyph::Eye/>
                    <bdi aria-hidden="true">{first}</bdi>
                    <span class="visually-hidden">{all}</span>
                </span>
            }
        })
    };
    (move || names()).into_any()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use domain::live::Present;
    use test_support::{Drawn, draw_part};
    use uuid::Uuid;

    fn drawn(freshness: Freshness) -> Drawn {
        draw_part(move || {
            let live = Live::new();
            live.freshness.set(freshness);
            super::freshness(live, Keeper::new())
        })
    }

    #[test]
    fn silence_and_the_end_of_a_session_are_said_and_all_is_well_is_not() {
        drawn(Freshness::Fresh).has(&[r#"role="status""#]).lacks(&["live__line"]);
        drawn(Freshness::Stale).has(&["به‌روز نیست", "۱۵ ثانیه"]);
        let over = drawn(Freshness::Over);
        over.has(&["نشست شما پایان یافته است", r#"href="/desk/sign-in" target="_blank""#, "همین‌جاست"]);
    }

    #[test]
    fn others_are_named_in_the_case_and_marked_in_its_row() {
        let request = RequestId::new(Uuid::from_u128(1));
        let part = move |row: bool, case: RequestId| {
            draw_part(move || {
                let live = Live::new();
                live.present.set(vec![Present { request, names: vec!["رضا".to_owned(), "سارا".to_owned()] }]);
                if row { here_mark(live, case) } else { here_at(live, case) }
            })
        };
        part(false, request).has(&["هم‌اکنون باز است نزد", "رضا", "سارا"]);
        part(true, request).has(&["here--row", "<bdi aria-hidden=\"true\">رضا</bdi>", "visually-hidden"]);
        for row in [true, false] {
            part(row, RequestId::new(Uuid::from_u128(2))).lacks(&["رضا"]);
        }
    }
}
