//! One question: what it is called, what may be answered, when it is asked.

use super::rules::{
    ChoiceRule, ChoicesRule, DateRule, FilesRule, GroupRule, LongTextRule, NumberRule, StatementRule, TextRule,
};
use super::{Condition, FieldKey};
use serde::{Deserialize, Serialize};

pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

/// A question of a page or of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub key: FieldKey,
    /// The question as people read it.
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    pub kind: FieldKind,
    /// Whether it may be left empty. Everything else has to be answered.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// Asked only when this holds. Looks only at fields that stand before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
    /// What the desk already knows of the person and offers here for confirmation (WCAG 2.2, 3.3.7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<ProfileFact>,
}

/// A fact of the person's profile that may fill a field beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileFact {
    FullName,
    NationalId,
    LegalId,
    ForeignCode,
    BirthDate,
    Mobile,
    Phone,
    Email,
    PostalCode,
    Address,
    Place,
    Sheba,
}

/// What may be answered. In JSON a kind without rules is its name (`"yes_no"`), one with rules is an object of one
/// entry (`{"text": {"max": 80}}`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    Text(TextRule),
    /// Several lines.
    LongText(LongTextRule),
    /// A whole number.
    Number(NumberRule),
    /// Whole rials.
    Money(NumberRule),
    /// One of the options.
    Choice(ChoiceRule),
    /// Some of the options.
    Choices(ChoicesRule),
    YesNo,
    /// A Jalali date.
    Date(DateRule),
    NationalId,
    LegalId,
    ForeignCode,
    Mobile,
    /// A landline with its area code.
    Phone,
    PostalCode,
    Sheba,
    Email,
    /// A province out of the list, and a city: suggested from the list, but any name is taken.
    ProvinceCity,
    Files(FilesRule),
    /// Questions asked once per entry.
    Group(GroupRule),
    /// A statement to agree to; its words are the field's label and hint.
    Statement(StatementRule),
}
