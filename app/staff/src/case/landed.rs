//! What was opened or closed beside a case has the focus when it has been drawn.

use crate::browser;
use domain::id::RequestId;
use leptos::prelude::*;

/// How the parts beside a case were when it was drawn last.
#[derive(Clone, Copy)]
pub struct Landed(StoredValue<Option<(RequestId, Vec<String>)>>);

impl Landed {
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// The case was drawn with these parts beside it: the one that has changed is what was just asked for. In the
    /// browser only.
    pub fn at(self, case: RequestId, parts: &[String]) {
        let now = (case, parts.to_vec());
        let before = self.0.try_update_value(|before| before.replace(now)).flatten();
        let Some((_, before)) = before.filter(|(same, _)| *same == case) else { return };
        if let Some((_, changed)) = before.iter().zip(parts).find(|(before, now)| before != now) {
            browser::focus(changed);
        }
    }
}
