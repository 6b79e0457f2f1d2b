//! Steps with their texts under a name: an officer's own, or those of a unit.

use super::{Plan, Step};
use crate::actor::{Actor, Officer};
use crate::id::{MacroId, UnitId};
use crate::refusal::{Answer, Refusal};
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// Longest name, in characters.
pub const MACRO_NAME: u32 = 60;
/// Most of one officer.
pub const MACROS: u32 = 100;

/// Keeping macros.
#[async_trait::async_trait]
pub trait Macros: Send + Sync {
    /// One's own and those of one's units, by name.
    async fn macros(&self, actor: &Actor) -> Answer<Vec<Macro>>;
    /// Keeps one. With an id, it replaces the one that the officer may change.
    async fn save_macro(&self, actor: &Actor, id: Option<MacroId>, new: NewMacro) -> Answer<MacroId>;
    async fn remove_macro(&self, actor: &Actor, id: MacroId) -> Answer<()>;
}

/// To be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMacro {
    pub name: String,
    /// Everybody's who works in this unit.
    pub unit: Option<UnitId>,
    pub steps: Vec<Step>,
}

/// One that can be applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Macro {
    pub id: MacroId,
    pub name: String,
    pub unit: Option<UnitId>,
    pub steps: Vec<Step>,
    /// Changes with every change of it.
    pub version: i64,
    /// The reader may change and remove it.
    pub may_change: bool,
}

impl NewMacro {
    /// As it is kept, if the officer may keep it.
    ///
    /// # Errors
    /// `NotFound` for a unit that is not the officer's, `MacroNameMissing`, what [`Plan::admitted`] refuses.
    pub fn admitted(self, officer: &Officer) -> Answer<Self> {
        if self.unit.is_some_and(|unit| !officer.works_in(unit)) {
            return Err(Refusal::NotFound);
        }
        let name = fold(&self.name).replace('\n', " ");
        if name.is_empty() {
            return Err(Refusal::MacroNameMissing);
        }
        if name.chars().count() > MACRO_NAME as usize {
            return Err(Refusal::TooLong { max: MACRO_NAME });
        }
        let plan = Plan { name: Some(name.clone()), steps: self.steps }.admitted()?;
        Ok(Self { name, unit: self.unit, steps: plan.steps })
    }
}
