//! What a browser posts, and how the inputs of a form are named.
//!
//! | question | inputs (`name`, which is also the `id`) | posted |
//! |---|---|---|
//! | text, long text, number, money, codes, phones, e-mail | `key` | what was typed |
//! | choice | `key` (radios; the first option has the id `key`) | the option's value |
//! | choices | `key` (check boxes, repeated) | the chosen options' values |
//! | yes/no | `key` | `yes`, `no` |
//! | statement | `key` (check box) | `yes` |
//! | date | `key.day`, `key.month`, `key.year` | day, month's number or name, year of four digits |
//! | province and city | `key.province`, `key.city` | the province's key, the city's name |
//! | files | `key` (hidden, repeated, one per file that is kept) | the document's id |
//! | new files, in a form of type `multipart/form-data` | `key` (file input) | stored first; then their ids are put in as above |
//! | group | `group._entries` (hidden), and for each entry from 0: `group.0.key` | the number of entries on the page; the entry's inputs |
//! | an entry's date, place … | `group.0.key.day` … | as above |
//!
//! Buttons are inputs of type `submit`, so that they work without a script; the page is posted and comes back with
//! one entry or file more or less, and nothing is checked:
//!
//! | button | name | value |
//! |---|---|---|
//! | add an entry | `_add` | `group` |
//! | remove an entry | `_remove` | `group.0` |
//! | let go of a file | `_remove` | `key:document-id` |
//!
//! Names with a leading underscore are never fields: other hidden inputs (keys, tokens) should start with one too.

use super::InputPath;
use super::limits::{GROUP_ENTRIES, RAW_PAIRS};
pub use super::press::{Button, button, press};
use std::collections::BTreeMap;
use std::ops::Bound;

/// Names and values in the order of the page.
pub type Raw = Vec<(String, String)>;

/// The hidden input that says how many entries of a group are on the page.
pub const ENTRIES: &str = "_entries";
/// The name of the buttons that add an entry.
pub const ADD: &str = "_add";
/// The name of the buttons that remove an entry or a file.
pub const REMOVE: &str = "_remove";
/// What yes and agreement post.
pub const YES: &str = "yes";
/// What no posts.
pub const NO: &str = "no";

/// An entry's index as it is written in a name: plain ASCII digits without leading zeros, within bounds.
pub(super) fn entry_index(text: &str) -> Option<usize> {
    let plain =
        text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|index| plain && *index <= GROUP_ENTRIES as usize)
}

/// Posted inputs, found by name.
pub(super) struct Inputs<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Inputs<'a> {
    pub fn new(raw: &'a Raw) -> Self {
        let mut inputs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in raw.iter().take(RAW_PAIRS) {
            inputs.entry(name).or_default().push(value);
        }
        Self(inputs)
    }

    /// The first value of this input; nothing when it was not posted.
    pub fn value(&self, path: &InputPath) -> &'a str {
        self.values(path).first().copied().unwrap_or_default()
    }

    /// All values of this input.
    pub fn values(&self, path: &InputPath) -> &[&'a str] {
        self.0.get(path.as_str()).map_or(&[], Vec::as_slice)
    }

    /// How many entries of this group were on the page: what the hidden input says, or what was posted if that is
    /// more. One above the bound at most, so that too many are seen as too many.
    pub fn entries(&self, group: &InputPath) -> usize {
        let said = self.value(&group.part(ENTRIES)).parse().unwrap_or(0).min(GROUP_ENTRIES as usize + 1);
        let posted = self
            .under(group)
            .filter_map(|name| entry_index(name.strip_prefix(group.as_str())?.get(1..)?.split_once('.')?.0))
            .max()
            .map_or(0, |last| last + 1);
        said.max(posted)
    }

    /// Whether nothing was typed, chosen or uploaded under this path.
    pub fn is_blank(&self, path: &InputPath) -> bool {
        let counter = format!(".{ENTRIES}");
        self.under(path)
            .filter(|name| !name.ends_with(&counter))
            .all(|name| self.0.get(name).is_none_or(|values| values.iter().all(|value| value.trim().is_empty())))
    }

    /// Names of the parts of this path.
    fn under(&self, path: &InputPath) -> impl Iterator<Item = &'a str> {
        let prefix = format!("{path}.");
        let start = (Bound::Included(prefix.as_str()), Bound::Unbounded);
        let names = self.0.range::<str, _>(start).map(|(name, _)| *name).take_while(|name| name.starts_with(&prefix));
        names.collect::<Vec<_>>().into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::raw;
    use super::*;

    #[test]
    fn forged_indexes_are_not_read() {
        for name in ["staff.999999999.a", "staff.-1.a", "staff.01.a", "staff.۱.a", "staff.a", "staff.52.a"] {
            assert_eq!(Inputs::new(&raw(&[(name, "x")])).entries(&InputPath::new("staff")), 0, "{name}");
        }
        let many = raw(&[("staff._entries", "4000000000")]);
        assert_eq!(Inputs::new(&many).entries(&InputPath::new("staff")), 51);
    }
}
