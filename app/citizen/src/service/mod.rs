//! What is said of services: lists, and the parts of the information package (guide no. 2, step 4).

mod booking;
mod contact;
mod cost;
mod documents;
mod list;
mod names;
mod time;

pub(crate) use booking::BookAt;
pub(crate) use contact::{Complaint, Places, ResponsibleContact, WebLink};
pub(crate) use cost::Fees;
pub(crate) use documents::{DocumentsNeeded, Inquiries};
pub(crate) use list::{CategoryList, ServiceList};
pub(crate) use names::{applicant_name, channel_name, frequency_name, life_event_name, service_type_name};
pub(crate) use time::{PromiseNow, visits};
