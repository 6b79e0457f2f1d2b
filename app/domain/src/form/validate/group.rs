//! Entries of a repeating group.

use super::super::{Answer, GroupRule, InputPath, Scope, limits};
use super::page::Reader;
use crate::problem::Problem;

impl Reader<'_> {
    /// Entries that were left blank are passed over as long as enough others are filled. When too few are, the blank
    /// ones on the page show what they lack; only when there are not enough of them the group itself is at fault.
    /// Problems stand at the inputs as they were posted; the answers are numbered anew.
    pub fn group(&mut self, rule: &GroupRule, optional: bool, path: &InputPath, scope: &Scope<'_>) -> Option<Answer> {
        let on_page = self.inputs.entries(path);
        let max = rule.max.min(limits::GROUP_ENTRIES);
        let is_filled: Vec<bool> = (0..on_page).map(|index| !self.inputs.is_blank(&path.entry(index))).collect();
        let filled = is_filled.iter().filter(|filled| **filled).count();
        if filled == 0 && (optional || rule.min == 0) {
            return None;
        }
        if filled > max as usize {
            self.problems.push(path.clone(), Problem::EntryCount { min: rule.min, max });
            return None;
        }
        let mut lacking = (rule.min as usize).saturating_sub(filled);
        let before = self.problems.len();
        let mut entries = Vec::new();
        for (index, filled) in is_filled.into_iter().enumerate() {
            if filled {
                entries.push(self.fields(&rule.fields, Some(&path.entry(index)), scope));
            } else if lacking > 0 {
                lacking -= 1;
                self.fields(&rule.fields, Some(&path.entry(index)), scope);
            }
        }
        let is_clean = self.problems.len() == before;
        // Also the entry in which nothing was answered although something was posted (an input nobody asks).
        entries.retain(|entry| !entry.is_empty());
        if is_clean && entries.len() < rule.min as usize {
            self.problems.push(path.clone(), Problem::EntryCount { min: rule.min, max });
            return None;
        }
        (!entries.is_empty()).then_some(Answer::Entries(entries))
    }
}
