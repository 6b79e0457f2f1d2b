//! What the address asks for.

use domain::actor::Role;
use domain::kartabl::{Folder, KartablFilter};
use leptos_router::params::ParamsMap;

/// The query of `/desk`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    folder: Option<Folder>,
    words: String,
    after: Option<String>,
}

impl Asked {
    /// Unknown folders are as good as none.
    pub fn of(query: &ParamsMap) -> Self {
        Self {
            folder: query.get_str("folder").and_then(Folder::parse),
            words: query.get("q").unwrap_or_default(),
            after: query.get("after").filter(|after| !after.is_empty()),
        }
    }

    pub fn new(folder: Option<Folder>, words: &str, after: Option<&str>) -> Self {
        Self { folder, words: words.to_owned(), after: after.map(str::to_owned) }
    }

    /// The same view, from where a page ended.
    pub fn after(self, after: String) -> Self {
        Self { after: Some(after), ..self }
    }

    /// The same view, its first page.
    pub fn at_the_beginning(self) -> Self {
        Self { after: None, ..self }
    }

    /// As they stand in an address: only what was asked for.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let folder = self.folder.map(Folder::as_str);
        let words = Some(self.words.as_str()).filter(|words| !words.is_empty());
        let all = [("folder", folder), ("q", words), ("after", self.after.as_deref())];
        all.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    /// Without a folder, the one where the officer's work begins.
    pub fn filter(self, roles: &[Role]) -> KartablFilter {
        let start = self == Self::default();
        let folder = self.folder.unwrap_or_else(|| first_folder(roles));
        KartablFilter { folder, words: self.words, after: self.after, start }
    }
}

/// Where somebody with these roles starts the day.
fn first_folder(roles: &[Role]) -> Folder {
    if roles.contains(&Role::DeskOfficer) {
        Folder::Desk
    } else if roles.iter().any(|role| matches!(role, Role::Expert | Role::Approver | Role::Registrar)) {
        Folder::Mine
    } else {
        Folder::All
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(pairs: &[(&str, &str)]) -> ParamsMap {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_day_starts_where_the_roles_have_work() {
        assert_eq!(Asked::default().filter(&[Role::Expert, Role::DeskOfficer]).folder, Folder::Desk);
        assert_eq!(Asked::default().filter(&[Role::Approver]).folder, Folder::Mine);
        assert_eq!(Asked::default().filter(&[Role::Inspector]).folder, Folder::All);
        assert!(Asked::default().filter(&[Role::Expert]).start, "or with a view of the officer's own");
    }

    #[test]
    fn the_address_decides_before_the_roles() {
        let asked = Asked::of(&query(&[("folder", "to-sign"), ("q", "رضا"), ("after", "")]));
        let filter = asked.filter(&[Role::DeskOfficer]);
        let expected = KartablFilter { folder: Folder::ToSign, words: "رضا".to_owned(), ..KartablFilter::default() };
        assert_eq!(filter, expected);
        assert_eq!(Asked::of(&query(&[("folder", "x")])), Asked::default());
    }
}
