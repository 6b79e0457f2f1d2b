use leptos::prelude::*;

use crate::text::common;
use crate::{Glyph, Icon, OptionalText};

/// Way through a long list by where the page before ended: no page numbers, no counting. Nothing on a single page.
#[component]
pub fn Pagination(
    /// Back to the start; shown on every page but the first.
    #[prop(optional, into)]
    first: OptionalText,
    #[prop(optional, into)] next: OptionalText,
) -> impl IntoView {
    (first.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=common::pages()>
                {first
                    .shown()
                    .map(|href| {
                        view! {
                            <a class="pagination__link" href=href>
                                <Icon glyph=Glyph::Back/>
                                <span>{common::first_page()}</span>
                            </a>
                        }
                    })}
                {next
                    .shown()
                    .map(|href| {
                        view! {
                            <a class="pagination__link pagination__link--next" href=href rel="next">
                                <span>{common::next_page()}</span>
                                <Icon glyph=Glyph::Forward/>
                            </a>
                        }
                    })}
            </nav>
        }
    })
}
