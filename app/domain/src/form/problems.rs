//! What is wrong on a page, in the order of its inputs.

use super::InputPath;
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// Problems with the input each belongs to, in reading order. The path always names an input that is on the page
/// (a date's missing part, the first option of a choice), or a group as a whole, so that the summary can link to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Problems(Vec<(InputPath, Problem)>);

impl Problems {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn push(&mut self, path: InputPath, problem: Problem) {
        self.0.push((path, problem));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&InputPath, &Problem)> {
        self.0.iter().map(|(path, problem)| (path, problem))
    }

    /// The first problem of this very input.
    pub fn at(&self, path: &InputPath) -> Option<&Problem> {
        self.iter().find(|(at, _)| *at == path).map(|(_, problem)| problem)
    }

    /// The problems of this input and of its parts: a date with its day, a group with its entries.
    pub fn under(&self, path: &InputPath) -> impl Iterator<Item = (&InputPath, &Problem)> {
        let path = path.clone();
        self.iter().filter(move |(at, _)| at.is_under(&path))
    }

    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

impl IntoIterator for Problems {
    type Item = (InputPath, Problem);
    type IntoIter = std::vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(InputPath, Problem)> for Problems {
    fn from_iter<I: IntoIterator<Item = (InputPath, Problem)>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}
