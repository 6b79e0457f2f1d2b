//! Setting the house up: units, desks, officers; and the people who ask. For the command line and the demo, which write
//! several of these in one transaction.

mod officers;
mod person;
mod staff;
mod units;

pub use officers::{NewOfficer, create_officer, deactivate_officer, enrol_officer, set_password, sign_in_name};
pub use person::person_with;
pub(crate) use person::{Profile, forget_stranger, profile_of, remember_profile};
pub use staff::{Account, grant_role, staff};
pub use units::{create_desk, create_unit, supervise_desk};
