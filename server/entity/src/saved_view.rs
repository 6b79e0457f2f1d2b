//! A view of the kartabl under a name.

use crate::{BadRow, Moment, from_word};
use domain::kartabl::Reach;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_view")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub name: String,
    /// `Folder::as_str`.
    pub folder: String,
    pub words: String,
    /// `private`, `unit` or `role`.
    pub reach: String,
    pub unit_id: Option<Uuid>,
    pub role: Option<String>,
    pub saved_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Who has it.
    ///
    /// # Errors
    /// [`BadRow`] for a row nobody writes.
    pub fn whose(&self) -> Result<Reach, BadRow> {
        match (self.reach.as_str(), self.unit_id, self.role.as_deref()) {
            (PRIVATE, None, None) => Ok(Reach::Private),
            (UNIT, Some(unit), None) => Ok(Reach::Unit(unit.into())),
            (ROLE, None, Some(role)) => from_word("saved_view.role", role).map(Reach::Role),
            _ => Err(BadRow { column: "saved_view.reach" }),
        }
    }
}

const PRIVATE: &str = "private";
const UNIT: &str = "unit";
const ROLE: &str = "role";

/// The three columns that say who has a view.
pub fn columns(reach: Reach) -> (&'static str, Option<Uuid>, Option<String>) {
    match reach {
        Reach::Private => (PRIVATE, None, None),
        Reach::Unit(unit) => (UNIT, Some(unit.uuid()), None),
        Reach::Role(role) => (ROLE, None, Some(role.as_str().to_owned())),
    }
}
