//! Search: all words have to be found, what is found in the title comes first.

use super::cards::{Offered, card, categories, offered};
use crate::desk::Desk;
use domain::catalogue::{ServiceResults, ServiceSearch};
use domain::refusal::Answer;
use domain::text::{search_key, search_words};

/// Words looked at, and characters of the query: more is noise.
const WORDS: usize = 10;
const CHARACTERS: usize = 200;

/// # Errors
/// `Trouble`.
pub async fn search(desk: &Desk, search: ServiceSearch) -> Answer<ServiceResults> {
    let offered = offered(desk, desk.database.read()).await?;
    let query: String = search.words.chars().take(CHARACTERS).collect();
    let words: Vec<String> = search_words(&query).into_iter().take(WORDS).collect();
    let mut found: Vec<(u32, &Offered)> = offered
        .iter()
        .filter(|one| search.category.as_ref().is_none_or(|category| one.definition.category.key == *category))
        .filter(|one| search.audience.is_none_or(|audience| one.definition.service_type == audience))
        .filter_map(|one| rank(one, &words).map(|rank| (rank, one)))
        .collect();
    // Stable: equals stay in the order of the catalogue.
    found.sort_by_key(|(rank, _)| *rank);
    Ok(ServiceResults {
        categories: categories(&offered),
        services: found.into_iter().map(|(_, one)| card(&one.definition)).collect(),
        search,
    })
}

/// Lower is better; `None` when a word is missing.
fn rank(one: &Offered, words: &[String]) -> Option<u32> {
    let title = search_key(&one.definition.title);
    let mut rank = 0;
    for word in words {
        if !one.search_key.contains(word.as_str()) {
            return None;
        }
        if !title.contains(word.as_str()) {
            rank += 1;
        }
    }
    Some(rank)
}
