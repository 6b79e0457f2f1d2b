//! What the machine knows of the services without the network. Plain logic.

use domain::id::LineId;
use domain::in_person::{ListedService, Snapshot};
use domain::service::ServiceKey;
use domain::text::{search_key, search_words};

/// Services that have all the words, in their order in the catalogue.
pub(crate) fn found<'a>(snapshot: &'a Snapshot, query: &str) -> Vec<&'a ListedService> {
    let words = search_words(query);
    let fits = |service: &&ListedService| {
        let key = search_key(&format!("{} {}", service.title, service.words));
        words.iter().all(|word| key.contains(word.as_str()))
    };
    snapshot.services.iter().filter(fits).collect()
}

pub(crate) fn service<'a>(snapshot: &'a Snapshot, key: &ServiceKey) -> Option<&'a ListedService> {
    snapshot.services.iter().find(|service| service.key == *key)
}

/// The line in which people wait for a service.
pub(crate) fn line_for(snapshot: &Snapshot, key: &ServiceKey) -> Option<LineId> {
    snapshot.place.lines.iter().find(|line| line.services.contains(key)).map(|line| line.id)
}

/// Where the service stands on the web.
pub(crate) fn address(snapshot: &Snapshot, key: &ServiceKey) -> String {
    format!("{}/services/{key}", snapshot.base_address.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::snapshot;

    #[test]
    fn a_service_is_found_by_any_spelling_of_its_words() {
        let snapshot = snapshot();
        for query in ["", "کارت", "كارت بهداشت", "  صدور ", "مواد غذایی"] {
            assert_eq!(found(&snapshot, query).len(), 1, "{query}");
        }
        assert!(found(&snapshot, "پروانهٔ ساختمان").is_empty());
    }

    #[test]
    fn a_service_has_the_line_that_serves_it() {
        let mut snapshot = snapshot();
        let key = snapshot.services[0].key.clone();
        assert_eq!(line_for(&snapshot, &key), Some(snapshot.place.lines[0].id));
        snapshot.place.lines.remove(0);
        assert_eq!(line_for(&snapshot, &key), None);
        assert_eq!(address(&snapshot, &key), "https://desk.example.ir/services/health-card");
    }
}
