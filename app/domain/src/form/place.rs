//! Provinces and their larger cities.

use super::places::PROVINCES;
use crate::text::search_key;

/// A province: the key that is stored, its name, and its larger cities, the centre first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Province {
    pub key: &'static str,
    pub name: &'static str,
    pub cities: &'static [&'static str],
}

impl Province {
    /// The city of the list that is meant, whatever its letters and spaces were.
    pub fn city(&self, name: &str) -> Option<&'static str> {
        let wanted = search_key(name);
        self.cities.iter().copied().find(|city| search_key(city) == wanted)
    }
}

/// The 31 provinces, by name.
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// The province with this key.
pub fn province(key: &str) -> Option<&'static Province> {
    PROVINCES.iter().find(|province| province.key == key)
}

/// The province with this key or name.
pub(super) fn find_province(text: &str) -> Option<&'static Province> {
    province(text).or_else(|| {
        let wanted = search_key(text);
        PROVINCES.iter().find(|province| search_key(province.name) == wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_31_provinces_each_with_cities() {
        assert_eq!(provinces().len(), 31);
        let keys: BTreeSet<_> = provinces().iter().map(|province| province.key).collect();
        assert_eq!(keys.len(), 31);
        for province in provinces() {
            assert!(crate::form::is_slug(province.key), "{}", province.key);
            assert!(province.cities.len() >= 5, "{}", province.key);
            let cities: BTreeSet<_> = province.cities.iter().map(|city| search_key(city)).collect();
            assert_eq!(cities.len(), province.cities.len(), "a city twice in {}", province.key);
        }
    }

    #[test]
    fn the_list_is_stored_as_folded_text() {
        for province in provinces() {
            for name in province.cities.iter().chain([&province.name]) {
                assert_eq!(crate::text::fold(name), *name);
            }
        }
    }

    #[test]
    fn a_province_is_found_by_key_and_by_name() {
        assert_eq!(find_province("fars").map(|province| province.name), Some("فارس"));
        assert_eq!(find_province("كردستان").map(|province| province.key), Some("kurdistan"));
        assert_eq!(find_province("فرانسه"), None);
        assert_eq!(province("qom").and_then(|province| province.city("قم")), Some("قم"));
    }
}
