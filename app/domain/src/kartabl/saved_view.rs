//! Saved views: a folder with a query under a name.

use super::Folder;
use crate::actor::{Actor, Officer, Role};
use crate::id::{SavedViewId, UnitId};
use crate::query::LONGEST;
use crate::refusal::{Answer, Refusal};
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// Longest name of a view, in characters.
pub const VIEW_NAME: u32 = 60;
/// Most views that one officer keeps.
pub const VIEWS: u32 = 50;

/// Keeping views.
#[async_trait::async_trait]
pub trait SavedViews: Send + Sync {
    /// Keeps a view. One of the officer's own with the same name and reach is replaced, and so is the role's.
    async fn save(&self, actor: &Actor, view: NewView) -> Answer<SavedViewId>;
    /// Removes a view the officer may change.
    async fn remove(&self, actor: &Actor, view: SavedViewId) -> Answer<()>;
    /// Makes a view the one with which the officer's day begins; without one, it begins as the roles say.
    async fn start_with(&self, actor: &Actor, view: Option<SavedViewId>) -> Answer<()>;
}

/// Who has a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The officer who saved it.
    Private,
    /// Everybody who works in the unit.
    Unit(UnitId),
    /// Everybody who holds the role; their day begins with it unless they chose another. One for each role.
    Role(Role),
}

/// A view to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewView {
    pub name: String,
    pub folder: Folder,
    /// A query of [`crate::query`], as it was typed.
    pub words: String,
    pub reach: Reach,
}

/// A view as its reader finds it beside the folders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    pub id: SavedViewId,
    pub name: String,
    pub folder: Folder,
    pub words: String,
    pub reach: Reach,
    /// The reader's day begins with it.
    pub start: bool,
    /// The reader may remove it.
    pub may_change: bool,
    /// How many cases fit, up to one more than [`super::COUNTED`]; none where counting would take too long.
    pub count: Option<u32>,
}

impl Reach {
    /// Whether the officer may keep views of this reach.
    pub fn admits(self, officer: &Officer) -> bool {
        match self {
            Reach::Private => true,
            Reach::Unit(unit) => officer.works_in(unit),
            Reach::Role(_) => officer.is_administrator(),
        }
    }

    /// Whether a view of this reach is the officer's to see, when somebody else keeps it.
    pub fn includes(self, officer: &Officer) -> bool {
        match self {
            Reach::Private => false,
            Reach::Unit(unit) => officer.works_in(unit),
            Reach::Role(role) => officer.grants.iter().any(|grant| grant.role == role),
        }
    }
}

impl NewView {
    /// The view as it is kept, if the officer may keep it.
    ///
    /// # Errors
    /// `NotFound` for a reach that is not the officer's, `NameMissing`, `TooLong`.
    pub fn admitted(self, officer: &Officer) -> Answer<Self> {
        if !self.reach.admits(officer) {
            return Err(Refusal::NotFound);
        }
        let (name, words) = (fold(&self.name).replace('\n', " "), fold(&self.words).replace('\n', " "));
        let bounded = |text: &str, most: u32| text.chars().count() <= most as usize;
        match u32::try_from(LONGEST) {
            _ if name.is_empty() => Err(Refusal::NameMissing),
            _ if !bounded(&name, VIEW_NAME) => Err(Refusal::TooLong { max: VIEW_NAME }),
            Ok(most) if bounded(&words, most) => Ok(Self { name, words, ..self }),
            most => Err(Refusal::TooLong { max: most.unwrap_or(u32::MAX) }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Grant;
    use crate::id::OfficerId;
    use uuid::Uuid;

    const UNIT: UnitId = UnitId::new(Uuid::from_u128(1));
    const OTHER: UnitId = UnitId::new(Uuid::from_u128(2));

    fn officer(role: Role) -> Officer {
        let grants = vec![Grant { role, unit: UNIT }];
        Officer { id: OfficerId::new(Uuid::nil()), name: String::new(), grants, stands_in_for: Vec::new() }
    }

    fn view(name: &str, words: &str, reach: Reach) -> NewView {
        NewView { name: name.to_owned(), folder: Folder::Desk, words: words.to_owned(), reach }
    }

    #[test]
    fn views_are_shared_with_ones_own_units_and_roles_are_the_administrators() {
        let expert = officer(Role::Expert);
        assert!(Reach::Private.admits(&expert) && Reach::Unit(UNIT).admits(&expert));
        assert!(!Reach::Unit(OTHER).admits(&expert) && !Reach::Role(Role::Expert).admits(&expert));
        assert!(Reach::Role(Role::Expert).admits(&officer(Role::Administrator)));
        assert!(Reach::Role(Role::Expert).includes(&expert) && !Reach::Role(Role::Inspector).includes(&expert));
        assert!(!Reach::Private.includes(&expert) && !Reach::Unit(OTHER).includes(&expert));
    }

    #[test]
    fn a_view_has_a_name_and_an_end() {
        let expert = officer(Role::Expert);
        let kept = view(" نقص\u{200C} ها\n", "وضعیت:نقص", Reach::Private).admitted(&expert).unwrap();
        assert_eq!(kept.name, "نقص ها");
        assert_eq!(view(" ", "", Reach::Private).admitted(&expert), Err(Refusal::NameMissing));
        let long = "ا".repeat(VIEW_NAME as usize + 1);
        assert_eq!(view(&long, "", Reach::Private).admitted(&expert), Err(Refusal::TooLong { max: VIEW_NAME }));
        let long = "ا".repeat(LONGEST + 1);
        assert!(matches!(view("ا", &long, Reach::Private).admitted(&expert), Err(Refusal::TooLong { .. })));
        assert_eq!(view("ا", "", Reach::Unit(OTHER)).admitted(&expert), Err(Refusal::NotFound));
    }
}
