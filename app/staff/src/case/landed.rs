//! What was opened or closed beside a case has the focus when it has been drawn.

use crate::browser;
use domain::id::RequestId;
use leptos::prelude::*;

/// The heading of the person's other cases, and the link that opens them.
pub const OTHERS: &str = "others-title";
pub const OTHERS_LINK: &str = "others-link";

/// The id of the part that was opened last beside a case.
#[derive(Clone, Copy)]
pub struct Landed(StoredValue<Option<(RequestId, String)>>);

impl Landed {
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// The case was drawn, with this part to be looked at. In the browser only.
    pub fn at(self, case: RequestId, part: &str) {
        let now = (case, part.to_owned());
        let before = self.0.try_update_value(|before| before.replace(now)).flatten();
        if let Some((same, other)) = before
            && same == case
            && other != part
        {
            // Whoever closes the other cases is back where they opened them, whatever events are narrowed to.
            browser::focus(if other == OTHERS { OTHERS_LINK } else { part });
        }
    }
}
