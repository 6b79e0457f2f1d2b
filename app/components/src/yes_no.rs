use leptos::prelude::*;

use crate::text::common;
use crate::{Choice, OptionalText, Radios};

/// A question with two answers, submitted as `yes` or `no`. Two radios, since an empty box is not a «no».
#[component]
pub fn YesNo(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// The answer so far.
    #[prop(optional_no_strip, into)]
    value: Option<bool>,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let choices = vec![Choice::new("yes", common::yes()), Choice::new("no", common::no())];
    let value = value.map(|yes| if yes { "yes" } else { "no" });
    view! { <Radios name label choices hint error value optional heading inline=true/> }
}
