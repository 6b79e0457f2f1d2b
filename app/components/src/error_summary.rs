use leptos::prelude::*;

use crate::Untranslated;
use crate::text::common;
use crate::text::digits;

/// One line of the summary: the field's id and the same words as beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorLine {
    /// Id of the control, which is the field's name.
    pub field: String,
    pub text: String,
}

impl ErrorLine {
    #[must_use]
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into() }
    }
}

/// All that is wrong, above the `h1`. `autofocus` moves the focus here on load, with or without JavaScript.
/// Nothing is rendered when nothing is wrong.
#[component]
pub fn ErrorSummary(errors: Vec<ErrorLine>) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        view! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="error-summary-title">
                <h2 class="error-summary__title" id="error-summary-title">{common::there_is_a_problem()}</h2>
                <ul class="error-summary__list">
                    {errors
                        .into_iter()
                        .map(|line| view! { <li><a href=format!("#{}", line.field)><Untranslated text=digits(line.text)/></a></li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}
