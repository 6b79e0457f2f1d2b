//! Units (واحد) and their desks (میز خدمت).

use crate::id::{DeskId, OfficerId, UnitId};
use serde::{Deserialize, Serialize};

/// A unit of the organisation. Units form a tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    /// The name by which service definitions speak of the unit, stable between installations.
    pub key: String,
    pub title: String,
    pub parent: Option<UnitId>,
}

/// The desk of a unit. Its officers see its requests and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    pub id: DeskId,
    pub unit: UnitId,
    pub title: String,
    /// An acceptance is final when the unit's registrar has confirmed it (seed 001).
    #[serde(default)]
    pub supervised: bool,
}

/// A colleague as another officer sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    pub id: OfficerId,
    pub name: String,
    pub unit: UnitId,
    pub unit_title: String,
}

/// What the whole installation says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    pub name: String,
    pub phone: String,
    pub address: String,
    pub complaint_route: String,
    /// Shown as a banner: nothing here is real and nothing leaves the machine.
    pub demo: bool,
}
