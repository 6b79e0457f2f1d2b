//! What each kind of field takes.

use super::limits;
use super::{Field, FileType};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TextRule {
    /// Fewest characters.
    pub min: u32,
    /// Most characters, at most [`limits::TEXT_CHARS`].
    pub max: u32,
}

impl Default for TextRule {
    fn default() -> Self {
        Self { min: 0, max: limits::TEXT_CHARS }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LongTextRule {
    /// Fewest characters.
    pub min: u32,
    /// Most characters, at most [`limits::LONG_TEXT_CHARS_MOST`].
    pub max: u32,
}

impl Default for LongTextRule {
    fn default() -> Self {
        Self { min: 0, max: limits::LONG_TEXT_CHARS }
    }
}

/// Bounds of a number or an amount in rials, both inclusive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NumberRule {
    pub min: i64,
    pub max: i64,
    /// What is counted, as people read it after the input («متر مربع»).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

impl Default for NumberRule {
    fn default() -> Self {
        Self { min: 0, max: limits::NUMBER_MOST, unit: None }
    }
}

/// One option: the stored value and what people read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// A key ([`super::is_slug`]).
    pub value: String,
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceRule {
    pub options: Vec<ChoiceOption>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoicesRule {
    pub options: Vec<ChoiceOption>,
    /// Fewest choices; at least one unless the field is optional.
    #[serde(default = "one")]
    pub min: u32,
    /// Most choices; all options when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

fn one() -> u32 {
    1
}

impl ChoicesRule {
    /// The most choices that may be made.
    pub fn most(&self) -> u32 {
        let options = u32::try_from(self.options.len()).unwrap_or(u32::MAX);
        self.max.map_or(options, |max| max.min(options))
    }
}

/// Which side of today a date may lie on. Today itself is always allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateBounds {
    #[default]
    Any,
    /// Today or before.
    Past,
    /// Today or after.
    Future,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DateRule {
    pub bounds: DateBounds,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FilesRule {
    pub types: Vec<FileType>,
    /// Most bytes of each file, at most [`limits::FILE_BYTES_MOST`].
    pub max_bytes: u64,
    /// Most files, at most [`limits::FILES`].
    pub max_count: u32,
}

impl Default for FilesRule {
    fn default() -> Self {
        Self { types: vec![FileType::Jpeg, FileType::Png, FileType::Pdf], max_bytes: limits::FILE_BYTES, max_count: 1 }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupRule {
    /// Fields of one entry. A group in a group is reported by [`super::Form::check`].
    pub fields: Vec<Field>,
    /// Fewest entries; zero lets the group be left out. An optional group may be left out whatever this says.
    #[serde(default)]
    pub min: u32,
    /// Most entries, at most [`limits::GROUP_ENTRIES`].
    #[serde(default = "all_entries")]
    pub max: u32,
    /// What one entry is called («فرزند»); a number is put after it.
    pub entry_title: String,
}

fn all_entries() -> u32 {
    limits::GROUP_ENTRIES
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StatementRule {
    /// Whether going on needs agreement.
    pub must_agree: bool,
}

impl Default for StatementRule {
    fn default() -> Self {
        Self { must_agree: true }
    }
}
