//! A line of people in a place.

use crate::Moment;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub place_id: Uuid,
    pub position: i32,
    pub letter: String,
    pub title: String,
    pub title_en: String,
    pub tone: i32,
    /// Keys of services, as a JSON list.
    pub services: String,
    /// Appointments that can be booked for each half hour.
    pub per_half_hour: i32,
    pub closed_at: Option<Moment>,
}

impl ActiveModelBehavior for ActiveModel {}
