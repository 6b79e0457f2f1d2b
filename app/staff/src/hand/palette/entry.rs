//! What the palette offers, and what fits the words that were typed.

use crate::address;
use crate::case::{Shown, Verb};
use crate::hand::cheat_sheet::name;
use crate::hand::keymap::Act;
use components::text::{hand as words, list, names, query, status};
use domain::id::RequestId;
use domain::kartabl::{Folder, KartablRow};
use domain::query::Suggestion;
use domain::text::{search_key, search_words};

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub group: Group,
    pub label: String,
    /// More about it, after the label.
    pub more: String,
    pub deed: Deed,
}

/// In the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Case,
    Commands,
    Pages,
    Ways,
    Cases,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Act(Act),
    /// With its place among what is offered, which is its key.
    Verb(Verb, u8),
    Go(String),
    Open(RequestId),
    /// Goes on with the query: this is typed instead.
    Type(String),
}

impl Group {
    pub fn title(self) -> &'static str {
        match self {
            Group::Case => words::palette_actions(),
            Group::Commands => words::palette_commands(),
            Group::Pages => words::palette_pages(),
            Group::Ways => query::suggestions(),
            Group::Cases => words::palette_cases(),
        }
    }
}

impl Deed {
    /// The act whose key does the same.
    pub fn act(&self) -> Option<Act> {
        match self {
            Deed::Act(act) => Some(*act),
            Deed::Verb(_, number) => Some(Act::Verb(*number)),
            Deed::Go(address) if *address == address::kartabl(Folder::Mine, "", None) => Some(Act::ToMine),
            Deed::Go(address) if *address == address::kartabl(Folder::All, "", None) => Some(Act::ToAll),
            Deed::Go(address) if *address == address::kartabl(Folder::Desk, "", None) => Some(Act::ToDesk),
            Deed::Go(_) | Deed::Open(_) | Deed::Type(_) => None,
        }
    }
}

/// What is there before anything was searched for.
pub fn standing(case: Option<&Shown>, folders: &[Folder]) -> Vec<Entry> {
    let entry = |group, label, deed| Entry { group, label, more: String::new(), deed };
    let verbs = case
        .into_iter()
        .flat_map(|case| &case.offered)
        .zip(1_u8..)
        .map(|((verb, label), number)| entry(Group::Case, label.clone(), Deed::Verb(verb.clone(), number)));
    let at_case = [Act::Finish, Act::Next, Act::Previous, Act::Back];
    let anywhere = [Act::Search, Act::Sheet];
    let acts = at_case.into_iter().filter(|_| case.is_some()).chain(anywhere);
    let acts = acts.map(|act| entry(Group::Commands, name(act), Deed::Act(act)));
    let pages = folders.iter().map(|folder| {
        entry(Group::Pages, names::folder(*folder).to_owned(), Deed::Go(address::kartabl(*folder, "", None)))
    });
    verbs.chain(acts).chain(pages).collect()
}

/// A case that was found.
pub fn found(row: KartablRow) -> Entry {
    let state = row.stage_title.unwrap_or_else(|| status::name(row.status).to_owned());
    let more = list([row.service_title, state, components::text::digits(row.code.as_str())]);
    Entry { group: Group::Cases, label: row.applicant_name, more, deed: Deed::Open(row.id) }
}

/// A way to go on with what is being typed.
pub fn way(suggestion: Suggestion) -> Entry {
    Entry { group: Group::Ways, label: suggestion.shown, more: String::new(), deed: Deed::Type(suggestion.text) }
}

/// Those whose label has every word that was typed, whatever way it is written.
pub fn fitting(entries: Vec<Entry>, typed: &str) -> Vec<Entry> {
    let typed = search_words(typed);
    let fits = |entry: &Entry| {
        let key = search_key(&entry.label);
        typed.iter().all(|word| key.contains(word.as_str()))
    };
    entries.into_iter().filter(fits).collect()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::case::{Around, draw};
    use crate::tests::{row, submitted};
    use domain::request::StatusKind;

    fn labels(entries: &[Entry]) -> Vec<&str> {
        entries.iter().map(|entry| entry.label.as_str()).collect()
    }

    #[test]
    fn a_case_offers_what_can_be_done_to_it_and_pages_are_always_there() {
        let case = Shown::of(&draw(submitted(), None, &Around::default()).unwrap());
        let all = standing(Some(&case), &[Folder::Desk, Folder::All]);
        assert_eq!(labels(&all)[0], "تأیید و ثبت در دبیرخانه");
        assert_eq!(all[0].deed.act(), Some(Act::Verb(1)));
        assert_eq!(all.last().and_then(|entry| entry.deed.act()), Some(Act::ToAll));
        assert!(all.is_sorted_by_key(|entry| entry.group));
        let without = standing(None, &[]);
        assert!(without.iter().all(|entry| entry.group == Group::Commands));
    }

    #[test]
    fn words_fit_however_they_are_written() {
        let all = standing(Some(&Shown::of(&draw(submitted(), None, &Around::default()).unwrap())), &[]);
        assert_eq!(labels(&fitting(all.clone(), "يادداشت دروني")), ["یادداشت درونی"]);
        assert_eq!(labels(&fitting(all.clone(), "مدارک نقص")), ["اعلام نقص مدارک"]);
        assert!(fitting(all.clone(), "زرافه").is_empty());
        assert_eq!(fitting(all.clone(), " ").len(), all.len());
    }

    #[test]
    fn a_case_that_is_found_says_whose_it_is_and_where_it_stands() {
        let found = found(row(1, StatusKind::InProgress));
        assert_eq!(found.label, "مریم نمونه‌ای");
        assert!(found.more.starts_with("صدور کارت بهداشت، بررسی کارشناس، "), "{}", found.more);
    }
}
