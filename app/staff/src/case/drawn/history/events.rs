//! Which events are looked at: those the citizen sees too, those of colleagues, and what the system does by itself.

use components::Audience;
use components::text::case as words;
use domain::kartabl::StaffEntry;
use domain::request::EventKind;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Events {
    #[default]
    All,
    Citizens,
    Internal,
    System,
}

impl Events {
    pub const ALL: [Self; 4] = [Self::All, Self::Citizens, Self::Internal, Self::System];

    /// As it stands in an address; unknown words ask for nothing.
    pub fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|events| events.as_str() == text).unwrap_or_default()
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Citizens => "citizen",
            Self::Internal => "internal",
            Self::System => "system",
        }
    }

    pub fn is_all(self) -> bool {
        self == Self::All
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::All => words::all_events(),
            Self::Citizens => words::citizens_events(),
            Self::Internal => words::internal_events(),
            Self::System => words::system_events(),
        }
    }

    pub fn holds(self, entry: &StaffEntry) -> bool {
        match self {
            Self::All => true,
            Self::Citizens => audience(entry) == Audience::Citizen,
            Self::Internal => audience(entry) == Audience::Internal,
            Self::System => audience(entry) == Audience::System,
        }
    }
}

/// Who is meant to read of it.
pub fn audience(entry: &StaffEntry) -> Audience {
    match &entry.kind {
        kind if kind.public().is_some() => Audience::Citizen,
        // Nobody means to write these: they are written down when something is looked at or sent.
        EventKind::ReferralRead { .. } | EventKind::SurveyAnswered => Audience::System,
        _ if entry.by.is_empty() => Audience::System,
        _ => Audience::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Instant;

    fn entry(by: &str, kind: EventKind) -> StaffEntry {
        let (by, unit_title) = (by.to_owned(), String::new());
        StaffEntry { number: 1, at: Instant::UNIX_EPOCH, by, on_behalf_of: None, unit_title, kind }
    }

    #[test]
    fn every_event_is_of_one_kind() {
        let note = EventKind::Noted { words: "x".to_owned() };
        let events = [
            (entry("مریم", EventKind::Withdrawn), Events::Citizens),
            (entry("", EventKind::Lapsed), Events::Citizens),
            (entry("نرگس", note), Events::Internal),
            (entry("", EventKind::SurveyAnswered), Events::System),
        ];
        for (entry, kind) in events {
            let holding: Vec<_> = Events::ALL.into_iter().filter(|events| events.holds(&entry)).collect();
            assert_eq!(holding, [Events::All, kind]);
        }
    }

    #[test]
    fn the_address_says_which() {
        for events in Events::ALL {
            assert_eq!(Events::parse(events.as_str()), events);
        }
        assert_eq!(Events::parse("x"), Events::All);
    }
}
