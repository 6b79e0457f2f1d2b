//! What the address of a case says besides which case it is: the view it was opened from, and what is opened beside it.

use super::history::Events;
use crate::address;
use crate::kartabl::Asked;
use domain::id::RequestId;
use leptos_router::location::RequestUrl;
use leptos_router::params::ParamsMap;

/// Whether the person's other cases are shown, and which events are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    pub others: bool,
    pub events: Events,
}

#[derive(Clone, Debug, Default)]
pub struct Around {
    pub asked: Asked,
    pub beside: Beside,
}

/// Longer queries are none of ours.
const LONGEST: usize = 4096;

impl Around {
    /// Of the query of an address, with or without its question mark. What cannot be read asks for nothing.
    pub fn of(query: &str) -> Self {
        let query = query.trim_start_matches('?');
        let query = Some(query).filter(|query| query.len() <= LONGEST);
        let url = query.and_then(|query| RequestUrl::new(&format!("/?{query}")).parse().ok());
        url.map(|url| Self::of_pairs(url.search_params())).unwrap_or_default()
    }

    fn of_pairs(query: &ParamsMap) -> Self {
        let events = Events::parse(query.get_str("events").unwrap_or_default());
        Self { asked: Asked::of(query), beside: Beside { others: query.get_str("others").is_some(), events } }
    }

    /// The same case with other things beside it.
    pub fn with(&self, request: RequestId, beside: Beside) -> String {
        let mut address = self.case(request);
        let others = beside.others.then(|| "others=1".to_owned());
        let events = (!beside.events.is_all()).then(|| format!("events={}", beside.events.as_str()));
        for pair in [others, events].into_iter().flatten() {
            address.push(if address.contains('?') { '&' } else { '?' });
            address.push_str(&pair);
        }
        address
    }

    /// Another case in the same view.
    pub fn case(&self, request: RequestId) -> String {
        address::case_in(request, &self.asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_says_what_is_beside_the_case() {
        let around = Around::of("?folder=mine&q=%D8%B9&others=1&events=internal");
        assert_eq!(around.beside, Beside { others: true, events: Events::Internal });
        let id = RequestId::new(uuid::Uuid::from_u128(1));
        assert!(around.case(id).ends_with("?folder=mine&q=%D8%B9"));
        assert!(around.with(id, around.beside).ends_with("?folder=mine&q=%D8%B9&others=1&events=internal"));
        let plain = Around::default();
        assert!(plain.with(id, Beside { others: true, ..Beside::default() }).ends_with("1?others=1"));
        assert!(plain.with(id, Beside::default()).ends_with('1'));
        assert_eq!(Around::of("").beside, Beside::default());
        assert_eq!(Around::of(&"x=".repeat(LONGEST)).beside, Beside::default());
    }
}
