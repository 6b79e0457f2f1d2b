//! Forms as data: pages of fields, what may be answered, and the one validator that browser, kiosk and server share.
//!
//! | matter | where |
//! |---|---|
//! | what a form is | [`Form`], [`Page`], [`Field`], [`FieldKind`] |
//! | what was answered | [`Answers`], [`Answer`] |
//! | answers as people read them | [`answered_pages`] |
//! | what a browser posts, and how inputs are named | [`raw`] |
//! | posted → answers or problems | [`validate_page`], [`validate_all`] |
//! | answers → inputs | [`to_raw`] |
//! | which page is next | [`visible_pages`], [`next_page`], [`first_unanswered_page`], [`position`] |
//! | what is hidden is dropped | [`prune_hidden`] |
//! | only the named items open | [`restrict_to`] |
//!
//! One rule makes everything a single walk from the first page to the last: a condition looks only at fields that
//! stand **before** it. [`Form::check`] reports a form that breaks it, and such a form is never published.

mod answer;
mod answered;
mod cautions;
mod check;
mod check_kind;
mod condition;
mod email;
mod fault;
mod field;
mod file_type;
mod key;
pub mod limits;
mod navigate;
mod page;
mod path;
mod place;
mod places;
mod press;
mod problems;
mod prune;
pub mod raw;
mod render;
mod restrict;
mod rules;
mod validate;
mod walk;

pub use answer::{Answer, Answers, FileAnswer};
pub use answered::{AnsweredField, AnsweredPage, FieldLabels, ShownAnswer, ShownFile, answered_pages};
pub use cautions::cautions;
pub use condition::{Condition, Operand, Scope};
pub use fault::{FormFault, Spot};
pub(crate) use field::is_false;
pub use field::{Field, FieldKind, ProfileFact};
pub use file_type::FileType;
pub(crate) use key::slug_type;
pub use key::{BadKey, FieldKey, PageKey, is_slug};
pub use navigate::{
    Position, first_unanswered_page, next_page, position, previous_page, visible_fields, visible_pages,
};
pub use page::{Form, Page};
pub use path::InputPath;
pub use place::{Province, province, provinces};
pub use problems::Problems;
pub use prune::prune_hidden;
pub use raw::Raw;
pub use render::to_raw;
pub use restrict::restrict_to;
pub use rules::{
    ChoiceOption, ChoiceRule, ChoicesRule, DateBounds, DateRule, FilesRule, GroupRule, LongTextRule, NumberRule,
    StatementRule, TextRule,
};
pub use validate::{Rejected, validate_all, validate_page};

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
