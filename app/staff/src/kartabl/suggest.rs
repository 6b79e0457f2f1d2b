//! Ways to go on with a query that is being typed.

use domain::query::Suggestion;
use leptos::prelude::*;
use server_fns::kartabl;

/// What may be meant by a text whose end is being typed; nothing where the desk does not answer.
#[lazy]
pub async fn suggest(words: String) -> Vec<Suggestion> {
    let caret = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
    kartabl::suggest(words, caret).await.and_then(|packed| packed.open()).unwrap_or_default()
}
