#![doc = include_str!("../README.md")]

pub mod access;
pub mod actor;
pub mod alert;
pub mod calendar;
pub mod catalogue;
pub mod delegation;
pub mod draft;
pub mod form;
pub mod id;
pub mod identifier;
pub mod in_person;
pub mod inquiries;
pub mod jalali;
pub mod jotting;
pub mod kartabl;
pub mod letter_number;
pub mod limits;
pub mod live;
pub mod message;
pub mod organisation;
pub mod permission;
pub mod plan;
pub mod problem;
pub mod promise;
pub mod query;
pub mod refusal;
pub mod request;
pub mod secretariat;
pub mod service;
pub mod service_desk;
pub mod session;
pub mod sla;
pub mod survey;
pub mod text;
pub mod tracking;
pub mod tracking_code;
pub mod work;

/// A moment in universal time. What people see is Tehran's wall clock, made by [`jalali`].
pub type Instant = chrono::DateTime<chrono::Utc>;
