//! Reads the fields of a page or of an entry, in order.

use super::super::raw::Inputs;
use super::super::walk::is_shown;
use super::super::{Answers, Field, FileAnswer, InputPath, Problems, Raw, Scope};
use crate::jalali::JalaliDate;
use std::collections::BTreeMap;

/// What reading a page needs, and the problems it found.
pub(super) struct Reader<'a> {
    pub inputs: Inputs<'a>,
    /// Files that may be named, by their id.
    pub pool: BTreeMap<String, &'a FileAnswer>,
    pub today: JalaliDate,
    pub problems: Problems,
}

impl<'a> Reader<'a> {
    pub fn new(raw: &'a Raw, pool: impl Iterator<Item = &'a FileAnswer>, today: JalaliDate) -> Self {
        let pool = pool.map(|file| (file.document.to_string(), file)).collect();
        Self { inputs: Inputs::new(raw), pool, today, problems: Problems::new() }
    }

    /// The answers to the fields that are asked. Each condition sees the answers before it.
    pub fn fields(&mut self, fields: &[Field], entry: Option<&InputPath>, around: &Scope<'_>) -> Answers {
        let mut answers = Answers::new();
        for field in fields {
            let scope = Scope::inside(&answers, around);
            if !is_shown(field.show_if.as_ref(), &scope) {
                continue;
            }
            let path = InputPath::within(entry, &field.key);
            if let Some(answer) = self.field(field, &path, &scope) {
                answers.insert(field.key.clone(), answer);
            }
        }
        answers
    }
}
