#![doc = include_str!("../README.md")]

mod columns;
mod m0001_organisation;
mod m0002_services;
mod m0003_requests;
mod m0004_drafts_and_documents;
mod m0005_messages;
mod m0006_access;
mod m0007_letters;
mod m0008_surveys_and_settings;
mod m0009_search;
mod m0010_presence_and_drafts;
mod m0011_inquiries;
mod m0012_secretariat;
mod m0013_work;
mod m0014_reminders;
mod m0015_in_person;
mod m0016_devices;
mod m0017_daily_report;
mod m0018_assisted;
mod m0019_unsettled;

pub use run::{MIGRATION_LOCK, is_current, run, unknown_steps};
pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod run;

/// All steps, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_organisation::Migration),
            Box::new(m0002_services::Migration),
            Box::new(m0003_requests::Migration),
            Box::new(m0004_drafts_and_documents::Migration),
            Box::new(m0005_messages::Migration),
            Box::new(m0006_access::Migration),
            Box::new(m0007_letters::Migration),
            Box::new(m0008_surveys_and_settings::Migration),
            Box::new(m0009_search::Migration),
            Box::new(m0010_presence_and_drafts::Migration),
            Box::new(m0011_inquiries::Migration),
            Box::new(m0012_secretariat::Migration),
            Box::new(m0013_work::Migration),
            Box::new(m0014_reminders::Migration),
            Box::new(m0015_in_person::Migration),
            Box::new(m0016_devices::Migration),
            Box::new(m0017_daily_report::Migration),
            Box::new(m0018_assisted::Migration),
            Box::new(m0019_unsettled::Migration),
        ]
    }
}
