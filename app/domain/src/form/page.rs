//! A form and its pages.

use super::{Condition, Field, FieldKind, InputPath, PageKey};
use serde::{Deserialize, Serialize};

/// Pages of questions: one page at a time for citizens, all on one screen for clerks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub pages: Vec<Page>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub key: PageKey,
    /// The page's one heading.
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    pub fields: Vec<Field>,
    /// Shown only when this holds. Looks only at fields of earlier pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
}

impl Form {
    pub fn page(&self, key: &PageKey) -> Option<&Page> {
        self.pages.iter().find(|page| page.key == *key)
    }

    /// The field with this key that stands on a page (not one inside a group).
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields().find(|field| field.key == *key)
    }

    /// Fields that stand on pages, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.pages.iter().flat_map(|page| &page.fields)
    }

    /// The page that asks this field (or the group it is in).
    pub fn page_of(&self, path: &InputPath) -> Option<&Page> {
        self.pages.iter().find(|page| page.fields.iter().any(|field| field.key == *path.root()))
    }

    /// The field an input belongs to: `child.0.birth.day` → the field `birth` of the group `child`.
    pub fn field_at(&self, path: &InputPath) -> Option<&Field> {
        let mut parts = path.as_str().split('.');
        let mut field = self.field(parts.next()?)?;
        while let FieldKind::Group(group) = &field.kind {
            // Without an index and a key the group itself is meant.
            let Some(key) = parts.nth(1) else { break };
            field = group.fields.iter().find(|field| field.key == *key)?;
        }
        Some(field)
    }
}
