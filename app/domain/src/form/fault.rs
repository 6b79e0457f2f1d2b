//! What is wrong with a form: keys, not wording.

use super::{FieldKey, InputPath, PageKey};
use serde::Serialize;

/// One fault of a form; each keeps it from being published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FormFault {
    NoPages,
    TooManyPages,
    DuplicatePage {
        page: PageKey,
    },
    /// A page with the key of another address.
    ReservedPage {
        page: PageKey,
    },
    EmptyPage {
        page: PageKey,
    },
    /// A page or field without words.
    NoWords {
        at: Spot,
    },
    /// More fields on a page or in a group than [`super::limits::FIELDS`].
    TooManyFields {
        at: Spot,
    },
    /// Keys are unique in the whole form, groups included.
    DuplicateField {
        field: InputPath,
    },
    NoOptions {
        field: InputPath,
    },
    TooManyOptions {
        field: InputPath,
    },
    DuplicateOption {
        field: InputPath,
        value: String,
    },
    /// An option's value that is not a key.
    BadOption {
        field: InputPath,
        value: String,
    },
    /// Nothing fits between the bounds, or they are wider than the desk allows.
    BadBounds {
        field: InputPath,
    },
    NoFileTypes {
        field: InputPath,
    },
    NestedGroup {
        field: InputPath,
    },
    /// A condition on a field that is not there, or is hidden in a group.
    UndefinedReference {
        at: Spot,
        field: FieldKey,
    },
    /// A condition on a field that stands after it, or on the page it shows.
    LooksAhead {
        at: Spot,
        field: FieldKey,
    },
    /// A comparison that no answer to the field fulfils.
    NeverHolds {
        at: Spot,
        field: FieldKey,
    },
    ConditionTooDeep {
        at: Spot,
    },
}

/// Where a fault is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    Page(PageKey),
    /// `key`, or `group.key` for a field of a group.
    Field(InputPath),
}
