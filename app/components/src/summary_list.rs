use leptos::prelude::*;

use crate::Untranslated;
use crate::text::{common, lang_of};

/// One question and its answer.
pub struct SummaryRow {
    key: String,
    value: Option<AnyView>,
    change: Option<String>,
    trouble: Option<String>,
}

impl SummaryRow {
    /// A plain answer; empty words show «وارد نشده».
    #[must_use]
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        let value = value.into();
        let lang = lang_of(&value);
        let value = (!value.is_empty())
            .then(|| view! { <span class="user-text" dir="auto" lang=lang>{value}</span> }.into_any());
        Self { key: key.into(), value, change: None, trouble: None }
    }

    /// An answer with markup of its own: a code, files, a date.
    #[must_use]
    pub fn view(key: impl Into<String>, value: impl IntoView + 'static) -> Self {
        Self { key: key.into(), value: Some(value.into_any()), change: None, trouble: None }
    }

    /// Adds «تغییر», leading to the question's page.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Some(href.into());
        self
    }

    /// What is wrong with the answer, for a deficiency notice.
    #[must_use]
    pub fn trouble(mut self, words: impl Into<String>) -> Self {
        self.trouble = Some(words.into());
        self
    }
}

/// Questions with their answers: «پیش از ارسال، پاسخ‌ها را بازبینی کنید», a receipt, a case.
#[component]
pub fn SummaryList(
    rows: Vec<SummaryRow>,
    /// Rows close together, for staff.
    #[prop(optional)]
    dense: bool,
) -> impl IntoView {
    let class = if dense { "summary-list summary-list--dense" } else { "summary-list" };
    view! {
        <dl class=class>
            {rows
                .into_iter()
                .map(|row| {
                    let key = row.key.clone();
                    let value = row
                        .value
                        .unwrap_or_else(|| view! { <span class="summary-list__empty">{common::not_provided()}</span> }.into_any());
                    view! {
                        <div class="summary-list__row">
                            <dt class="summary-list__key"><Untranslated text=row.key/></dt>
                            <dd class="summary-list__value">
                                {value} {row.trouble.map(|words| view! { <p class="summary-list__trouble"><Untranslated text=words/></p> })}
                            </dd>
                            {row
                                .change
                                .map(|href| {
                                    view! {
                                        <dd class="summary-list__action">
                                            <a href=href>{common::change()} <span class="visually-hidden">" " <Untranslated text=key/></span></a>
                                        </dd>
                                    }
                                })}
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
